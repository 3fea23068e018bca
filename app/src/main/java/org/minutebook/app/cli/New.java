package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.machine.RecentBooks;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "new", description = "Make an empty book in a folder of its own.")
final class New extends Command {
    @Option(names = "--book", paramLabel = "DIR", required = true, description = "The folder; it is made.")
    @Nullable
    Path book;

    @Override
    public Integer call() throws MinuteBookProblem, WrongUse {
        Path folder = book;
        if (folder == null) {
            throw new WrongUse("Name the book's folder with --book.");
        }
        try (MinuteBook made = MinuteBook.create(folder, clock(), surroundings().who())) {
            new RecentBooks(surroundings().own()).opened(made.path());
            return answer(
                    Map.of("book", made.path().toString(), "name", made.name()),
                    "A new book was made in " + made.path() + ".");
        }
    }
}
