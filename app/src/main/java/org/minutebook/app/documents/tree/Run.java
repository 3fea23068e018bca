package org.minutebook.app.documents.tree;

import java.util.List;
import java.util.Optional;

/** Words that look alike; {@code \n} within them begins a new line of the same paragraph. */
public record Run(String text, boolean bold, boolean italic, Optional<String> link) {

    public Run {
        text = Words.printable(text);
        link = link.map(Words::printable);
    }

    public static Run of(String text) {
        return new Run(text, false, false, Optional.empty());
    }

    public static Run bold(String text) {
        return new Run(text, true, false, Optional.empty());
    }

    public static Run italic(String text) {
        return new Run(text, false, true, Optional.empty());
    }

    public static Run link(String text, String address) {
        return new Run(text, false, false, Optional.of(address));
    }

    public Run inBold() {
        return new Run(text, true, italic, link);
    }

    /** The same look on other words. */
    public Run saying(String words) {
        return new Run(words, bold, italic, link);
    }

    /** The words alone. */
    public static String text(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return out.toString();
    }
}
