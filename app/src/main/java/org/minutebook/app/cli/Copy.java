package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.file.ReadingCopy;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "copy",
        description = "Copy a whole book into a folder, to be read and not changed.")
final class Copy extends BookCommand {
    @Option(names = "--to", paramLabel = "DIR", required = true, description = "An empty folder, or a new one.")
    @Nullable
    Path to;

    @Override
    int run(MinuteBook book) throws MinuteBookProblem, WrongUse {
        Path into = to;
        if (into == null) {
            throw new WrongUse("Name the folder for the copy with --to.");
        }
        ReadingCopy.make(book, into);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("book", into.toString());
        return answer(
                value, "Copied the book to " + into + ". It holds what is not public too, and cannot be changed.");
    }
}
