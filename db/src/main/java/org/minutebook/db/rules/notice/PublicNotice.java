package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * The last day on which a meeting can be made public, in two readings side by side (ATI-01 to ATI-04). The ordinary reading counts
 * every working day of England; the safe one leaves out the days on which the council's offices are closed.
 *
 * @param safe empty where the days touch Christmas and New Year and no closure of the offices is known: then nobody can say
 * @param confirmed whether the table of holidays is confirmed for these days
 */
public record PublicNotice(
        LocalDate meeting,
        NoticeRule rule,
        NoticeRule.Latest ordinary,
        Optional<NoticeRule.Latest> safe,
        boolean confirmed) {
    /** A week ahead, publication is what a secretary works on. */
    private static final int DUE_WITHIN = 7;

    /** What is said where the table of holidays does not reach. */
    public static final String NOT_CONFIRMED = "Calendar not confirmed: holidays of that year are computed.";

    static final String NO_CLOSURES =
            "Safe reading not defined: no closure of the offices between Christmas and New Year is known.";

    public static PublicNotice of(LocalDate meeting, NoticeRule rule, CouncilCalendar calendar) {
        NoticeRule.Latest ordinary = rule.latest(meeting, calendar.ordinary());
        boolean undefined = undefined(ordinary.day(), meeting, calendar);
        return new PublicNotice(
                meeting,
                rule,
                ordinary,
                undefined ? Optional.empty() : Optional.of(rule.latest(meeting, calendar.safe())),
                calendar.ordinary().confirmed(ordinary.day(), meeting));
    }

    /** Whether the days touch Christmas and nothing is known of closures. */
    static boolean undefined(LocalDate from, LocalDate meeting, CouncilCalendar calendar) {
        return CouncilCalendar.touchesChristmas(from, meeting) && !calendar.christmasClosureKnown(from, meeting);
    }

    /** The day to work to: the safe one where there is one. */
    public LocalDate careful() {
        return safe.map(NoticeRule.Latest::day)
                .filter(day -> day.isBefore(ordinary.day()))
                .orElse(ordinary.day());
    }

    /** Where publication stands on a day (catalogue F2). */
    public State state(LocalDate today, Optional<LocalDate> published) {
        if (published.isPresent()) {
            return published.get().isAfter(ordinary.day()) ? State.LATE : State.ON_TIME;
        }
        if (today.isAfter(ordinary.day())) {
            return State.LATE;
        }
        return NoticeRule.calendarDays(today, careful()) <= DUE_WITHIN ? State.DUE : State.NOT_DUE;
    }

    /** Where a publication stands. */
    public enum State {
        NOT_DUE,
        DUE,
        ON_TIME,
        LATE
    }

    /** The finding of a meeting that is not yet published: the day to publish, or that it is too late for it. */
    public Finding unpublished(LocalDate today, Rule under) {
        Finding counted = start(under).given("Today", DayWords.full(today)).counting(ordinary.count());
        if (today.isAfter(ordinary.day())) {
            return counted.saying(
                            Level.RED,
                            "Not published, and the last day for " + rule.words() + " was "
                                    + DayWords.full(ordinary.day()) + ": cannot meet rule " + under.id()
                                    + " on this day.")
                    .curedBy("Move the meeting, or take each item by the urgency route of ATI-05.");
        }
        String both = safe.filter(other -> !other.day().equals(ordinary.day()))
                .map(other -> ", in the safe reading by " + DayWords.full(other.day()))
                .orElse("");
        String says = "Publish by " + DayWords.full(ordinary.day()) + both + ": " + rule.words() + ", "
                + DayWords.list(ordinary.count().counted()) + ".";
        boolean due = state(today, Optional.empty()) == State.DUE;
        return due
                ? counted.saying(Level.AMBER, says + doubts()).curedBy("Publish by " + DayWords.full(careful()) + ".")
                : counted.saying(Level.GREY, says + doubts());
    }

    Finding start(Rule under) {
        return Finding.of(under, Level.GREY, "")
                .given("Meeting", DayWords.full(meeting))
                .given("Notice", rule.words());
    }

    /** What is not certain about the days, in sentences that follow another; blank where nothing is. */
    public String doubts() {
        return (safe.isEmpty() ? " " + NO_CLOSURES : "") + (confirmed ? "" : " " + NOT_CONFIRMED);
    }
}
