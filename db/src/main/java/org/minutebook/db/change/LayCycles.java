package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** What the cycles of a board bring back stands in its plan, each with its reason. Done twice it changes nothing. */
public record LayCycles(Id<Board> board) implements Change<List<LaidIn>> {
    @Override
    public String title() {
        return "Lay the cycles into the plan";
    }

    @Override
    public List<LaidIn> apply(Writing writing) {
        return new Laying(writing, board).all();
    }
}
