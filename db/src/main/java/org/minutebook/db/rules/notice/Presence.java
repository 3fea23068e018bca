package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * Whether somebody on a screen is present (ATI-11): not, but for spans of time in which the law says so. A person who is not present
 * does not count to the quorum, does not vote and moves nothing; the chair may let them speak.
 */
public final class Presence {
    /**
     * A span of time in which remote attendance counts.
     *
     * @param until the last day; nothing while it goes on
     */
    public record RemoteCounts(LocalDate from, @Nullable LocalDate until) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** The spans known: SI 2020/392, for meetings from 4 April 2020 (from general knowledge) to 6 May 2021. */
    public static final List<RemoteCounts> KNOWN =
            List.of(new RemoteCounts(LocalDate.of(2020, 4, 4), LocalDate.of(2021, 5, 6)));

    private Presence() {}

    public static boolean remoteCounts(LocalDate meeting, List<RemoteCounts> spans) {
        return spans.stream().anyMatch(span -> span.on(meeting));
    }

    /** What the way of meeting asks for. A workshop decides nothing and may be held anywhere. */
    public static Finding finding(LocalDate meeting, Meeting.Kind kind, Meeting.Mode mode, List<RemoteCounts> spans) {
        Finding start = Finding.of(AccessRules.PRESENCE, Level.GREY, "").given("Meeting", DayWords.full(meeting));
        if (!BoardMeetings.isOne(kind)) {
            return start.saying(Level.GREY, "A workshop decides nothing and needs no place in law.");
        }
        if (remoteCounts(meeting, spans)) {
            return start.saying(Level.GREY, "On this day remote attendance counted as presence.");
        }
        return switch (mode) {
            case IN_PERSON -> start.saying(Level.GREEN, "Held in person: meets rule ATI-11.");
            case HYBRID ->
                start.saying(
                        Level.GREY,
                        "Those on a screen are not present: they do not count to the quorum, do not vote and move"
                                + " nothing; the chair may let them speak.");
            case REMOTE ->
                start.saying(Level.RED, "A formal meeting is held in person at a place: does not meet rule ATI-11.")
                        .curedBy("Give the meeting a place and have the members attend, or hold a workshop.");
        };
    }
}
