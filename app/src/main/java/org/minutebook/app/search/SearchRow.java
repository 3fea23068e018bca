package org.minutebook.app.search;

import org.minutebook.app.index.FoundKind;
import org.minutebook.app.index.Hit;

/** One row of what was found. */
sealed interface SearchRow {
    /** What stands over the hits of a kind. */
    record Head(FoundKind kind, int shown, int count) implements SearchRow {
        String words() {
            return shown < count ? kind.title() + ": the best " + shown + " of " + count : kind.title() + ": " + count;
        }
    }

    /** @param board as it is shown beside the hit; blank where it is of none, or where only one board is searched */
    record OfHit(Hit hit, String board) implements SearchRow {}
}
