package org.minutebook.app.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.compose.BoardFigures;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.LeftOut;
import org.minutebook.db.rules.calendar.WorkingDays;

/**
 * One of the next seven days.
 *
 * @param closed why it is no working day; blank where it is one, or a weekend
 */
public record WeekDay(LocalDate day, String closed, List<Entry> entries) {
    static final int DAYS = 7;

    /**
     * What is on that day.
     *
     * @param address where it is worked on
     */
    public record Entry(String words, String address) {}

    public WeekDay {
        entries = List.copyOf(entries);
    }

    /**
     * @param publish the meetings whose agenda has to be public, by the last day for it
     * @param due how many actions are due on each day
     */
    static List<WeekDay> of(
            LocalDate today,
            List<Meeting> ahead,
            Map<LocalDate, List<Meeting>> publish,
            Map<LocalDate, Integer> due,
            Map<Id<Board>, Board> boards,
            WorkingDays calendar) {
        List<WeekDay> week = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = today.plusDays(i);
            List<Entry> entries = new ArrayList<>();
            ahead.stream()
                    .filter(meeting -> meeting.day().equals(day))
                    .map(meeting -> new Entry(
                            (name(boards, meeting)
                                            + (BoardMeetings.isOne(meeting) ? " " : " workshop ")
                                            + Days.time(meeting.startsAt()))
                                    .strip(),
                            Addresses.readiness(meeting.id())))
                    .forEach(entries::add);
            publish.getOrDefault(day, List.of()).stream()
                    .map(meeting -> new Entry("Publish " + name(boards, meeting), Addresses.readiness(meeting.id())))
                    .forEach(entries::add);
            int actions = due.getOrDefault(day, 0);
            if (actions > 0) {
                entries.add(
                        new Entry(actions == 1 ? "1 action due" : actions + " actions due", Addresses.actions("open")));
            }
            Optional<LeftOut> left = calendar.leftOut(day).filter(one -> !one.weekend());
            week.add(new WeekDay(day, left.map(LeftOut::name).orElse(""), entries));
        }
        return week;
    }

    private static String name(Map<Id<Board>, Board> boards, Meeting meeting) {
        Board board = boards.get(meeting.board());
        return board == null ? "Meeting" : BoardFigures.named(board);
    }
}
