package org.minutebook.db.change;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;

/** How the titles of acts name what they touched. */
final class Printed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int LONGEST = 60;

    private Printed() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String action(Action action) {
        return action.referencePrinted().isBlank()
                ? "the action “" + cut(action.text()) + "”"
                : "action " + action.referencePrinted().strip();
    }

    static String item(AgendaItem item) {
        String title = "“" + cut(item.title()) + "”";
        return item.agendaNumber().isBlank() ? "item " + title : "item " + item.agendaNumber() + " " + title;
    }

    /** The first words of a text, on one line. */
    static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
