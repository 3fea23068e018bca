package org.minutebook.app.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.minutebook.app.documents.compose.BoardFigures;
import org.minutebook.app.documents.compose.Chart;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.store.FigureStore;
import org.minutebook.db.store.OpenActions;
import org.minutebook.db.store.Stores;

/**
 * What stands on the first screen.
 *
 * @param boards those that are looked at
 * @param groups those in which there is something to say
 * @param leftOut how many actions the charts leave out, since the public may not read them
 * @param empty whether the book holds nothing yet that could be worked on
 */
public record TodayFacts(
        LocalDate today,
        List<Board> boards,
        List<TodayGroup> groups,
        List<WeekDay> week,
        List<Chart> charts,
        int leftOut,
        boolean empty) {

    /**
     * Reads it.
     *
     * @param chosen the board that was chosen at the top; nothing is all of them
     * @param backedUp the day of the newest backup
     */
    static TodayFacts read(Stores stores, Optional<Id<Board>> chosen, LocalDate today, Optional<LocalDate> backedUp) {
        List<Board> boards = stores.boards().list().stream()
                .filter(board -> chosen.isEmpty() || chosen.get().equals(board.id()))
                .toList();
        Map<Id<Board>, Board> byId = boards.stream().collect(Collectors.toMap(Board::id, board -> board));
        List<Meeting> meetings = chosen.map(stores.meetings()::list).orElseGet(stores.meetings()::list);
        MeetingsAhead ahead = new MeetingsAhead(stores, byId, meetings, today);
        TodayLines lines = new TodayLines(stores, boards, today);
        FigureStore figures = stores.figures(byId.keySet(), LogFilter.OPEN);
        OpenActions open = figures.open(Audience.RESTRICTED);
        List<TodayGroup> groups = new ArrayList<>();
        groups.add(TodayGroup.of("publication", "Publication due", ahead.publication()));
        groups.add(TodayGroup.ofSeveral("papers", "Papers missing for the next meeting", ahead.papers()));
        groups.add(lines.minutes(meetings));
        groups.add(TodayGroup.ofSeveral("actions", "Actions", lines.actions(open)));
        groups.add(TodayGroup.of("clocks", "Clocks running", lines.clocks()));
        groups.add(TodayGroup.ofSeveral("interests", "Interests to be confirmed", lines.interests()));
        groups.add(TodayGroup.of("book", "The book itself", lines.book(backedUp)));
        groups.removeIf(group -> group.count() == 0);
        BoardFigures charts = BoardFigures.of(stores, figures, boards, meetings, today);
        return new TodayFacts(
                today,
                boards,
                List.copyOf(groups),
                WeekDay.of(
                        today,
                        ahead.list(),
                        ahead.toPublish(),
                        open.due(today, today.plusDays(WeekDay.DAYS - 1)),
                        byId,
                        Calendars.of(stores, chosen.orElse(null)).ordinary()),
                charts.charts(),
                charts.leftOut(),
                meetings.isEmpty() && charts.ages().total() == 0);
    }

    /** How many lines there are about what must not wait. */
    public int pressing() {
        return (int) groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.level() == Level.RED)
                .count();
    }
}
