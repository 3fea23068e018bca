package org.minutebook.app.documents.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.PublicNotice;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.Stores;

/** A calendar file of one meeting, or of all that is ahead of a board. */
public final class CalendarFile {
    /** What the book notes a file of boards as, and one of a single meeting. */
    public static final String OF_BOARDS = "calendar";

    public static final String OF_MEETING = "calendar entry";

    /** What is over is of no use in a calendar, but what moved or fell away lately has to be told. */
    private static final int MONTHS_BACK = 3;

    private CalendarFile() {}

    public static byte[] of(MinuteBook book, Board board, Meeting meeting) {
        return book.read(stores -> written(List.of(new Entries(stores, book.clock()).meeting(board, meeting, false))));
    }

    /**
     * Meetings, the last days to publish their agendas, and what is due when; and what an earlier file had and is so no longer.
     * An action that is not public is named by its number alone.
     *
     * @return with no entry where nothing is ahead
     */
    public static Made of(MinuteBook book, List<Board> boards, LocalDate today) {
        return book.read(stores -> {
            Entries entries = new Entries(stores, book.clock());
            FallenAway<Meeting> meetings = FallenAway.of(stores, Meeting.class, Set.of(OF_BOARDS, OF_MEETING), today);
            FallenAway<Action> actions = FallenAway.of(stores, Action.class, Set.of(OF_BOARDS), today);
            List<VEvent> events = new ArrayList<>();
            for (Board board : boards) {
                events.addAll(meetings(stores, entries, board, meetings, today));
                events.addAll(actions(stores, entries, board, actions, today));
            }
            return new Made(written(events), events.size());
        });
    }

    /**
     * A file with so many entries.
     *
     * @param content in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Made(byte[] content, int entries) {}

    private static List<VEvent> meetings(
            Stores stores, Entries entries, Board board, FallenAway<Meeting> fallen, LocalDate today) {
        LocalDate from = today.minusMonths(MONTHS_BACK);
        CouncilCalendar calendar = Calendars.of(stores, board.id());
        List<Meeting> removed = fallen.removed().stream()
                .filter(meeting -> meeting.board().equals(board.id()))
                .toList();
        List<VEvent> events = new ArrayList<>();
        Stream.concat(
                        stores.meetings().list(board.id()).stream()
                                .filter(meeting -> !meeting.day().isBefore(from) || fallen.has(meeting.id())),
                        removed.stream())
                .sorted(Comparator.comparing(Meeting::day))
                .forEach(meeting -> {
                    boolean gone = removed.contains(meeting);
                    events.add(entries.meeting(board, meeting, gone));
                    if (BoardMeetings.isOne(meeting)) {
                        events.add(entries.publication(
                                board,
                                meeting,
                                PublicNotice.of(meeting.day(), NoticeRule.FIVE_CLEAR_DAYS, calendar)
                                        .careful(),
                                gone || meeting.agendaPublishedOn() != null));
                    }
                });
        return events;
    }

    private static List<VEvent> actions(
            Stores stores, Entries entries, Board board, FallenAway<Action> fallen, LocalDate today) {
        LocalDate from = today.minusMonths(MONTHS_BACK);
        List<VEvent> events = new ArrayList<>();
        for (ActionRow row : stores.actions().rows(List.of(board.id()))) {
            LocalDate due = row.dueOn();
            boolean ahead = due != null && LogFilter.isOpen(row.state());
            if (ahead || due != null && !due.isBefore(from) || fallen.has(row.id())) {
                // what is due no day any more has to stand on one to be taken off
                LocalDate day = due == null ? today : due;
                String words = row.audience() == Audience.PUBLIC ? words(row) : "";
                events.add(entries.action(board, row.id(), row.reference(), day, !ahead, words));
            }
        }
        for (Action action : fallen.removed()) {
            if (action.board().equals(board.id())) {
                LocalDate day = action.dueOn() == null ? today : action.dueOn();
                events.add(entries.action(board, action.id(), action.referencePrinted(), day, true, ""));
            }
        }
        return events;
    }

    private static String words(ActionRow row) {
        String owners = String.join(", ", row.owners().split(" / "));
        return (owners.isBlank() ? "" : owners + ": ") + row.text();
    }

    private static byte[] written(List<VEvent> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Minutebook//Minutebook//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        events.forEach(calendar::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
