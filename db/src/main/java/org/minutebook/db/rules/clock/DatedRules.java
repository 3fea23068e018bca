package org.minutebook.db.rules.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;
import org.minutebook.db.rules.notice.PublicNotice;

/** All dated rules, by their ids in the rulebook; what a rule has beside its main period carries a suffix: "ATI-08-LIST". */
public final class DatedRules {
    private static final List<DatedRule> ALL = Stream.of(
                    MeetingClocks.ALL, InterestClocks.ALL, PharmacyClocks.ALL, OfficeClocks.ALL)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(DatedRule::id))
            .toList();

    private DatedRules() {}

    /** In the order of their ids. */
    public static List<DatedRule> all() {
        return ALL;
    }

    /** The rule that somebody means, in capitals or not. */
    public static Optional<DatedRule> called(String id) {
        String wanted = id.strip().toUpperCase(Locale.ROOT);
        return ALL.stream().filter(rule -> rule.id().equals(wanted)).findFirst();
    }

    /** A last day that rolls back to a working day for the office. */
    static DatedRule.Dated rolledBack(LocalDate last, String how, CouncilCalendar calendar) {
        LocalDate working = Periods.workingDeadline(last, calendar.ordinary());
        String says = how + " " + DayWords.full(last) + ".";
        if (!working.equals(last)) {
            says += " That is not a working day (" + reason(last, calendar) + "): work to " + DayWords.full(working)
                    + ".";
        }
        return new DatedRule.Dated(last, working, says + unconfirmed(last, calendar), DayCount.NONE);
    }

    /** Until when something stays open; whoever wants to see it comes on a working day. */
    static DatedRule.Dated openUntil(LocalDate last, String what, CouncilCalendar calendar) {
        LocalDate working = Periods.workingDeadline(last, calendar.ordinary());
        String says = what + " until " + DayWords.full(last) + ", which is included";
        says += working.equals(last) ? "." : "; its last working day is " + DayWords.full(working) + ".";
        return new DatedRule.Dated(last, working, says + unconfirmed(last, calendar), DayCount.NONE);
    }

    /** What is said, after something else, of a day that the table of holidays does not reach. */
    static String unconfirmed(LocalDate last, CouncilCalendar calendar) {
        return calendar.ordinary().confirmed(last, last) ? "" : " " + PublicNotice.NOT_CONFIRMED;
    }

    static String reason(LocalDate day, CouncilCalendar calendar) {
        return calendar.ordinary().leftOut(day).map(out -> out.name()).orElse("a working day");
    }
}
