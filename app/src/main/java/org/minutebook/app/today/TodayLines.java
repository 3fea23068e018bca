package org.minutebook.app.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.app.documents.compose.BoardFigures;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Days;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.ConfirmedInterests;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clock;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.ActionAges;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.rules.agenda.MinutesWatch;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.today.OpenAges;
import org.minutebook.db.store.OpenActions;
import org.minutebook.db.store.Stores;

/** What needs somebody beside the meetings to come, on some boards. */
record TodayLines(Stores stores, List<Board> boards, LocalDate today) {
    /** A clock with less than this left is what somebody works on. */
    private static final int SOON = 7;

    /** A book is backed up whenever it is opened on a new day; a week without a backup is a book that could not be. */
    private static final int BACKUP_DAYS = 7;

    private static final int CALENDAR_DAYS = 365;

    /** Minutes that nobody has approved, those that wait for longest first. */
    TodayGroup minutes(List<Meeting> meetings) {
        Map<Id<Board>, List<Meeting>> byBoard = meetings.stream().collect(Collectors.groupingBy(Meeting::board));
        record Waiting(Board board, Meeting meeting, MinutesToApprove minutes) {}
        List<Waiting> waiting = new ArrayList<>();
        for (Board board : boards) {
            MinutesToApprove minutes = new MinutesToApprove(
                    byBoard.getOrDefault(board.id(), List.of()),
                    stores.minutes().approvalsOf(board.id()));
            minutes.waiting().forEach(meeting -> waiting.add(new Waiting(board, meeting, minutes)));
        }
        List<TodayLine> lines = waiting.stream()
                .sorted(Comparator.comparing(one -> one.meeting().day()))
                .limit(TodayGroup.SHOWN)
                .map(one -> {
                    Finding finding = MinutesWatch.of(one.meeting(), one.minutes(), today);
                    return TodayLine.of(
                            finding.level(),
                            BoardFigures.named(one.board()) + ", "
                                    + Days.inList(one.meeting().day()),
                            finding.plainly() + " " + finding.cure(),
                            "Minutes",
                            Addresses.approval(one.meeting().id()));
                })
                .toList();
        return new TodayGroup("minutes", "Minutes not yet approved", waiting.size(), true, lines);
    }

    /** What is late, what belongs to nobody, and what was open for longest. */
    List<TodayLine> actions(OpenActions open) {
        List<TodayLine> lines = new ArrayList<>();
        int overdue = open.overdue(today);
        if (overdue > 0) {
            lines.add(TodayLine.of(
                    Level.RED,
                    overdue == 1 ? "1 action is overdue" : number(overdue) + " actions are overdue",
                    overdue == 1
                            ? "The day it was promised for has passed."
                            : "The days they were promised for have passed.",
                    "Show them",
                    Addresses.actions("open overdue")));
        }
        OpenAges ages = OpenAges.on(today, open.raised());
        if (ages.longOpen() > 0) {
            lines.add(TodayLine.of(
                    Level.AMBER,
                    number(ages.longOpen()) + " of " + number(ages.total()) + " open actions are older than "
                            + ActionAges.LONG_OPEN + " days",
                    "The oldest was agreed " + number(ages.oldest()) + " days ago.",
                    "Chair’s review",
                    Addresses.REVIEW));
        }
        int unowned = open.unowned();
        if (unowned > 0) {
            lines.add(TodayLine.of(
                    Level.AMBER,
                    unowned == 1 ? "1 open action has no owner" : number(unowned) + " open actions have no owner",
                    "Nobody can be asked about what nobody was named for.",
                    "Show them",
                    Addresses.actions("open unowned")));
        }
        return lines;
    }

    /** Clocks that run, the nearest first. */
    List<TodayLine> clocks() {
        return stores.decisions().clocksRunning().stream()
                .filter(clock ->
                        clock.board() == null || boards.stream().map(Board::id).anyMatch(clock.board()::equals))
                .map(this::clock)
                .toList();
    }

    private TodayLine clock(Clock clock) {
        LocalDate due = clock.dueOn();
        String name = clock.title().isBlank() ? clock.rule() : clock.title();
        long left = due == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(today, due);
        Level level = left < 0 ? Level.RED : left <= SOON ? Level.AMBER : Level.GREY;
        String when = due == null
                ? "it runs without a last day"
                : left < 0 ? "ran out " + days(-left) + " ago" : left == 0 ? "runs out today" : days(left) + " left";
        String why = due == null ? "" : "The last day is " + DayWords.full(due) + " (rule " + clock.rule() + ").";
        String says = name + ": " + when;
        if (clock.action() != null) {
            return TodayLine.of(level, says, why, "Action", Addresses.action(clock.action()));
        }
        return clock.meeting() == null
                ? TodayLine.of(level, says, why, "", "")
                : TodayLine.of(level, says, why, "Readiness", Addresses.readiness(clock.meeting()));
    }

    /** Members who have yet to confirm what the register has of them. */
    List<TodayLine> interests() {
        List<TodayLine> lines = new ArrayList<>();
        for (Board board : boards) {
            ConfirmedInterests confirmed = ConfirmedInterests.of(stores, board.id(), today);
            List<String> missing = confirmed.missing(today).stream()
                    .map(one -> one.state().who())
                    .toList();
            if (!missing.isEmpty()) {
                String more = missing.size() > 3 ? " and " + (missing.size() - 3) + " more" : "";
                lines.add(TodayLine.of(
                                Level.AMBER,
                                BoardFigures.named(board) + ": "
                                        + (missing.size() == 1 ? "1 member has" : missing.size() + " members have")
                                        + " yet to confirm their interests",
                                missing.stream().limit(3).collect(Collectors.joining(", ")) + more + ".",
                                "Register",
                                Addresses.REGISTER)
                        .on(board.id()));
            }
        }
        return lines;
    }

    /** What would fail the book without anybody noticing. */
    List<TodayLine> book(Optional<LocalDate> backedUp) {
        List<TodayLine> lines = new ArrayList<>();
        if (Calendars.england().endsWithin(CALENDAR_DAYS, today)) {
            lines.add(TodayLine.of(
                    Level.AMBER,
                    "The table of bank holidays ends with "
                            + Calendars.england().confirmedTo(),
                    "Later days are counted by the usual rules and nobody has confirmed them.",
                    "Settings",
                    "settings"));
        }
        if (backedUp.isEmpty() || backedUp.get().isBefore(today.minusDays(BACKUP_DAYS))) {
            lines.add(TodayLine.of(
                    Level.AMBER,
                    backedUp.map(day -> "The last backup is of " + DayWords.full(day))
                            .orElse("This book has no backup"),
                    "A book is lost with its disk where there is no newer copy.",
                    "Settings",
                    "settings"));
        }
        return lines;
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
