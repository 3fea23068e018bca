package org.minutebook.db.rules.interest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;

/**
 * That a member looks through what the register has of them and confirms it, as a council's code asks every so many months. No statute
 * asks for it; the 28 days of a change run beside it.
 *
 * @param last when it was last confirmed; nothing where it never was
 * @param since since when the member sits, from which the first period runs; nothing where nobody said
 * @param months the council's period
 */
public record YearlyConfirmation(
        String who, @Nullable LocalDate last, @Nullable LocalDate since, int months) {
    /** What most codes ask for. */
    public static final int USUAL = 12;

    /** The council's period, in words. */
    public static String period(int months) {
        return months == USUAL ? "every year" : "every " + months + " months";
    }

    /** By when it is to be confirmed; nothing where neither the last time nor the member's first day is known. */
    public @Nullable LocalDate due() {
        LocalDate from = last == null || since != null && since.isAfter(last) ? since : last;
        return from == null ? null : Periods.monthsAfter(from, months);
    }

    /** Whether it is missing on a day. */
    public boolean missing(LocalDate on) {
        LocalDate due = due();
        return due == null || on.isAfter(due);
    }

    public Finding finding(LocalDate on) {
        LocalDate due = due();
        Finding start = Finding.of(InterestRules.CONFIRMED, Level.GREY, "").given("Who", who);
        String before = last == null ? "No confirmation is recorded" : "Last confirmed on " + DayWords.full(last);
        if (due == null) {
            return start.saying(Level.AMBER, before + ".").curedBy("Ask, and record the confirmation.");
        }
        return missing(on)
                ? start.saying(Level.AMBER, before + "; due by " + DayWords.full(due) + ".")
                        .curedBy("Ask, and record the confirmation.")
                : start.saying(Level.GREEN, before + "; next by " + DayWords.full(due) + ".");
    }
}
