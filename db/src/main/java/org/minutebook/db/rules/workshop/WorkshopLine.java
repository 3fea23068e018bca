package org.minutebook.db.rules.workshop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.minutebook.db.rules.DueWords;
import org.minutebook.db.rules.Fold;

/**
 * One line of a workshop's table: a numbered action, or words that only point at other numbers.
 *
 * @param number 0 where it has none
 * @param keyPoints blank means those of the line above
 */
public record WorkshopLine(int number, String theme, String keyPoints, String text, String timescale, String lead) {
    /** Which words speak of time does not depend on the day; only what they come to does. */
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\s*[.)]\\s*(\\S.*)");
    /** Such words answer key points of their own and are no part of the action above them. */
    private static final Pattern POINTS = Pattern.compile(
            "(?:To be incorporated|To incorporate|Incorporat(?:ed|ing)|Addressed in|See actions?)\\b.*");

    private static final Pattern WHEN = Pattern.compile("Timescale: ?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM = Pattern.compile("(?:[a-z]\\)|\\([a-z]\\)|[-–•*·\uF0B7]).*");
    private static final Pattern MEETING =
            Pattern.compile("\\b(\\p{Lu}\\p{Ll}{2,8} (?:\\d{4} )?(?:\\p{L}+ ){0,2}meeting)\\b");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,30})\\)");

    /**
     * Reads one row of a table of four or five columns.
     *
     * @param actions the numbered actions, each beginning a line
     * @param timescale of all of them; blank reads it from each action's own words or its own line
     * @param leads as {@link ProposedLeads} reads them
     */
    public static List<WorkshopLine> read(
            String theme, String keyPoints, String actions, String timescale, String leads) {
        List<Part> parts = parts(actions);
        List<Integer> numbers =
                parts.stream().map(Part::number).filter(number -> number > 0).toList();
        Map<Integer, String> proposed = ProposedLeads.of(leads, numbers);
        List<WorkshopLine> lines = new ArrayList<>();
        for (Part part : parts) {
            String text = part.text().toString();
            String lead = numbers.isEmpty() && lines.isEmpty() ? Fold.spaces(leads) : "";
            lines.add(new WorkshopLine(
                    part.number(),
                    Fold.spaces(theme),
                    lines.isEmpty() ? keyPoints.strip() : "",
                    text,
                    Stream.of(Fold.spaces(timescale), part.timescale().toString())
                            .filter(words -> !words.isEmpty())
                            .findFirst()
                            .orElseGet(() -> timescale(text)),
                    proposed.getOrDefault(part.number(), lead)));
        }
        return lines;
    }

    private record Part(int number, StringBuilder text, StringBuilder timescale) {
        Part(int number, String text) {
            this(number, new StringBuilder(text), new StringBuilder());
        }
    }

    private static List<Part> parts(String actions) {
        List<Part> parts = new ArrayList<>();
        int last = 0;
        for (String printed : actions.lines().toList()) {
            String line = Fold.spaces(printed);
            Matcher numbered = NUMBERED.matcher(line);
            Matcher when = WHEN.matcher(line);
            if (line.isBlank()) {
                continue;
            }
            if (numbered.matches() && Integer.parseInt(numbered.group(1)) > last) {
                last = Integer.parseInt(numbered.group(1));
                parts.add(new Part(last, numbered.group(2)));
            } else if (!parts.isEmpty() && when.matches()) {
                parts.getLast().timescale().append(when.group(1));
            } else if (parts.isEmpty() || POINTS.matcher(line).matches()) {
                parts.add(new Part(0, line));
            } else {
                parts.getLast()
                        .text()
                        .append(ITEM.matcher(line).matches() ? '\n' : ' ')
                        .append(line);
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Part(0, ""));
        }
        return parts;
    }

    /** "(Feb 2020)", "May Board meeting", else the words about time that a log would understand. */
    static String timescale(String text) {
        return Stream.of(BRACKETS, MEETING)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> found.group(1))
                .filter(words -> DueWords.ofCell(words, SOME_DAY).kind() != DueWords.Kind.NONE)
                .findFirst()
                .orElseGet(() -> DueWords.read(text, "", SOME_DAY).words());
    }
}
