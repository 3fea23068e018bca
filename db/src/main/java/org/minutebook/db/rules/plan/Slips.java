package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines in the note of an entry that say how often it was put off, and from when. They are written as sentences, so that whoever
 * reads the note reads them, and read back to be counted.
 */
public final class Slips {
    /**
     * One time that an entry was put off.
     *
     * @param from the day it was planned for
     * @param to the later day; empty where it lost its date
     * @param notedOn when that was noted
     */
    public record Slip(LocalDate from, @Nullable LocalDate to, LocalDate notedOn) {}

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
    private static final String PRINTED = "(\\d{1,2} \\p{L}+ \\d{4})";
    private static final Pattern LINE = Pattern.compile(
            "Slipped from " + PRINTED + " to (?:" + PRINTED + "|no date) \\(noted " + PRINTED + "\\)\\.");

    private Slips() {}

    public static List<Slip> of(String note) {
        List<Slip> slips = new ArrayList<>();
        Matcher line = LINE.matcher(note);
        while (line.find()) {
            try {
                String to = line.group(2);
                slips.add(new Slip(day(line.group(1)), to == null ? null : day(to), day(line.group(3))));
            } catch (DateTimeParseException typedOver) {
                // somebody changed the sentence; what it says now is theirs, and no slip can be counted from it
            }
        }
        return slips;
    }

    /**
     * The note with one more line, where the entry moves to a later day or loses its day; else the note as it is.
     *
     * @param to the new day; empty where it loses its date
     */
    public static String noted(String note, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (from == null || (to != null && !to.isAfter(from))) {
            return note;
        }
        String line = "Slipped from " + DAY.format(from) + " to " + (to == null ? "no date" : DAY.format(to))
                + " (noted " + DAY.format(today) + ").";
        return note.isBlank() ? line : note.stripTrailing() + "\n" + line;
    }

    /** What else the note says. */
    public static String withoutSlips(String note) {
        return LINE.matcher(note).replaceAll("").replaceAll("\\n{2,}", "\n").strip();
    }

    /** "once", "twice", "3 times". */
    public static String times(int count) {
        return switch (count) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> count + " times";
        };
    }

    private static LocalDate day(String printed) {
        return LocalDate.parse(printed, DAY);
    }
}
