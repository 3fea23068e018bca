package org.minutebook.db.rules.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * The days between one meeting and the next. A notice that has to be answered within 45 days (a pharmacy consolidation, say) may fall
 * between two meetings that lie further apart.
 */
public final class Gaps {
    /** Longer than this, there is no meeting inside the window. */
    public static final int WINDOW = 45;

    /** From one meeting to the next, in calendar days. */
    public record Gap(LocalDate from, LocalDate until, long days) {
        public boolean beyondTheWindow() {
            return days > WINDOW;
        }
    }

    private Gaps() {}

    /** In the order of the days. */
    public static List<Gap> between(Collection<LocalDate> meetings) {
        List<LocalDate> days = meetings.stream().distinct().sorted().toList();
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            LocalDate from = days.get(i - 1);
            LocalDate until = days.get(i);
            gaps.add(new Gap(from, until, ChronoUnit.DAYS.between(from, until)));
        }
        return gaps;
    }

    /** One finding for each gap that is too long. */
    public static List<Finding> findings(Collection<LocalDate> meetings) {
        return between(meetings).stream()
                .filter(Gap::beyondTheWindow)
                .map(gap -> Finding.of(
                                YearRules.CALENDAR,
                                Level.AMBER,
                                gap.days + " days from " + DayWords.full(gap.from) + " to " + DayWords.full(gap.until)
                                        + ": no meeting inside a " + WINDOW + "-day window.")
                        .about("gap from " + gap.from)
                        .given("From", DayWords.full(gap.from))
                        .given("To", DayWords.full(gap.until))
                        .curedBy("Plan a meeting between them, or give somebody the power to answer in time."))
                .toList();
    }
}
