package org.minutebook.db.change;

import org.minutebook.db.model.Board;
import org.minutebook.db.store.Writing;

/**
 * What is said of a board becomes something else: its name, venue, numbering, quorum words or house style.
 *
 * @param before as the editor saw it
 */
public record EditBoard(Board before, Board after) implements Change<Board> {
    @Override
    public String title() {
        return "Change the settings of " + before.name();
    }

    @Override
    public Board apply(Writing writing) throws Refused {
        if (after.name().isBlank()) {
            throw new Refused("A board needs a name. Type the name that its agendas carry.");
        }
        if (!writing.stores().boards().get(before.id()).equals(before)) {
            throw new Refused("The settings of " + before.name()
                    + " were changed meanwhile. Look at them again, then make your change.");
        }
        return writing.save(after);
    }
}
