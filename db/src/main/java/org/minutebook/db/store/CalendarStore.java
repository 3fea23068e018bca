package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.BOARD_DEADLINE;

import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Holiday;
import org.minutebook.db.model.Id;

/** The book's own days: holidays beside the table of England, closures, and the working dates of a board. */
public final class CalendarStore {
    private final Stores stores;

    CalendarStore(Stores stores) {
        this.stores = stores;
    }

    /** Holidays that this book adds to the table of England, or takes from it. */
    public List<Holiday> holidays() {
        return stores.of(Holiday.class).list();
    }

    public List<Closure> closures() {
        return stores.of(Closure.class).list();
    }

    public List<BoardDeadline> deadlines(Id<Board> board) {
        return stores.of(BoardDeadline.class).list(BOARD_DEADLINE.BOARD.eq(board.value()));
    }
}
