package org.minutebook.app.documents.calendar;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.PublicNotice;
import org.minutebook.db.store.ActionReaders;

/** A calendar file of one meeting, or of all that is ahead of a board. */
public final class CalendarFile {
    /** What is over is of no use in a calendar, but what moved or fell away lately has to be told. */
    private static final int MONTHS_BACK = 3;

    private static final Set<Action.State> DONE =
            EnumSet.of(Action.State.DELIVERED, Action.State.SUPERSEDED, Action.State.CLOSED);

    private CalendarFile() {}

    public static byte[] of(MinuteBook book, Board board, Meeting meeting) {
        return written(List.of(new Entries(book).meeting(board, meeting)));
    }

    /**
     * Meetings, the last days to publish their agendas, and what is due when. An action that is not public is named by its number alone.
     *
     * @return with no entry where nothing is ahead
     */
    public static Made of(MinuteBook book, List<Board> boards, LocalDate today) {
        Entries entries = new Entries(book);
        List<VEvent> events = new ArrayList<>();
        LocalDate from = today.minusMonths(MONTHS_BACK);
        ActionReaders readers = book.read(stores -> stores.actions().readers());
        for (Board board : boards) {
            CouncilCalendar calendar = book.read(stores -> Calendars.of(stores, board.id()));
            for (Meeting meeting : book.read(stores -> stores.meetings().list(board.id())).stream()
                    .filter(one -> !one.day().isBefore(from))
                    .sorted(Comparator.comparing(Meeting::day))
                    .toList()) {
                events.add(entries.meeting(board, meeting));
                events.add(entries.publication(
                        board,
                        meeting,
                        PublicNotice.of(meeting.day(), NoticeRule.FIVE_CLEAR_DAYS, calendar)
                                .careful(),
                        meeting.agendaPublishedOn() != null));
            }
            for (Action action : book.read(stores -> stores.actions().list(board.id()))) {
                LocalDate due = action.dueOn();
                if (due != null && (!DONE.contains(action.state()) || !due.isBefore(from))) {
                    boolean open = readers.of(action) == Audience.PUBLIC;
                    events.add(entries.action(
                            board, action, due, DONE.contains(action.state()), open ? words(book, action) : ""));
                }
            }
        }
        return new Made(written(events), events.size());
    }

    /**
     * A file with so many entries.
     *
     * @param content in UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Made(byte[] content, int entries) {}

    private static String words(MinuteBook book, Action action) {
        String owners = book.read(stores -> stores.actions().owners(List.of(action.id()))).stream()
                .map(ActionOwner::printed)
                .collect(Collectors.joining(", "));
        return (owners.isBlank() ? "" : owners + ": ") + action.text();
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
