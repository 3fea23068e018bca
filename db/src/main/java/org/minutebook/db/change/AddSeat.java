package org.minutebook.db.change;

import org.minutebook.db.model.Id;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;
import org.minutebook.db.store.Writing;

/**
 * A board gets a seat. Nobody holds it yet.
 *
 * @param seat as typed; its id is given here, and its place in the list where it has none
 */
public record AddSeat(Seat seat) implements Change<Id<Seat>> {
    @Override
    public String title() {
        return "Add the seat “" + Printed.cut(seat.title()) + "”";
    }

    @Override
    public Id<Seat> apply(Writing writing) throws Refused {
        int last = writing.stores().boards().seats(seat.board()).stream()
                .mapToInt(Seat::position)
                .max()
                .orElse(0);
        Seat added = SeatBuilder.builder(seat)
                .id(writing.newId())
                .title(seat.title().strip())
                .position(seat.position() == 0 ? last + 1 : seat.position())
                .build();
        SeatWork.check(added);
        return writing.add(added).id();
    }
}
