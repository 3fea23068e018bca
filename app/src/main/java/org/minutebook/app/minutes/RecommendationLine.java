package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.Recommendation.Outcome;
import org.minutebook.db.store.RecommendedAt;
import org.minutebook.db.store.Stores;

/**
 * What a paper at an item recommends, and what became of it there.
 *
 * @param clauses the clauses of the item that took it
 */
record RecommendationLine(Recommendation asked, List<ClauseRow> clauses) {
    static List<RecommendationLine> read(Stores stores, AgendaItem item, List<ClauseRow> clauses) {
        List<RecommendationLine> lines = new ArrayList<>();
        for (ItemPaper link : stores.meetings().itemPapers(item.id())) {
            for (Recommendation asked : RecommendedAt.list(stores, item.id(), link.paper())) {
                lines.add(new RecommendationLine(
                        asked,
                        clauses.stream()
                                .filter(row -> asked.id().equals(row.clause().recommendation()))
                                .toList()));
            }
        }
        return lines;
    }

    boolean open() {
        return asked.outcome() == Outcome.PROPOSED && clauses.isEmpty();
    }

    /** "recommendation 1.1", or its words where it has no label. */
    String name() {
        return asked.label().isBlank()
                ? "the recommendation “" + asked.text().strip() + "”"
                : "recommendation " + asked.label().strip();
    }

    /** The recommendation as the report has it. */
    String words() {
        return (asked.label().strip() + "  " + asked.text().strip()).strip();
    }

    /** What became of it. */
    String became() {
        String word =
                switch (asked.outcome()) {
                    case PROPOSED, AGREED -> "Agreed as recommended";
                    case AGREED_AS_AMENDED -> "Agreed as amended";
                    case NOT_AGREED -> "Not agreed";
                    case DEFERRED -> "Deferred";
                    case WITHDRAWN -> "Withdrawn";
                };
        String letters = clauses.stream().map(ClauseRow::letter).collect(Collectors.joining(", "));
        String amended = clauses.isEmpty() && !asked.amendedText().isBlank() ? ": " + asked.amendedText() : "";
        return word + (letters.isEmpty() ? amended : ": clause " + letters);
    }
}
