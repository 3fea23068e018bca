package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionUpdate;

/** What a log says otherwise than the book, in the words of its columns. */
final class LoggedChanges {
    private LoggedChanges() {}

    /** "action", "RAG rating", "due", "completion". */
    static List<String> of(Action before, Action now) {
        List<String> words = new ArrayList<>();
        if (!now.text().equals(before.text())) {
            words.add("action");
        }
        if (now.rag() != before.rag() || !now.ragPrinted().equals(before.ragPrinted())) {
            words.add("RAG rating");
        }
        if (!Objects.equals(now.dueOn(), before.dueOn()) || !now.dueWords().equals(before.dueWords())) {
            words.add("due");
        }
        if (now.state() != before.state() || !Objects.equals(now.completedOn(), before.completedOn())) {
            words.add("completion");
        }
        return words;
    }

    /**
     * The words for when an action is due after this line. A log prints a day that nobody put into words, and how often an action
     * comes back, in the same column: these say nothing that the book does not know.
     */
    static String dueWords(Action before, LoggedAction line) {
        boolean onlyTheDay = before.dueWords().isBlank()
                && line.dueOn() != null
                && line.dueOn().equals(before.dueOn());
        boolean known = onlyTheDay || line.due().equals(before.recurs());
        return line.due().isBlank() || known ? before.dueWords() : line.due();
    }

    /** Neither what was said last nor what a log said last: a log says its comment again until it has a later one. */
    static boolean isNew(String comment, List<ActionUpdate> said) {
        Optional<ActionUpdate> byLog = said.reversed().stream()
                .filter(update -> update.said() == null && update.byWhom().isBlank())
                .findFirst();
        return said.isEmpty()
                || !said.getLast().text().equals(comment)
                        && !byLog.map(ActionUpdate::text).orElse("").equals(comment);
    }
}
