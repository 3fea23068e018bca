package org.minutebook.db.rules.year;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.LeftOut;

/** What a planned meeting runs into: a day that is not worked, or another meeting that shares its room or its people. */
public final class Clashes {
    private Clashes() {}

    /** One finding for each clash; of two meetings that clash, the later in the list names the earlier. */
    public static List<Finding> of(List<PlannedMeeting> meetings, CouncilCalendar calendar) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < meetings.size(); i++) {
            PlannedMeeting meeting = meetings.get(i);
            calendar.safe().leftOut(meeting.day()).ifPresent(out -> findings.add(day(meeting, out, calendar)));
            for (PlannedMeeting other : meetings.subList(0, i)) {
                if (other.day().equals(meeting.day())) {
                    two(meeting, other, findings);
                }
            }
        }
        return findings;
    }

    private static Finding day(PlannedMeeting meeting, LeftOut out, CouncilCalendar calendar) {
        boolean closed = calendar.ordinary().isWorking(meeting.day());
        String says = DayWords.full(meeting.day()) + " is "
                + (out.weekend()
                        ? "at a weekend."
                        : (closed ? "not a day of the offices: " : "a holiday: ") + out.name() + ".");
        return start(meeting).saying(Level.AMBER, says).curedBy("Choose another day.");
    }

    private static void two(PlannedMeeting meeting, PlannedMeeting other, List<Finding> findings) {
        boolean overlap = meeting.overlaps(other);
        String also = "the " + other.board() + " also meets on " + DayWords.full(meeting.day());
        boolean sameRoom =
                !meeting.venue().isBlank() && Fold.text(meeting.venue()).equals(Fold.text(other.venue()));
        if (sameRoom && overlap) {
            findings.add(start(meeting)
                    .given("With", other.board())
                    .saying(Level.AMBER, "The room is taken: " + also + ", in " + other.venue() + ".")
                    .curedBy("Choose another room, hour or day."));
        }
        Set<Long> shared = new HashSet<>(meeting.people());
        shared.retainAll(other.people());
        if (!shared.isEmpty()) {
            String people = shared.size() == 1 ? "one person sits" : shared.size() + " people sit";
            findings.add(start(meeting)
                    .given("With", other.board())
                    .saying(
                            overlap ? Level.AMBER : Level.GREY,
                            also.substring(0, 1).toUpperCase(Locale.ROOT) + also.substring(1) + ", and " + people
                                    + " on both" + (overlap ? "." : "; their hours do not meet."))
                    .curedBy(overlap ? "Choose another hour or day." : ""));
        }
    }

    private static Finding start(PlannedMeeting meeting) {
        return Finding.of(YearRules.CALENDAR, Level.GREY, "")
                .about(meeting.about())
                .given("Board", meeting.board())
                .given("Meeting", DayWords.full(meeting.day()));
    }
}
