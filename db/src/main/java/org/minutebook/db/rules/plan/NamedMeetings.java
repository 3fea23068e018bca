package org.minutebook.db.rules.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.PrintedDate;

/**
 * Where a text names a coming meeting of the board: "13 November 2014", "the meeting in September 2026", "its next meeting", "a future
 * meeting". Days on which the board does not meet are passed over: most dates in a report are other bodies'.
 */
public final class NamedMeetings {
    /**
     * A sentence or a line that names one.
     *
     * @param words the words that name it
     * @param day the day of the meeting; empty where it is only said to come
     */
    public record Named(
            String sentence, String words, @Nullable LocalDate day) {}

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DAY = Pattern.compile(
            "\\b(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)? (" + MONTH
                    + ")(?:,? (\\d{4}))?\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_MONTH = Pattern.compile(
            "\\b(?:meetings?|Board|brought|reported|report|bring|come back|considered)\\b[^.;]{0,40}?\\b(?:in|of|for) ("
                    + MONTH + ")(?:,? (\\d{4}))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT = Pattern.compile(
            "\\b(?:the|its|their) (?:Board[’']s )?next (?:\\p{L}+ ){0,3}meeting\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOME_TIME = Pattern.compile(
            "\\ba (?:future|later|subsequent|further) meeting\\b|\\bfuture meetings\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+(?=\\p{Lu})|\\R+");
    private static final int LONGEST = 20_000;

    private NamedMeetings() {}

    /**
     * What the text names after the day on which it was said, sentence by sentence.
     *
     * @param days the days on which the board meets or something is planned
     */
    public static List<Named> in(String text, LocalDate said, Collection<LocalDate> days) {
        TreeSet<LocalDate> coming = new TreeSet<>();
        days.stream().filter(day -> day.isAfter(said)).forEach(coming::add);
        List<Named> named = new ArrayList<>();
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (String sentence : SENTENCE_END.split(read, -1)) {
            Named found = named(Fold.spaces(sentence), said, coming);
            if (found != null) {
                named.add(found);
            }
        }
        return named;
    }

    private static @Nullable Named named(String sentence, LocalDate said, TreeSet<LocalDate> coming) {
        Matcher date = DAY.matcher(sentence);
        while (date.find()) {
            LocalDate day = day(date, said);
            if (day != null && coming.contains(day)) {
                return new Named(sentence, date.group(), day);
            }
        }
        Matcher month = IN_MONTH.matcher(sentence);
        if (month.find()) {
            LocalDate day = inMonth(month.group(1), month.group(2), said, coming);
            if (day != null) {
                return new Named(sentence, month.group(), day);
            }
        }
        Matcher next = NEXT.matcher(sentence);
        if (next.find()) {
            return new Named(sentence, next.group(), coming.isEmpty() ? null : coming.first());
        }
        Matcher someTime = SOME_TIME.matcher(sentence);
        return someTime.find() ? new Named(sentence, someTime.group(), null) : null;
    }

    private static @Nullable LocalDate day(Matcher date, LocalDate said) {
        if (date.group(1) == null) {
            return PrintedDate.read(date.group()).day();
        }
        int year = date.group(3) == null ? said.getYear() : Integer.parseInt(date.group(3));
        LocalDate day = PrintedDate.read(date.group(1) + " " + date.group(2) + " " + year)
                .day();
        if (day != null && date.group(3) == null && !day.isAfter(said)) {
            try {
                return day.withYear(year + 1);
            } catch (DateTimeException noSuchDay) {
                return null;
            }
        }
        return day;
    }

    private static @Nullable LocalDate inMonth(
            String name, @Nullable String printedYear, LocalDate said, TreeSet<LocalDate> coming) {
        int year = printedYear == null ? said.getYear() : Integer.parseInt(printedYear);
        YearMonth month = PrintedDate.read(name + " " + year).month();
        if (month == null) {
            return null;
        }
        YearMonth wanted = printedYear == null && !month.isAfter(YearMonth.from(said)) ? month.plusYears(1) : month;
        return coming.stream()
                .filter(day -> YearMonth.from(day).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
