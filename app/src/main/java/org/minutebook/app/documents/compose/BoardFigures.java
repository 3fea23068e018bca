package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.rules.ActionAges;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.today.AgeBand;
import org.minutebook.db.rules.today.OpenAges;
import org.minutebook.db.rules.today.OpenedAndClosed;
import org.minutebook.db.store.FigureStore;
import org.minutebook.db.store.FigureStore.BoardDay;
import org.minutebook.db.store.FigureStore.Kept;
import org.minutebook.db.store.Stores;

/**
 * The figures of the actions of some boards. They are made to be shown around, so they count what everybody may read and nothing
 * else, also on the desk: what is seen is what is copied, printed and exported.
 *
 * @param boards by their ids, as they are named in short
 * @param kept by the name of the body; those of nobody known last
 * @param leftOut how many actions are not counted since the public may not read them
 */
public record BoardFigures(
        Map<Id<Board>, String> boards, OpenAges ages, List<OpenedAndClosed> meetings, List<Body> kept, int leftOut) {
    private static final int MEETINGS = 8;
    private static final int BODIES = 8;

    /** How a body's people kept their days. */
    public record Body(String name, int inTime, int late) {}

    /** @param meetings those of these boards, and of others where that is easier */
    public static BoardFigures of(Stores stores, List<Board> boards, List<Meeting> meetings, LocalDate today) {
        List<Id<Board>> ids = boards.stream().map(Board::id).toList();
        return of(stores, stores.figures(ids, LogFilter.OPEN), boards, meetings, today);
    }

    /** @param figures of these boards, where they are counted already */
    public static BoardFigures of(
            Stores stores, FigureStore figures, List<Board> boards, List<Meeting> meetings, LocalDate today) {
        List<Id<Board>> ids = boards.stream().map(Board::id).toList();
        return new BoardFigures(
                boards.stream().collect(Collectors.toMap(Board::id, BoardFigures::named)),
                OpenAges.on(today, figures.open(Audience.PUBLIC).raised()),
                meetings(figures, ids, meetings, today),
                kept(stores, figures, today),
                figures.leftOut());
    }

    public static String named(Board board) {
        return board.shortName().isBlank() ? board.name() : board.shortName();
    }

    /** A log that was brought in comes without meetings: there the days stand for them on which its actions were agreed. */
    private static List<OpenedAndClosed> meetings(
            FigureStore figures, List<Id<Board>> boards, List<Meeting> meetings, LocalDate today) {
        Map<Id<Board>, NavigableSet<LocalDate>> days = new HashMap<>();
        boards.forEach(board -> days.put(board, new TreeSet<>()));
        for (Meeting meeting : meetings) {
            if (BoardMeetings.tookPlace(meeting)
                    && days.containsKey(meeting.board())
                    && !meeting.day().isAfter(today)) {
                days.get(meeting.board()).add(meeting.day());
            }
        }
        days.forEach((board, sat) -> {
            if (sat.isEmpty()) {
                sat.addAll(figures.daysRaised(board, MEETINGS + 1));
            }
        });
        List<OpenedAndClosed> latest = OpenedAndClosed.latest(days, MEETINGS);
        Optional<LocalDate> since = OpenedAndClosed.since(latest);
        if (since.isEmpty()) {
            return List.of();
        }
        Map<Id<Board>, Map<LocalDate, Integer>> raised = byBoard(figures.raisedAfter(since.get()));
        Map<Id<Board>, Map<LocalDate, Integer>> done = byBoard(figures.completedAfter(since.get()));
        return latest.stream()
                .map(one -> one.counting(
                        raised.getOrDefault(one.board(), Map.of()), done.getOrDefault(one.board(), Map.of())))
                .toList();
    }

    private static Map<Id<Board>, Map<LocalDate, Integer>> byBoard(Map<BoardDay, Integer> counts) {
        Map<Id<Board>, Map<LocalDate, Integer>> boards = new HashMap<>();
        counts.forEach((at, count) ->
                boards.computeIfAbsent(at.board(), unused -> new HashMap<>()).put(at.day(), count));
        return boards;
    }

    private static List<Body> kept(Stores stores, FigureStore figures, LocalDate today) {
        Map<Kept, Integer> kept = figures.kept(today.minusYears(1), today.minusDays(1));
        Map<Id<Organisation>, String> names = stores.boards().organisations().stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        return kept.keySet().stream()
                .map(Kept::organisation)
                .distinct()
                .sorted(Comparator.comparing((Optional<Id<Organisation>> body) -> body.isEmpty())
                        .thenComparing(body -> -sum(kept, body))
                        .thenComparing(body -> name(names, body)))
                .limit(BODIES)
                .map(body -> new Body(
                        name(names, body),
                        kept.getOrDefault(new Kept(body, true), 0),
                        kept.getOrDefault(new Kept(body, false), 0)))
                .toList();
    }

    private static int sum(Map<Kept, Integer> kept, Optional<Id<Organisation>> body) {
        return kept.getOrDefault(new Kept(body, true), 0) + kept.getOrDefault(new Kept(body, false), 0);
    }

    private static String name(Map<Id<Organisation>, String> names, Optional<Id<Organisation>> body) {
        return body.map(id -> names.getOrDefault(id, "")).orElse("Organisation not known");
    }

    /** Those in which there is something to see. */
    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        if (ages.total() > 0) {
            charts.add(ofAges());
        }
        if (meetings.stream().anyMatch(one -> one.opened() + one.closed() > 0)) {
            charts.add(ofMeetings());
        }
        if (!kept.isEmpty()) {
            charts.add(ofBodies());
        }
        return charts;
    }

    private Chart ofAges() {
        List<Chart.Bars> bars = new ArrayList<>();
        for (AgeBand band : AgeBand.values()) {
            bars.add(new Chart.Bars(band.words(), List.of(ages.bands().getOrDefault(band, 0))));
        }
        if (ages.undated() > 0) {
            bars.add(new Chart.Bars("No date", List.of(ages.undated())));
        }
        String says = number(ages.total()) + " open, " + number(ages.longOpen()) + " of them for more than "
                + ActionAges.LONG_OPEN + " days; the oldest for " + number(ages.oldest()) + " days.";
        return new Chart("ages", "Age of open actions", says, List.of("Age", "Open actions"), bars);
    }

    private Chart ofMeetings() {
        boolean several = boards.size() > 1;
        List<Chart.Bars> bars = meetings.stream()
                .map(one -> new Chart.Bars(
                        DayWords.date(one.day()) + (several ? " " + boards.getOrDefault(one.board(), "") : ""),
                        List.of(one.opened(), one.closed())))
                .toList();
        int opened = meetings.stream().mapToInt(OpenedAndClosed::opened).sum();
        int closed = meetings.stream().mapToInt(OpenedAndClosed::closed).sum();
        String says = number(opened) + " opened and " + number(closed) + " closed "
                + (meetings.size() == 1 ? "for the last meeting." : "over the last " + meetings.size() + " meetings.");
        return new Chart(
                "meetings", "Opened and closed by meeting", says, List.of("Meeting", "Opened", "Closed"), bars);
    }

    private Chart ofBodies() {
        List<Chart.Bars> bars = kept.stream()
                .map(one -> new Chart.Bars(one.name(), List.of(one.inTime(), one.late())))
                .toList();
        String says = "Actions that were due in the last twelve months, by whose they are.";
        return new Chart("bodies", "On time by organisation", says, List.of("Organisation", "In time", "Late"), bars);
    }

    private static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }
}
