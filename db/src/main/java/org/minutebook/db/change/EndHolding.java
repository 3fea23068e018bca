package org.minutebook.db.change;

import java.time.LocalDate;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.store.Writing;

/**
 * Somebody leaves a seat.
 *
 * @param held as the editor saw it
 * @param until the last day
 */
public record EndHolding(Membership held, LocalDate until) implements Change<Membership> {
    @Override
    public String title() {
        return "End the time of " + (held.printed().isBlank() ? "a holder" : held.printed()) + " on "
                + Printed.day(until);
    }

    @Override
    public Membership apply(Writing writing) throws Refused {
        String who = SeatWork.who(writing, held);
        if (!writing.stores().of(Membership.class).get(held.id()).equals(held)) {
            throw SeatWork.meanwhile("The time of " + who);
        }
        SeatWork.within(writing.stores().of(Seat.class).get(held.seat()), held.since(), until, who);
        return writing.save(MembershipBuilder.builder(held).until(until).build());
    }
}
