package org.minutebook.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Holiday;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import picocli.CommandLine.Option;

/** A command that counts days: it needs no book, and counts with a book's holidays and closures where one is named. */
abstract class DayCommand extends Command {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    @Option(
            names = "--book",
            paramLabel = "DIR",
            description = "Count with the holidays and closures of this book (default: with none).")
    @Nullable
    Path book;

    @Option(
            names = "--board",
            paramLabel = "NAME",
            description = "Count with the closures of this board of the book as well.")
    String board = "";

    /**
     * The calendar to count by.
     *
     * @param closed days on which the offices are closed, beside those that the book knows
     */
    final CouncilCalendar calendar(List<LocalDate> closed) throws MinuteBookProblem, CommandFailed, WrongUse {
        List<Closure> closures = closed.stream()
                .map(day -> new Closure(new Id<>(1), null, day, day, ""))
                .toList();
        Path named = book;
        if (named == null) {
            if (!board.isBlank()) {
                throw new WrongUse("Name the book of the board with --book.");
            }
            return Calendars.with(List.of(), closures);
        }
        try (MinuteBook opened = MinuteBook.open(named, clock(), surroundings().who())) {
            Id<Board> of = board.isBlank() ? null : Boards.get(opened, board).id();
            List<Closure> known = opened.read(stores -> Calendars.closures(stores, of));
            List<Holiday> holidays = opened.read(stores -> stores.calendar().holidays());
            return Calendars.with(
                    holidays, Stream.concat(known.stream(), closures.stream()).toList());
        }
    }

    /** A day that was given, where it is one that a council could mean. */
    static LocalDate day(@Nullable LocalDate given, String option) throws WrongUse {
        if (given == null) {
            throw new WrongUse("Give a day with " + option + ", like 2026-07-16.");
        }
        if (given.getYear() < FIRST_YEAR || given.getYear() > LAST_YEAR) {
            throw new WrongUse(
                    "The day " + given + " of " + option + " is not between " + FIRST_YEAR + " and " + LAST_YEAR + ".");
        }
        return given;
    }
}
