package org.minutebook.db.change;

import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Seat;
import org.minutebook.db.store.Writing;

/**
 * A seat gets another title, class, organisation or voting.
 *
 * @param before as the editor saw it
 */
public record EditSeat(Seat before, Seat after) implements Change<Seat> {
    @Override
    public String title() {
        return "Change the seat “" + Printed.cut(before.title()) + "”";
    }

    @Override
    public Seat apply(Writing writing) throws Refused {
        SeatWork.unchanged(writing, before);
        SeatWork.check(after);
        for (Membership held : writing.stores().boards().holders(after.id())) {
            SeatWork.within(after, held.since(), held.until(), SeatWork.who(writing, held));
        }
        return writing.save(after);
    }
}
