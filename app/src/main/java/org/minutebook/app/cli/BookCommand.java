package org.minutebook.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import picocli.CommandLine.Option;

/** A command on a book: opens it, does its work, closes it. */
abstract class BookCommand extends Command {
    @Option(
            names = "--book",
            paramLabel = "DIR",
            description = "The minute book's folder (default: the last one opened, else the sample).")
    @Nullable
    Path book;

    @Override
    public final Integer call() throws Exception {
        try (MinuteBook opened = open()) {
            return run(opened);
        }
    }

    private MinuteBook open() throws MinuteBookProblem, CommandFailed {
        Path given = book;
        Clock clock = clock();
        return given == null
                ? UsualBook.open(surroundings(), clock)
                : MinuteBook.open(given, clock, surroundings().who());
    }

    abstract int run(MinuteBook book)
            throws CommandFailed, WrongUse, Refused, ExportProblem, IntakeProblem, DocumentProblem, MinuteBookProblem;
}
