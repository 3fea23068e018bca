package org.minutebook.app.documents.compose;

import org.minutebook.db.model.Board;

/** What stands at the foot of a list's pages: of which board it is, in one line beside the number of the page. */
final class Footers {
    /** What fits beside "Page 1 of 2" on a portrait page. */
    private static final int ONE_LINE = 82;

    private Footers() {}

    static String of(Board board, String what) {
        String whole = board.name() + ": " + what;
        return whole.length() <= ONE_LINE || board.shortName().isBlank() ? whole : board.shortName() + ": " + what;
    }
}
