package org.minutebook.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.LoadRecords;
import org.minutebook.db.change.OfferAliases;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Kind;
import org.minutebook.db.store.NotARecord;
import org.minutebook.db.store.RecordFile;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "load", description = "Take a file of records (JSON) into a book, without loss.")
final class Load extends BookCommand {
    @Parameters(paramLabel = "FILE", description = "A file that dump wrote, or one made by hand.")
    @Nullable
    Path file;

    @Override
    int run(MinuteBook book) throws CommandFailed, WrongUse, Refused {
        Path given = file;
        if (given == null) {
            throw new WrongUse("Name the file to load.");
        }
        RecordFile records = read(given);
        Map<Kind, Integer> counts = book.apply(new LoadRecords(records, String.valueOf(given.getFileName())))
                .result();
        book.apply(new OfferAliases());
        Map<String, Integer> value = new LinkedHashMap<>();
        counts.forEach((kind, count) -> value.put(kind.plural(), count));
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return answer(value, total == 0 ? "The book holds all of it already." : "Took in " + total + " records.");
    }

    private static RecordFile read(Path file) throws CommandFailed {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return RecordFile.read(in);
        } catch (NotARecord e) {
            throw new CommandFailed(file + " cannot be loaded: " + e.getMessage() + ".");
        } catch (IOException e) {
            throw new CommandFailed(file + " cannot be read. Check its name, and that you may read it.");
        }
    }
}
