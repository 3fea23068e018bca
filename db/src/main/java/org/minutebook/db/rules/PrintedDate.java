package org.minutebook.db.rules;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * A date as a council printed it, and the day it names, if it names one. Figures are read in the English order, day
 * before month. What is not a single day (a month, a season, "TBC") keeps its words and names no day; what only looks
 * like a date is refused as one and keeps its words too.
 *
 * @param printed the words as printed, with runs of space made single
 * @param day the day, only where {@code kind} is {@link Kind#DAY}
 * @param month the month, where {@code kind} is {@link Kind#DAY} or a {@link Kind#MONTH} with its year
 * @param warning one sentence for the reader, or empty
 */
public record PrintedDate(
        String printed,
        Kind kind,
        @Nullable LocalDate day,
        @Nullable YearMonth month,
        String warning) {

    /** What the words turned out to be. */
    public enum Kind {
        /** One day. */
        DAY,
        /** A day and a month without a year. */
        DAY_WITHOUT_YEAR,
        /** A month, with or without its year. */
        MONTH,
        /** A season, a term or a part of a year. */
        SEASON,
        /** A calendar, municipal or financial year. */
        YEAR,
        /** "From", "by end of", "ongoing": a period with an open side. */
        OPEN,
        /** To be confirmed. */
        UNCONFIRMED,
        /** Nothing printed. */
        BLANK,
        /** Words that are no date. */
        NOT_A_DATE
    }

    /** The councils of today date from 1 April 1974 (Local Government Act 1972, section 1). */
    private static final int FIRST_YEAR = 1974;
    /** A later year in a council's paper is nearly always a misprint: "March 2044" stood for 2014. */
    private static final int LAST_YEAR = 2040;

    private static final int LONGEST = 120;

    private static final String WEEKDAY = "(?:(?<weekday>(?!the\\b)\\p{L}{3,9})\\.?,? +)?";
    private static final String ORDINAL = "(?<day>\\d{1,2})(?: ?/? ?(?:st|nd|rd|th)\\b ?/?)?";
    private static final String REST = "(?<rest>.*)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(?:the )?" + ORDINAL + "[ -]?(?:of )?(?<month>" + MonthName.WORD
                    + ")[,]?[ -]?'?(?<year>\\d{4}|\\d{2})(?![\\d])" + REST,
            FLAGS);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "(?<month>" + MonthName.WORD + ") " + ORDINAL + "(?:, ?| )(?<year>\\d{4})(?!\\d)" + REST, FLAGS);
    private static final Pattern FIGURES = Pattern.compile(
            WEEKDAY + "(?<day>\\d{1,2})(?<mark> ?[/.-] ?)(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?!\\d)"
                    + REST,
            FLAGS);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            WEEKDAY + "(?<year>\\d{4})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)" + REST, FLAGS);
    private static final Pattern[] DAYS = {DAY_FIRST, MONTH_FIRST, FIGURES, YEAR_FIRST};

    private static final Pattern TIME = Pattern.compile(
            "^[T,]? ?(?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)? ?(?:[ap]\\.?m\\.?)?Z?$", FLAGS);
    private static final Pattern DATE_INSIDE =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}|\\d{4}-\\d|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9} \\d{2}");
    private static final Pattern SHORT_DAY =
            Pattern.compile(WEEKDAY + "(?:the )?" + ORDINAL + " ?(?:of )?(?<month>" + MonthName.WORD + ")\\??", FLAGS);
    private static final Pattern MONTH_YEAR =
            Pattern.compile("(?<month>" + MonthName.WORD + ")(?:,? ?'?(?<year>\\d{4}|\\d{2}))? ?\\??\\.?", FLAGS);
    private static final Pattern SEASON = Pattern.compile(
            "(?:early|mid|late|(?:the )?(?:start|middle|end) of|spring|summer|autumn|winter|q[1-4]|quarter [1-4])\\b"
                    + "[ -]?(?:term|\\d|/|[- ?]|q[1-4])*",
            FLAGS);
    private static final Pattern YEAR =
            Pattern.compile("(?:\\d{4}|\\d{2}) ?[/-] ?\\d{2}(?:\\d{2})?|(?:19|20)\\d{2}", FLAGS);
    private static final Pattern UNCONFIRMED = Pattern.compile(
            "(?:t\\.?b\\.?[cda]|to be (?:confirmed|decided|agreed|advised|determined)|not (?:yet )?known)\\b.*", FLAGS);
    private static final Pattern OPEN = Pattern.compile(
            "(?:from|by|before|after|until|since|for|end|end of|beginning of|start of|mid|early|late)\\b.*"
                    + "|.*\\bon ?-?going.*|continuous|continuing|asap|immediate(?:ly)?",
            FLAGS);
    private static final Pattern EXCEL_SERIAL = Pattern.compile("[34]\\d{4}(?:\\.\\d+)?");

    /** Reads what is printed, whatever it is; never fails. */
    public static PrintedDate read(String printed) {
        String words = Fold.spaces(printed);
        String plain = Fold.lookAlikes(words);
        if (plain.isEmpty()) {
            return new PrintedDate("", Kind.BLANK, null, null, "");
        }
        if (plain.length() > LONGEST) {
            return none(words, Kind.NOT_A_DATE, "This is a sentence and not a date; the words are kept.");
        }
        for (Pattern pattern : DAYS) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                PrintedDate read = day(words, matcher);
                if (read != null) {
                    return read;
                }
            }
        }
        return notADay(words, plain);
    }

    /** A day known from elsewhere (a real date in a worksheet), with the words that were shown for it. */
    public static PrintedDate of(String printed, LocalDate day) {
        String words = Fold.spaces(printed);
        return likely(day.getYear())
                ? new PrintedDate(words, Kind.DAY, day, YearMonth.from(day), "")
                : none(words, Kind.NOT_A_DATE, unlikely(day.getYear()));
    }

    /** Whether the words name a date or a period at all, and are not merely text. */
    public boolean isTimeWord() {
        return kind != Kind.BLANK && kind != Kind.NOT_A_DATE;
    }

    private static @Nullable PrintedDate day(String words, Matcher matcher) {
        String rest = matcher.group("rest").strip();
        MonthName name = null;
        int month;
        String printedMonth = matcher.group("month");
        if (Character.isDigit(printedMonth.charAt(0))) {
            month = Integer.parseInt(printedMonth);
        } else {
            name = MonthName.read(printedMonth);
            if (name == null) {
                return null;
            }
            month = name.month().getValue();
        }
        DayOfWeek weekday = null;
        if (matcher.group("weekday") != null) {
            weekday = weekday(matcher.group("weekday"));
            if (weekday == null) {
                return null;
            }
        }
        if (DATE_INSIDE.matcher(rest).find()) {
            return none(words, Kind.NOT_A_DATE, "More than one date is printed here; the words are kept.");
        }
        int year = century(matcher.group("year"));
        if (!likely(year)) {
            return none(words, Kind.NOT_A_DATE, unlikely(year));
        }
        if (month < 1 || month > 12) {
            return none(
                    words,
                    Kind.NOT_A_DATE,
                    "There is no month " + month + "; dates are read day first, so the month may be printed first.");
        }
        LocalDate day;
        try {
            day = LocalDate.of(year, month, Integer.parseInt(matcher.group("day")));
        } catch (DateTimeException noSuchDay) {
            return none(words, Kind.NOT_A_DATE, "There is no such day in the calendar; the words are kept.");
        }
        return new PrintedDate(words, Kind.DAY, day, YearMonth.from(day), warnings(day, weekday, name, rest));
    }

    private static String warnings(
            LocalDate day, @Nullable DayOfWeek weekday, @Nullable MonthName name, String restOfLine) {
        StringBuilder says = new StringBuilder();
        if (weekday != null && weekday != day.getDayOfWeek()) {
            says.append(DayWords.date(day))
                    .append(" was a ")
                    .append(day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK))
                    .append(", not a ")
                    .append(weekday.getDisplayName(TextStyle.FULL, Locale.UK))
                    .append('.');
        }
        if (name != null && name.misspelt()) {
            says.append(says.isEmpty() ? "" : " ")
                    .append("The month is read as ")
                    .append(name.inFull())
                    .append('.');
        }
        String rest = restOfLine.replaceAll("^[.,;]+$", "");
        if (!rest.isEmpty() && !TIME.matcher(rest).matches()) {
            says.append(says.isEmpty() ? "" : " ")
                    .append("The words “")
                    .append(rest)
                    .append("” after the date are no part of it.");
        }
        return says.toString();
    }

    private static PrintedDate notADay(String words, String plain) {
        Matcher matcher = SHORT_DAY.matcher(plain);
        if (matcher.matches()
                && MonthName.read(matcher.group("month")) != null
                && (matcher.group("weekday") == null || weekday(matcher.group("weekday")) != null)) {
            return none(words, Kind.DAY_WITHOUT_YEAR, "The year is not printed.");
        }
        matcher = MONTH_YEAR.matcher(plain);
        if (matcher.matches()) {
            MonthName name = MonthName.read(matcher.group("month"));
            if (name != null) {
                return month(words, name, matcher.group("year"));
            }
        }
        if (UNCONFIRMED.matcher(plain).matches()) {
            return none(words, Kind.UNCONFIRMED, "");
        }
        if (YEAR.matcher(plain).matches()) {
            return none(words, Kind.YEAR, "");
        }
        if (SEASON.matcher(plain).matches()) {
            return none(words, Kind.SEASON, "");
        }
        if (OPEN.matcher(plain).matches()) {
            return none(words, Kind.OPEN, "");
        }
        if (EXCEL_SERIAL.matcher(plain).matches()) {
            // Excel counts days from 30 December 1899 (after its false 29 February 1900)
            LocalDate meant = LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(plain.substring(0, 5)));
            return none(
                    words,
                    Kind.NOT_A_DATE,
                    "This is a bare number; Excel shows it as " + DayWords.date(meant)
                            + " when the cell is formatted as a date.");
        }
        return none(words, Kind.NOT_A_DATE, "This is not read as a date; the words are kept.");
    }

    private static PrintedDate month(String words, MonthName name, @Nullable String printedYear) {
        String misspelt = name.misspelt() ? "The month is read as " + name.inFull() + "." : "";
        if (printedYear == null) {
            return none(words, Kind.MONTH, misspelt);
        }
        int year = century(printedYear);
        return likely(year)
                ? new PrintedDate(words, Kind.MONTH, null, YearMonth.of(year, name.month()), misspelt)
                : none(words, Kind.NOT_A_DATE, unlikely(year));
    }

    private static PrintedDate none(String words, Kind kind, String warning) {
        return new PrintedDate(words, kind, null, null, warning);
    }

    private static boolean likely(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static String unlikely(int year) {
        return "The year " + year + " is not likely in a council’s paper; the words are kept.";
    }

    /** Two figures are a year of 1974 to 2073, so that '74 is the first year there can be. */
    private static int century(String printed) {
        int year = Integer.parseInt(printed);
        if (printed.length() == 4) {
            return year;
        }
        return year >= FIRST_YEAR % 100 ? 1900 + year : 2000 + year;
    }

    private static @Nullable DayOfWeek weekday(String printed) {
        String word = Fold.text(printed);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            if (word.length() >= 3 && (name.startsWith(word) || (word.equals("weds") && day == DayOfWeek.WEDNESDAY))) {
                return day;
            }
        }
        return null;
    }
}
