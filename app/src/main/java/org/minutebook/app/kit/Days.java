package org.minutebook.app.kit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people type and read them. */
public final class Days {
    /** "12.00 pm" is read as midnight by some. */
    private static final String NOON = "12 noon";

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter LISTED = DateTimeFormatter.ofPattern("EEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h.mm a", Locale.UK);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[./ -](\\d{1,2})(?:[./ -](\\d{2}|\\d{4}))?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NAMED =
            Pattern.compile("(?:[a-z]+ )?(\\d{1,2})(?:st|nd|rd|th)? ?([a-z]{3,9})(?:,? ?(\\d{2}|\\d{4}))?");
    private static final Pattern STEP = Pattern.compile("\\+ ?(\\d{1,3}) ?(d|wd|w|m)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))? ?(am|pm)?");

    private Days() {}

    /** 23/01/2020. */
    public static String shortly(@Nullable LocalDate day) {
        return day == null ? "" : SHORT.format(day);
    }

    /** Thursday 23 January 2020. */
    public static String fully(LocalDate day) {
        return LONG.format(day);
    }

    /** "26 November", where the year stands over it. */
    public static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    /** "Thu 23 January", where the year goes without saying. */
    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    public static String inList(LocalDate day) {
        return LISTED.format(day);
    }

    /** 2.00 pm. */
    public static String time(@Nullable LocalTime time) {
        if (time == null) {
            return "";
        }
        return time.equals(LocalTime.NOON) ? NOON : TIME.format(time).toLowerCase(Locale.UK);
    }

    /**
     * Reads a day: "26 jul", "26/7/20", "next thu", "thu", "today", "+10d", "+2w", "+10wd" (Monday to Friday). A day without a
     * year is the next one there is.
     */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String words = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        return switch (words) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            case "yesterday" -> Optional.of(today.minusDays(1));
            default -> dated(words, today).or(() -> stepped(words, today)).or(() -> weekday(words, today));
        };
    }

    /** Reads a time: "2pm", "14:00", "2.30 pm". */
    public static Optional<LocalTime> readTime(String typed) {
        if (typed.strip().equalsIgnoreCase(NOON) || typed.strip().equalsIgnoreCase("noon")) {
            return Optional.of(LocalTime.NOON);
        }
        Matcher match = CLOCK.matcher(typed.strip().toLowerCase(Locale.UK));
        if (!match.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        String half = match.group(3);
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalDate> dated(String words, LocalDate today) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
        }
        Matcher numbers = NUMBERS.matcher(words);
        if (numbers.matches()) {
            int month = Integer.parseInt(numbers.group(2));
            return inYear(numbers.group(3), month, Integer.parseInt(numbers.group(1)), today);
        }
        Matcher named = NAMED.matcher(words);
        if (named.matches()) {
            return month(named.group(2))
                    .flatMap(
                            month -> inYear(named.group(3), month.getValue(), Integer.parseInt(named.group(1)), today));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> inYear(@Nullable String year, int month, int day, LocalDate today) {
        if (year != null) {
            int read = Integer.parseInt(year);
            return day(read < 100 ? 2000 + read : read, month, day);
        }
        Optional<LocalDate> thisYear = day(today.getYear(), month, day);
        return thisYear.filter(found -> !found.isBefore(today)).or(() -> day(today.getYear() + 1, month, day));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).length(Year.isLeap(year))) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    private static Optional<Month> month(String word) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.UK).startsWith(word)
                    || (month == Month.SEPTEMBER && word.equals("sept"))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> stepped(String words, LocalDate today) {
        Matcher step = STEP.matcher(words);
        if (!step.matches()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(step.group(1));
        return Optional.of(
                switch (step.group(2)) {
                    case "d" -> today.plusDays(count);
                    case "w" -> today.plusWeeks(count);
                    case "m" -> today.plusMonths(count);
                    default -> weekdaysAfter(today, count);
                });
    }

    private static LocalDate weekdaysAfter(LocalDate today, int count) {
        LocalDate day = today;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()) {
                left--;
            }
        }
        return day;
    }

    /** "thu" is the next Thursday there is; "next thu" is the one in the week after this. */
    private static Optional<LocalDate> weekday(String words, LocalDate today) {
        boolean next = words.startsWith("next ");
        String word = next ? words.substring("next ".length()) : words;
        for (DayOfWeek weekday : DayOfWeek.values()) {
            if (word.length() >= 3 && weekday.name().toLowerCase(Locale.UK).startsWith(word)) {
                LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                return Optional.of(
                        next
                                ? monday.with(TemporalAdjusters.nextOrSame(weekday))
                                : today.with(TemporalAdjusters.next(weekday)));
            }
        }
        return Optional.empty();
    }
}
