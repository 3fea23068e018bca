package org.minutebook.app.index;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * How much is wanted, and for whom.
 *
 * @param perKind at most so many of each kind
 * @param most at most so many in all, the best
 * @param publicOnly nothing that is kept from the public
 * @param board only of this board and of people
 */
public record Wish(LocalDate today, int perKind, int most, boolean publicOnly, Optional<Id<Board>> board) {
    /** Enough of each kind for a screen. */
    public static Wish ofScreen(LocalDate today, Optional<Id<Board>> board) {
        return new Wish(today, 8, 50, false, board);
    }
}
