package org.minutebook.app.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.hygiene.HygieneFinding;
import org.minutebook.app.documents.hygiene.HygieneKind;
import org.minutebook.app.documents.hygiene.HygieneLevel;
import org.minutebook.app.kit.Style;

/**
 * One thing that is to be said of a paper.
 *
 * @param word what it is: "Overdue", "Mend", "Look", "Missing"
 * @param says one sentence or two: where, what, and the cure
 */
record PaperLine(String word, String says, Style tone) {
    /**
     * All that is wrong with a paper, what weighs most first.
     *
     * @param trouble why it is not in the packs that were made
     * @param found what was found in its file; empty where that was not searched yet
     */
    static List<PaperLine> of(PaperRow row, Optional<String> trouble, Optional<List<HygieneFinding>> found) {
        List<PaperLine> lines = new ArrayList<>();
        trouble.ifPresent(says -> lines.add(new PaperLine("Not bound", says, Style.RAG_RED)));
        if (row.late()) {
            lines.add(new PaperLine(
                    "Overdue",
                    "It was due on " + row.dueWords() + ". Ask its author for it; when it is in, mark it Received.",
                    Style.RAG_RED));
        }
        row.missing().forEach(says -> lines.add(new PaperLine("Missing", says, Style.RAG_AMBER)));
        List<HygieneFinding> all = found.orElse(List.of());
        all.stream()
                .filter(one -> one.level() == HygieneLevel.MEND)
                // that a file cannot be read was said already where it could not be bound
                .filter(one -> trouble.isEmpty() || one.kind() != HygieneKind.UNREADABLE)
                .forEach(one -> lines.add(new PaperLine("Mend", one.says(), Style.RAG_RED)));
        all.stream()
                .filter(one -> one.level() != HygieneLevel.MEND)
                .forEach(one -> lines.add(new PaperLine("Look", one.says(), Style.RAG_AMBER)));
        return lines;
    }
}
