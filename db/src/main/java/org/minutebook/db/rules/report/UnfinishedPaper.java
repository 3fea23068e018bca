package org.minutebook.db.rules.report;

import java.util.Optional;
import org.minutebook.db.model.Paper;

/**
 * Whether a paper says of itself that it is not finished. A text that nobody gave a state to is taken as it stands: it came with
 * records that keep no states.
 */
public final class UnfinishedPaper {
    private UnfinishedPaper() {}

    /** "“Waits for care” is still being drafted"; empty where nothing speaks against the paper. */
    public static Optional<String> says(Paper paper) {
        String how =
                switch (paper.state()) {
                    case DRAFTING -> "being drafted";
                    case IN_CLEARANCE -> "in clearance";
                    case ASKED_FOR, CLEARED, RECEIVED -> "";
                };
        return how.isEmpty() || paper.kind() == Paper.Kind.VERBAL_UPDATE
                ? Optional.empty()
                : Optional.of("“" + paper.title() + "” is still " + how);
    }
}
