package org.minutebook.app.review;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * Names the board of the review at the top while it is looked at, where all boards were chosen there: a review is one board's, and
 * "All boards" over it would say what is not so. Whoever leaves the review finds all boards again.
 */
final class ShownBoard {
    private final ObjectProperty<Optional<Id<Board>>> chosen;
    private @Nullable Id<Board> named;
    private boolean showing;

    ShownBoard(ObjectProperty<Optional<Id<Board>>> chosen) {
        this.chosen = chosen;
    }

    /** Whether the choice changes because the board is named now, and not because somebody chose. */
    boolean isShowing() {
        return showing;
    }

    void show(Id<Board> board) {
        if (chosen.get().isEmpty()) {
            named = board;
            set(Optional.of(board));
        }
    }

    /** Back to all boards, unless somebody has chosen since. */
    void putBack() {
        if (named != null && chosen.get().equals(Optional.of(named))) {
            set(Optional.empty());
        }
        named = null;
    }

    private void set(Optional<Id<Board>> board) {
        showing = true;
        chosen.set(board);
        showing = false;
    }
}
