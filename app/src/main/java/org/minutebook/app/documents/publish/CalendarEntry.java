package org.minutebook.app.documents.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;

/**
 * A meeting as an entry of anybody's calendar (RFC 5545). It keeps its identity however often it is made, and each change of the
 * meeting raises its sequence, so that a calendar moves or cancels the entry that it has and adds none.
 */
final class CalendarEntry {
    /** Councils meet in the time of England. */
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final MinuteBook book;
    private final Board board;
    private final Meeting meeting;

    CalendarEntry(MinuteBook book, Board board, Meeting meeting) {
        this.book = book;
        this.board = board;
        this.meeting = meeting;
    }

    byte[] bytes() {
        VEvent event = new VEvent(false);
        event.add(new Uid(identity()));
        event.add(new DtStamp(book.clock().instant()));
        event.add(new Sequence(changes()));
        if (meeting.startsAt() == null) {
            event.add(new DtStart<>(meeting.day()));
        } else {
            event.add(new DtStart<>(instant(meeting.startsAt())));
            if (meeting.endsAt() != null && meeting.endsAt().isAfter(meeting.startsAt())) {
                event.add(new DtEnd<>(instant(meeting.endsAt())));
            }
        }
        boolean off = meeting.state() == Meeting.State.CANCELLED || meeting.state() == Meeting.State.POSTPONED;
        event.add(new Summary(board.name()));
        event.add(
                off
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : meeting.state() == Meeting.State.PLANNED
                                ? ImmutableStatus.VEVENT_TENTATIVE
                                : ImmutableStatus.VEVENT_CONFIRMED);
        if (!meeting.venue().isBlank()) {
            event.add(new Location(meeting.venue()));
        }
        if (!description(off).isBlank()) {
            event.add(new Description(description(off)));
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Minutebook//Minutebook//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event);
        return written(calendar);
    }

    private String description(boolean off) {
        if (off) {
            String what = meeting.state() == Meeting.State.CANCELLED ? "cancelled" : "postponed";
            return "This meeting has been " + what
                    + (meeting.cancelledBecause().isBlank() ? "." : ": " + meeting.cancelledBecause());
        }
        return meeting.openToPublic() ? "This meeting is open to the public." : "";
    }

    private Instant instant(java.time.LocalTime time) {
        return meeting.day().atTime(time).atZone(ENGLAND).toInstant();
    }

    /** The same for this meeting of this book always: a book is known by the moment of its first act. */
    private String identity() {
        String born = book.read(stores -> stores.journal().find(1))
                .map(entry -> entry.at().toString())
                .orElse("");
        String name = born + " meeting " + meeting.id().value();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@minutebook";
    }

    private int changes() {
        return Math.max(
                0,
                book.read(stores -> stores.journal()
                                        .of(Kind.MEETING, meeting.id().value()))
                                .size()
                        - 1);
    }

    private static byte[] written(Calendar calendar) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
