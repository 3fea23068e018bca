package org.minutebook.db.rules.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * The days between one meeting and the next. A notice that has to be answered within 45 days (a pharmacy consolidation, say) may fall
 * between two meetings that lie further apart. Most boards meet more seldom than that all year round: what is amiss is a gap that is
 * long for its board.
 */
public final class Gaps {
    /** Longer than this, there is no meeting inside the window. */
    public static final int WINDOW = 45;

    private static final int FEWEST = 3;
    private static final int LATEST = 12;

    /** From one meeting to the next, in calendar days. */
    public record Gap(LocalDate from, LocalDate until, long days) {
        public boolean beyondTheWindow() {
            return days > WINDOW;
        }

        /** Whether it is longer than the window, and more than half as long again as is usual where that is known. */
        public boolean isLong(OptionalLong usual) {
            return beyondTheWindow() && usual.isPresent() && 2 * days > 3 * usual.getAsLong();
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

    /** How many days usually lie between two meetings: the middle of the latest twelve gaps; empty where fewer than three are known. */
    public static OptionalLong usual(Collection<LocalDate> meetings) {
        List<Gap> gaps = between(meetings);
        List<Long> days = gaps.subList(Math.max(0, gaps.size() - LATEST), gaps.size()).stream()
                .map(Gap::days)
                .sorted()
                .toList();
        return days.size() < FEWEST ? OptionalLong.empty() : OptionalLong.of(days.get((days.size() - 1) / 2));
    }

    /** One finding for each gap in which a notice could fall; it is grey where the board usually meets no more often. */
    public static List<Finding> findings(Collection<LocalDate> meetings) {
        OptionalLong usual = usual(meetings);
        return between(meetings).stream()
                .filter(Gap::beyondTheWindow)
                .map(gap -> Finding.of(
                                YearRules.CALENDAR,
                                gap.isLong(usual) ? Level.AMBER : Level.GREY,
                                gap.days + " days from " + DayWords.full(gap.from) + " to " + DayWords.full(gap.until)
                                        + ": no meeting inside a " + WINDOW + "-day window.")
                        .about("gap from " + gap.from)
                        .given("From", DayWords.full(gap.from))
                        .given("To", DayWords.full(gap.until))
                        .curedBy("Plan a meeting between them, or give somebody the power to answer in time."))
                .toList();
    }
}
