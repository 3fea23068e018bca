package org.minutebook.db.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due, as far as its words tell: a printed date, a period that follows from the date it was agreed
 * ("in 12 months time", "in November"), a recurring report, or nothing. The words that were understood are kept; the
 * meeting that a month stands for is chosen by whoever knows the meetings.
 *
 * @param words the words that were understood, as printed, or empty
 * @param day the one day meant, where there is one
 * @param from the first day of the period meant, where there is one
 * @param to the last day of that period; empty with a {@code from} means "from then on" (the next meeting)
 */
public record DueWords(
        Kind kind,
        String words,
        @Nullable LocalDate day,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** How much the words say. */
    public enum Kind {
        /** A date is printed. */
        EXACT,
        /** A day or a period follows from the words and the date of the action. */
        IMPLIED,
        /** The same again and again: "six monthly updates". */
        RECURRING,
        NONE
    }

    /** No words about time. */
    public static final DueWords NOTHING = new DueWords(Kind.NONE, "", null, null, null);

    /** Enough for any action and its comment; what is longer is a pasted report. */
    private static final int LONGEST = 4_000;

    private static final String DATE = "(?<date>(?:\\p{L}{3,9},? )?(?:"
            + "\\d{1,2} ?(?:st|nd|rd|th)?(?: of)? \\p{L}{3,9},? (?:\\d{4})"
            + "|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
            + "|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}))";
    private static final Pattern EXACT = Pattern.compile(
            "\\b(?:by|on|before|due|deadline|until|for|no later than|meeting of|meeting in|at|to)\\b:? ?"
                    + "(?:the )?(?:meeting )?(?:(?:on|of) )?" + DATE,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RECURRING = Pattern.compile(
            "\\b(?:(?:one|two|three|four|six|nine|twelve|\\d{1,2}|bi)[ -]?(?:weekly|monthly|yearly)"
                    + "|weekly|fortnightly|monthly|quarterly|half[ -]yearly|six[ -]monthly|termly|annually"
                    + "|(?:each|every) (?:meeting|month|quarter|week|year|(?:two|three|six|\\d{1,2}) (?:weeks|months))"
                    + "|on an? (?:\\p{L}+ )?(?:regular|annual|ongoing|rolling) basis|standing item)\\b"
                    + "(?: (?:updates?|reports?|basis|reviews?|meetings?))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:in|within|after) (?:the next |an? (?:further )?|another"
                + " )?(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)?(?:"
                + " calendar)?[ -]?(?<unit>day|week|fortnight|month|year)(?:s)?['’]?(?:s)?(?: time\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile(
            "\\b(?<lead>in|by|for|during|until|before|of|at|due|next)"
                    + " (?:the )?(?<end>end of |end |early |mid[ -]|late |beginning of |start of )?"
                    + "(?<month>\\p{L}{3,10})\\b\\.?,?(?: '?(?<year>\\d{4}|\\d{2}))?(?![\\d/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_DAY = Pattern.compile(
            "\\b(?:by|on|before|due|until) (?:the )?(?<day>\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?"
                    + " (?<month>\\p{L}{3,9})\\b(?!,? \\d)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "\\b(?:at|to|for|by|before) (?:the |its |their |our )?(?:board['’]s )?next (?:\\p{L}+ ){0,4}meeting\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEETING_OF =
            Pattern.compile("\\p{Lu}\\p{L}{2,9} (?:\\d{4} )?(?:\\p{L}+ ){0,3}meeting");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+|\\R+");
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|to be|shall|should|scheduled|due|planned|expected|proposed|intended|anticipated|by|deadline"
                    + "|next|going to|is to|are to)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What the comment promises, or else what the action's own words say, counted from the day it was agreed. */
    public static DueWords read(String action, String comment, @Nullable LocalDate agreed) {
        DueWords promised = inComment(comment, agreed);
        return promised.kind != Kind.NONE ? promised : inText(cut(action), agreed, true);
    }

    /** What a cell for due dates says; its words are kept whatever they are. */
    public static DueWords ofCell(String cell, @Nullable LocalDate agreed) {
        String words = Fold.spaces(cell);
        PrintedDate date = PrintedDate.read(words);
        if (date.day() != null) {
            return exact(words, date.day());
        }
        DueWords read = inText(date.kind() == PrintedDate.Kind.DAY_WITHOUT_YEAR ? "by " + words : words, agreed, true);
        boolean month = date.kind() == PrintedDate.Kind.MONTH
                || MEETING_OF.matcher(words).matches();
        if (read.kind == Kind.NONE && month) {
            read = inText("in " + words, agreed, true);
        }
        if (read.kind == Kind.NONE && SchoolTerms.speak(words)) {
            read = inText("by " + words, agreed, true);
        }
        return new DueWords(read.kind, words, read.day, read.from, read.to);
    }

    /** Whether words name a time of which every council has its own day, such as "by autumn half-term". */
    public static boolean ofTheirOwnDay(String words) {
        return SchoolTerms.speak(words);
    }

    /** A date that is known without reading words. */
    public static DueWords on(String words, LocalDate day) {
        return exact(words, day);
    }

    private static DueWords inComment(String comment, @Nullable LocalDate agreed) {
        for (String sentence : SENTENCE_END.split(cut(comment), -1)) {
            // a comment also tells what has happened: only a sentence about the future is a promise
            boolean promise = FUTURE.matcher(sentence).find();
            DueWords read = promise ? inText(sentence, agreed, false) : recurringReport(sentence);
            if (read.kind != Kind.NONE) {
                return read;
            }
        }
        return NOTHING;
    }

    private static DueWords inText(String printed, @Nullable LocalDate agreed, boolean periods) {
        String text = Fold.spaces(Fold.lookAlikes(printed));
        TimeCues cues = TimeCues.in(text);
        Matcher matcher = EXACT.matcher(text);
        while (cues.figures() && matcher.find()) {
            PrintedDate date = PrintedDate.read(matcher.group("date"));
            if (date.day() != null && (agreed == null || !date.day().isBefore(agreed))) {
                return exact(matcher.group(), date.day());
            }
        }
        DueWords recurring = cues.recurring() ? recurring(text) : NOTHING;
        if (recurring.kind != Kind.NONE) {
            return recurring;
        }
        if (agreed == null) {
            return cues.next() ? nextMeeting(text, null) : NOTHING;
        }
        DueWords implied = cues.figures() && cues.month() ? shortDay(text, agreed) : NOTHING;
        // a period counts from the day it was said: that is known of the action, not of its comment
        if (implied.kind == Kind.NONE && periods && cues.period()) {
            implied = period(text, agreed);
        }
        if (implied.kind == Kind.NONE && cues.month()) {
            implied = month(text, agreed);
        }
        if (implied.kind == Kind.NONE && cues.term()) {
            implied = SchoolTerms.read(text, agreed).orElse(NOTHING);
        }
        return implied.kind == Kind.NONE && cues.next() ? nextMeeting(text, agreed) : implied;
    }

    private static DueWords recurring(String text) {
        Matcher matcher = RECURRING.matcher(text);
        return matcher.find() ? new DueWords(Kind.RECURRING, matcher.group(), null, null, null) : NOTHING;
    }

    private static DueWords recurringReport(String sentence) {
        return TimeCues.in(sentence).recurring() ? recurring(Fold.spaces(sentence)) : NOTHING;
    }

    private static DueWords shortDay(String text, LocalDate agreed) {
        Matcher matcher = SHORT_DAY.matcher(text);
        while (matcher.find()) {
            MonthName month = MonthName.read(matcher.group("month"));
            int day = Integer.parseInt(matcher.group("day"));
            if (month != null && day >= 1 && day <= month.month().minLength()) {
                LocalDate thisYear = LocalDate.of(agreed.getYear(), month.month(), day);
                return implied(matcher.group(), thisYear.isBefore(agreed) ? thisYear.plusYears(1) : thisYear);
            }
        }
        return NOTHING;
    }

    private static DueWords period(String text, LocalDate agreed) {
        Matcher matcher = PERIOD.matcher(text);
        while (matcher.find()) {
            String words = matcher.group().strip();
            int count = count(matcher.group("count"));
            boolean counted = matcher.group("count") != null
                    || words.toLowerCase(Locale.ROOT).matches("(?:in|within|after) (?:an?|another) .*");
            if (counted && count > 0) {
                return implied(words, later(agreed, count, matcher.group("unit").toLowerCase(Locale.ROOT)));
            }
        }
        return NOTHING;
    }

    private static LocalDate later(LocalDate agreed, int count, String unit) {
        return switch (unit) {
            case "day" -> agreed.plusDays(count);
            case "week" -> agreed.plusWeeks(count);
            case "fortnight" -> agreed.plusWeeks(2L * count);
            case "month" -> agreed.plusMonths(count);
            default -> agreed.plusYears(count);
        };
    }

    private static DueWords month(String text, LocalDate agreed) {
        Matcher matcher = MONTH.matcher(text);
        int at = 0;
        while (matcher.find(at)) {
            MonthName month = MonthName.read(matcher.group("month"));
            if (month != null && !aVerb(matcher)) {
                DueWords read = month(matcher, month, agreed);
                if (read.kind != Kind.NONE) {
                    return read;
                }
            }
            at = matcher.start() + 1;
        }
        return NOTHING;
    }

    private static DueWords month(Matcher matcher, MonthName month, LocalDate agreed) {
        LocalDate first;
        String year = matcher.group("year");
        if (year == null) {
            // "in November", said in July: the November that follows; said in November: next year's
            LocalDate thisYear = LocalDate.of(agreed.getYear(), month.month(), 1);
            first = thisYear.isAfter(agreed) ? thisYear : thisYear.plusYears(1);
        } else {
            PrintedDate printed = PrintedDate.read(month.inFull() + " " + year);
            if (printed.month() == null || printed.month().atEndOfMonth().isBefore(agreed)) {
                return NOTHING;
            }
            first = printed.month().atDay(1);
        }
        LocalDate last = first.plusMonths(1).minusDays(1);
        String end = matcher.group("end");
        boolean atTheEnd = end != null && end.toLowerCase(Locale.ROOT).startsWith("end");
        String words = matcher.group().strip().replaceAll("[.,]$", "");
        return new DueWords(Kind.IMPLIED, words, atTheEnd ? last : null, first, last);
    }

    /** "before may be", "of march past": a small word that is not the month. */
    private static boolean aVerb(Matcher matcher) {
        String word = matcher.group("month");
        return Character.isLowerCase(word.charAt(0))
                && (word.equals("may") || word.equals("march") || word.equals("mar"));
    }

    private static DueWords nextMeeting(String text, @Nullable LocalDate agreed) {
        Matcher matcher = NEXT_MEETING.matcher(text);
        if (!matcher.find()) {
            return NOTHING;
        }
        return new DueWords(Kind.IMPLIED, matcher.group(), null, agreed == null ? null : agreed.plusDays(1), null);
    }

    private static int count(@Nullable String printed) {
        if (printed == null) {
            return 1;
        }
        return switch (printed.toLowerCase(Locale.ROOT)) {
            case "a", "an", "one" -> 1;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "eleven" -> 11;
            case "twelve" -> 12;
            case "eighteen" -> 18;
            default -> Integer.parseInt(printed);
        };
    }

    private static DueWords exact(String words, LocalDate day) {
        return new DueWords(Kind.EXACT, words, day, day, day);
    }

    private static DueWords implied(String words, LocalDate day) {
        return new DueWords(Kind.IMPLIED, words, day, day, day);
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
