package org.minutebook.db.rules.interest;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;

/**
 * What has to be in the register within 28 days (INT-03). Statute counts "28 days beginning with" the day; a code that says "within 28
 * days" is read both ways.
 *
 * @param safe the day to keep: the first day counts
 * @param ordinary the last day by the words of the rule
 * @param working the last working day up to the safe one: no deadline rolls forward
 */
public record RegistrationTask(
        String who, Trigger trigger, LocalDate from, LocalDate safe, LocalDate ordinary, LocalDate working) {
    private static final int DAYS = 28;

    /** What the days run from. */
    public enum Trigger {
        BECAME_MEMBER("Became a member or gained the vote", true),
        DISCLOSED("Disclosed at a meeting, not in the register", true),
        /** A code's own duty: the LGA Model Code for changes, or words such as Thurrock's "notify within 28 days". */
        CODE_WITHIN_28_DAYS("By the code, within 28 days", false);

        private final String words;
        private final boolean firstDayCounts;

        Trigger(String words, boolean firstDayCounts) {
            this.words = words;
            this.firstDayCounts = firstDayCounts;
        }

        public String words() {
            return words;
        }
    }

    public static RegistrationTask of(String who, Trigger trigger, LocalDate from, CouncilCalendar calendar) {
        LocalDate safe = Periods.daysBeginningWith(from, DAYS);
        return new RegistrationTask(
                who,
                trigger,
                from,
                safe,
                trigger.firstDayCounts ? safe : Periods.daysAfter(from, DAYS),
                Periods.workingDeadline(safe, calendar.ordinary()));
    }

    /**
     * The task that follows from a declaration of a pecuniary interest at a meeting; none where the interest is in the register or its
     * notification is under way, and none for another kind of interest.
     */
    public static Optional<RegistrationTask> after(
            Declaration declaration,
            LocalDate meeting,
            Trigger trigger,
            boolean registered,
            boolean pending,
            CouncilCalendar calendar) {
        return registered || pending || InterestKind.of(declaration) != InterestKind.DPI
                ? Optional.empty()
                : Optional.of(of(declaration.printed(), trigger, meeting, calendar));
    }

    /** The days that were counted, for whoever asks why it is that day. */
    public String counted() {
        String days = "Day 1 is " + DayWords.full(from) + ", day " + DAYS + " is " + DayWords.full(safe)
                + "; weekends and holidays count, and the last day does not move.";
        return trigger == Trigger.DISCLOSED
                ? days + " A code that says “within 28 days” of the meeting is read to end on "
                        + DayWords.full(Periods.daysAfter(from, DAYS)) + "."
                : days;
    }

    /** How it stands. */
    public Finding finding(LocalDate today, @Nullable LocalDate done) {
        Rule rule = trigger.firstDayCounts ? InterestRules.REGISTRATION : InterestRules.CHANGE;
        Finding start = Finding.of(rule, Level.GREY, "")
                .given("Who", who)
                .given(trigger.words(), DayWords.full(from))
                .given("Work to", DayWords.full(working))
                .given("Safely by", DayWords.full(safe))
                .given("Last day", DayWords.full(ordinary));
        if (done != null) {
            Finding told = start.given("Registered", DayWords.full(done));
            if (done.isAfter(ordinary)) {
                return told.saying(
                                Level.AMBER,
                                "Registered on " + DayWords.full(done) + ", after the last day, "
                                        + DayWords.full(ordinary) + ": does not meet rule INT-03.")
                        .curedBy("Tell the monitoring officer; the entry stays as it is.");
            }
            return done.isAfter(safe)
                    ? told.saying(
                                    Level.AMBER,
                                    "Registered on " + DayWords.full(done)
                                            + ": in time by the ordinary reading, after the safe day.")
                            .curedBy("Nothing need be done where the code is read in the ordinary way.")
                    : told.saying(Level.GREEN, "Registered on " + DayWords.full(done) + ": meets rule INT-03.");
        }
        if (today.isAfter(ordinary)) {
            return start.saying(
                            Level.RED,
                            "The last day to register was " + DayWords.full(ordinary)
                                    + " and no entry is recorded: does not meet rule INT-03.")
                    .curedBy("Enter the day of registration, or have it registered now and tell the monitoring"
                            + " officer.");
        }
        return start.saying(
                        today.isAfter(safe) ? Level.AMBER : Level.GREY,
                        "Interests to be registered by " + DayWords.full(safe)
                                + (working.equals(safe) ? "" : "; work to " + DayWords.full(working))
                                + (ordinary.equals(safe)
                                        ? "."
                                        : "; in the ordinary reading by " + DayWords.full(ordinary) + "."))
                .curedBy("Enter them in the register, with the day on which they were notified.");
    }
}
