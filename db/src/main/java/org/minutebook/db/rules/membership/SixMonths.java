package org.minutebook.db.rules.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;

/**
 * A councillor's six months without attending (VOT-07). They run from the last attendance of any meeting of the council, its committees
 * or sub-committees; only the council can approve the reason, and only before they run out.
 *
 * @param last the day of the last attendance
 */
public record SixMonths(String who, LocalDate last) {
    private static final int MONTHS = 6;
    private static final int DAYS_BEFORE = 28;

    /** One meeting, and how a councillor was there. */
    public record Attended(LocalDate day, Attendance attendance) {
        /** As a member, in the room; an observer and somebody on a screen are taken not to attend. */
        boolean counts() {
            boolean member = attendance.capacity() == Attendance.Capacity.MEMBER
                    || attendance.capacity() == Attendance.Capacity.SUBSTITUTE;
            return member && attendance.presence() == Attendance.Presence.PRESENT && !attendance.remote();
        }
    }

    /** From a councillor's attendances; empty where none counts. */
    public static Optional<SixMonths> of(String who, List<Attended> attended) {
        return attended.stream()
                .filter(Attended::counts)
                .map(Attended::day)
                .max(Comparator.naturalOrder())
                .map(day -> new SixMonths(who, day));
    }

    /** The last day on which attending is still in time. */
    public LocalDate expiry() {
        return Periods.monthsAfter(last, MONTHS);
    }

    /** The day to plan for: the day before. */
    public LocalDate plan() {
        return expiry().minusDays(1);
    }

    /** When to warn: after three, four and five months, and 28 days before. */
    public List<LocalDate> warnings() {
        return Stream.concat(
                        Stream.of(3, 4, 5).map(months -> Periods.monthsAfter(last, months)),
                        Stream.of(expiry().minusDays(DAYS_BEFORE)))
                .sorted()
                .toList();
    }

    /**
     * How it stands.
     *
     * @param approved the day of the council's resolution that approved the reason; nothing where there is none
     */
    public Finding finding(LocalDate today, @Nullable LocalDate approved) {
        Finding start = Finding.of(MemberRules.SIX_MONTHS, Level.GREY, "")
                .about(who)
                .given("Last attendance", DayWords.full(last))
                .given("Counted", "as a member in the room; that an observer or a screen does not attend is UNVERIFIED")
                .given("Last day", DayWords.full(expiry()));
        if (approved != null && !approved.isAfter(expiry())) {
            return start.given("Approved", DayWords.full(approved))
                    .saying(
                            Level.GREEN,
                            "The council approved the reason on " + DayWords.full(approved)
                                    + ", in time: meets rule VOT-07.");
        }
        if (approved != null) {
            return start.given("Approved", DayWords.full(approved))
                    .saying(
                            Level.RED,
                            "The council’s approval of " + DayWords.full(approved) + " came after "
                                    + DayWords.full(expiry()) + ": does not meet rule VOT-07.")
                    .curedBy("Ask the monitoring officer at once; approval cannot look back.");
        }
        if (today.isAfter(expiry())) {
            return start.saying(
                            Level.RED,
                            "Six months from " + DayWords.full(last) + " ran out on " + DayWords.full(expiry())
                                    + " and no attendance or approval is recorded: does not meet rule VOT-07.")
                    .curedBy("Look for an attendance that is not recorded here, and ask the monitoring officer.");
        }
        boolean warn = warnings().stream().anyMatch(day -> !day.isAfter(today));
        return start.saying(
                        warn ? Level.AMBER : Level.GREY,
                        "Attends by " + DayWords.full(expiry()) + "; plan for " + DayWords.full(plan()) + ".")
                .curedBy("Attend a meeting, or have the council approve the reason, by " + DayWords.full(expiry())
                        + ".");
    }
}
