package org.minutebook.db.rules.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days as an English reader is told them. */
public final class DayWords {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private DayWords() {}

    /** "Wednesday 8 July 2026". */
    public static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** "8 July 2026". */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "Wed 8 Jul 2026", for columns. */
    public static String brief(LocalDate day) {
        return SHORT.format(day);
    }

    /** "29 February, 1, 4, 5 and 6 March 2024": each day by itself, months and years said once. */
    public static String list(List<LocalDate> days) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            LocalDate next = i == days.size() - 1 ? null : days.get(i + 1);
            boolean sameYear = next != null && next.getYear() == day.getYear();
            boolean sameMonth = next != null && sameYear && next.getMonth() == day.getMonth();
            words.add(sameMonth ? "" + day.getDayOfMonth() : (sameYear ? DAY_OF_YEAR : DATE).format(day));
        }
        return and(words);
    }

    /** "23–24 May 2026 (weekend); 25 May 2026 (Spring bank holiday)". */
    public static String leftOut(List<LeftOut> days) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LeftOut day = days.get(i);
            boolean twoDays = day.weekend()
                    && i + 1 < days.size()
                    && days.get(i + 1).weekend()
                    && days.get(i + 1).day().equals(day.day().plusDays(1));
            if (twoDays) {
                words.add(span(day.day(), days.get(++i).day()) + " (weekend)");
            } else {
                String unsure = day.status() == SourceStatus.UNVERIFIED ? ", unverified" : "";
                words.add(span(day.day(), day.day()) + " (" + day.name() + unsure + ")");
            }
        }
        return String.join("; ", words);
    }

    /** "a, b and c". */
    public static String and(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " and " + words.getLast();
    }

    private static String span(LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return DATE.format(until);
        }
        String begin = YearMonth.from(from).equals(YearMonth.from(until))
                ? from.getDayOfMonth() + "–"
                : (from.getYear() == until.getYear() ? DAY_OF_YEAR : DATE).format(from) + " – ";
        return begin + DATE.format(until);
    }
}
