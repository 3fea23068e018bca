package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * What an import did, or would do.
 *
 * @param imported how many actions are new
 * @param updated how many were in the book and changed
 * @param unchanged how many were in the book as the file has them
 * @param offers repeated actions and names that may be one person's, offered for somebody to accept
 */
public record ImportedLog(Id<Board> board, int imported, int updated, int unchanged, List<Offer> offers) {
    /** Something the program noticed and does not decide. */
    public record Offer(int row, String field, String printed, String read, String message) {}
}
