package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.minutebook.db.rules.ActionAges;
import org.minutebook.db.rules.review.ReviewCounts;
import org.minutebook.db.rules.review.WhenDue;

/** The figures of a review in words: the same on paper and on the screen. */
public final class ReviewWords {
    private static final List<String> COUNTED =
            List.of("None", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    private final ReviewCounts counts;

    public ReviewWords(ReviewCounts counts) {
        this.counts = counts;
    }

    /** "13 open, 9 over 90 days, oldest 1,043 days, none overdue, none with a due date, all with an owner." */
    public String figures() {
        if (counts.open() == 0) {
            return "No action is open.";
        }
        List<String> parts = new ArrayList<>();
        parts.add(number(counts.open()) + " open");
        parts.add(none(counts.longOpen()) + " over " + ActionAges.LONG_OPEN + " days");
        parts.add("oldest " + (counts.oldest() == 1 ? "1 day" : number(counts.oldest()) + " days"));
        parts.add(none(counts.overdue()) + " overdue");
        if (counts.dated() == 0) {
            parts.add("none with a due date");
        } else if (counts.dated() == counts.open()) {
            parts.add("all with a due date");
        } else if (counts.undated() > 0) {
            parts.add(number(counts.undated()) + " without a due date");
        }
        if (counts.recurring() > 0) {
            parts.add(number(counts.recurring()) + " recurring");
        }
        parts.add(counts.unowned() == 0 ? "all with an owner" : number(counts.unowned()) + " without an owner");
        return String.join(", ", parts) + ".";
    }

    /** "Two repeat each other. One has no due date and is past the time it was promised for." */
    public Optional<String> more() {
        List<String> sentences = new ArrayList<>();
        if (counts.repeated() > 0) {
            sentences.add(counted(counts.repeated())
                    + (counts.repeated() == 2 ? " repeat each other." : " repeat one another."));
        }
        if (counts.promisePassed() > 0) {
            sentences.add(counted(counts.promisePassed())
                    + (counts.promisePassed() == 1
                            ? " has no due date and is past the time it was promised for."
                            : " have no due date and are past the time they were promised for."));
        }
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    /** When an action is due, where no reason says it: "26 November 2026", "each quarter", "by autumn half-term". */
    public static Optional<String> due(WhenDue due, LocalDate today, Function<LocalDate, String> day) {
        if (due.isPast(today)) {
            return Optional.empty();
        }
        Optional<String> on = Optional.ofNullable(due.until()).map(day);
        Optional<String> said = due.inWords();
        return said.isEmpty() || due.recurs().isBlank()
                ? said.or(() -> on)
                : said.map(words -> words + on.map(next -> ", next on " + next).orElse(""));
    }

    /** "Three actions to ask about". */
    public static String toAskAbout(int many) {
        return counted(many) + (many == 1 ? " action" : " actions") + " to ask about";
    }

    public static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    private static String none(int count) {
        return count == 0 ? "none" : number(count);
    }

    private static String counted(int count) {
        return count < COUNTED.size() ? COUNTED.get(count) : number(count);
    }
}
