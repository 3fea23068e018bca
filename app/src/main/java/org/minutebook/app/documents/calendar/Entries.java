package org.minutebook.app.documents.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Stores;

/** What stands in a calendar for a record of the book. */
final class Entries {
    /** Councils meet in the time of England. */
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private static final int LONGEST = 200;

    private final Instant now;
    private final String born;
    private final int revision;

    Entries(Stores stores, Clock clock) {
        now = clock.instant();
        // a book is known by the moment of its first act
        born = stores.journal().find(1).map(entry -> entry.at().toString()).orElse("");
        // each act may change what an entry says, if only by its owners, and the next file counts on from there
        revision = Math.toIntExact(stores.journal().last());
    }

    /** @param gone whether it was taken out of the book */
    VEvent meeting(Board board, Meeting meeting, boolean gone) {
        VEvent event = begun("meeting", meeting.id());
        if (meeting.startsAt() == null) {
            event.add(new DtStart<>(meeting.day()));
        } else {
            event.add(new DtStart<>(instant(meeting.day(), meeting.startsAt())));
            if (meeting.endsAt() != null && meeting.endsAt().isAfter(meeting.startsAt())) {
                event.add(new DtEnd<>(instant(meeting.day(), meeting.endsAt())));
            }
        }
        event.add(new Summary(board.name() + (BoardMeetings.isOne(meeting) ? "" : ": workshop")));
        event.add(
                gone || isOff(meeting)
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : meeting.state() == Meeting.State.PLANNED
                                ? ImmutableStatus.VEVENT_TENTATIVE
                                : ImmutableStatus.VEVENT_CONFIRMED);
        if (!meeting.venue().isBlank()) {
            event.add(new Location(meeting.venue()));
        }
        if (!description(meeting).isBlank()) {
            event.add(new Description(description(meeting)));
        }
        return event;
    }

    /** @param last the day on which the agenda has to be public */
    VEvent publication(Board board, Meeting meeting, LocalDate last, boolean done) {
        return allDay(
                "publication",
                meeting.id(),
                last,
                isOff(meeting) || done,
                "Publish the agenda: " + name(board) + ", " + meeting.day().getDayOfMonth() + " "
                        + meeting.day().getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK),
                "The last day for it (five clear days, rule ATI-01).");
    }

    /** @param words who is to do what; blank where it is not for everybody's eyes */
    VEvent action(Board board, Id<Action> id, String reference, LocalDate due, boolean done, String words) {
        String what = name(board) + " action" + (reference.isBlank() ? "" : " " + reference) + " is due";
        return allDay("action", id, due, done, what, words);
    }

    private VEvent allDay(String what, Id<?> id, LocalDate day, boolean off, String summary, String description) {
        VEvent event = begun(what, id);
        event.add(new DtStart<>(day));
        event.add(new Summary(summary));
        event.add(off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT); // nobody is busy all day with it
        if (!description.isBlank()) {
            event.add(new Description(
                    description.length() > LONGEST
                            ? description.substring(0, LONGEST).strip() + "…"
                            : description));
        }
        return event;
    }

    private VEvent begun(String what, Id<?> id) {
        VEvent event = new VEvent(false);
        event.add(
                new Uid(UUID.nameUUIDFromBytes((born + " " + what + " " + id.value()).getBytes(StandardCharsets.UTF_8))
                        + "@minutebook"));
        event.add(new DtStamp(now));
        event.add(new Sequence(revision));
        return event;
    }

    static boolean isOff(Meeting meeting) {
        return MeetingStates.isCalledOff(meeting.state());
    }

    private static String name(Board board) {
        return board.shortName().isBlank() ? board.name() : board.shortName();
    }

    private static String description(Meeting meeting) {
        if (isOff(meeting)) {
            String what = meeting.state() == Meeting.State.CANCELLED ? "cancelled" : "postponed";
            return "This meeting has been " + what
                    + (meeting.cancelledBecause().isBlank() ? "." : ": " + meeting.cancelledBecause());
        }
        return meeting.openToPublic() ? "This meeting is open to the public." : "";
    }

    private static Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ENGLAND).toInstant();
    }
}
