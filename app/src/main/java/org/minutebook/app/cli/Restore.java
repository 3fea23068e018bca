package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.file.Restored;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "restore",
        description = "Put a backup in the place of a book, or into a new folder. The record it replaces is kept.")
final class Restore extends Command {
    @Parameters(paramLabel = "FILE", description = "The backup.")
    @Nullable
    Path file;

    @Option(names = "--book", paramLabel = "DIR", required = true, description = "The book's folder, or a new one.")
    @Nullable
    Path book;

    @Option(names = "--replace", description = "Even where the book holds more than the backup.")
    boolean replace;

    @Override
    public Integer call() throws WrongUse, MinuteBookProblem, CommandFailed {
        Path backup = file;
        Path folder = book;
        if (backup == null || folder == null) {
            throw new WrongUse("Name the backup, and the book's folder with --book.");
        }
        Restored restored = restored(backup, folder);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("book", restored.folder().toString());
        value.put("records", restored.records());
        value.put("journalEntries", restored.lastEntry());
        value.put("kept", restored.aside().map(Path::toString).orElse(""));
        return answer(
                value,
                String.format(Locale.UK, "Restored %,d records into ", restored.records()) + restored.folder() + "."
                        + restored.aside()
                                .map(old -> " What was there before is kept as " + old.getFileName() + ".")
                                .orElse(""));
    }

    private Restored restored(Path backup, Path folder) throws MinuteBookProblem, CommandFailed {
        try {
            return MinuteBook.restore(backup, folder, replace, clock());
        } catch (MinuteBookProblem.Fuller e) {
            throw new CommandFailed(e.getMessage() + " Add --replace to do so.");
        }
    }
}
