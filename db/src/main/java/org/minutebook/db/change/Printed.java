package org.minutebook.db.change;

import java.time.LocalDate;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.rules.calendar.DayWords;

/** How the titles of acts name what they touched. */
final class Printed {
    private static final int LONGEST = 60;

    private Printed() {}

    static String day(LocalDate day) {
        return DayWords.date(day);
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

    static String recommendation(Recommendation recommendation) {
        return recommendation.label().isBlank()
                ? "the recommendation “" + cut(recommendation.text()) + "”"
                : "recommendation " + recommendation.label().strip();
    }

    /** What begins a sentence. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The first words of a text, on one line. */
    static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
