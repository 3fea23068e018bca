package org.minutebook.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.rules.calendar.DayCount;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.LeftOut;
import org.minutebook.db.rules.calendar.SourceStatus;

/** A count as a column of days for the terminal: what each day counts for, or why it does not. */
final class DayByDay {
    private static final String LINE = "  %-16s %3s  %s";

    private DayByDay() {}

    static List<String> lines(LocalDate from, String first, LocalDate until, DayCount count) {
        List<String> lines = new ArrayList<>();
        lines.add(LINE.formatted(DayWords.brief(from), "", first));
        int counted = 0;
        for (LocalDate day = from.plusDays(1); day.isBefore(until); day = day.plusDays(1)) {
            if (count.counted().contains(day)) {
                lines.add(LINE.formatted(DayWords.brief(day), ++counted, "").stripTrailing());
            } else {
                LocalDate at = day;
                lines.add(LINE.formatted(
                        DayWords.brief(day),
                        "–",
                        count.leftOut().stream()
                                .filter(out -> out.day().equals(at))
                                .map(DayByDay::reason)
                                .findFirst()
                                .orElse("")));
            }
        }
        lines.add(LINE.formatted(DayWords.brief(until), "", "the meeting; it is not counted"));
        return lines;
    }

    private static String reason(LeftOut out) {
        return out.name() + (out.status() == SourceStatus.UNVERIFIED ? " (unverified)" : "");
    }
}
