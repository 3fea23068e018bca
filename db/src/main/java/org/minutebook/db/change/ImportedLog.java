package org.minutebook.db.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * What an import did, or would do.
 *
 * @param newRows the rows of the file whose actions are new
 * @param changes the rows whose actions were in the book and changed, each with what of it: "owners", "comment"
 * @param unchanged how many were in the book as the file has them
 * @param offers repeated actions and names that may be one person's, offered for somebody to accept
 */
public record ImportedLog(
        Id<Board> board, Set<Integer> newRows, Map<Integer, List<String>> changes, int unchanged, List<Offer> offers) {
    /** How many actions are new. */
    public int imported() {
        return newRows.size();
    }

    /** How many were in the book and changed. */
    public int updated() {
        return changes.size();
    }

    /** Something the program noticed and does not decide. */
    public record Offer(int row, String field, String printed, String read, String message) {}
}
