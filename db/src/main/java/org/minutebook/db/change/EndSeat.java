package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.SubstituteBuilder;
import org.minutebook.db.store.Writing;

/**
 * A seat is no longer on the board after a day; whoever holds it then, and their substitutes, leave with it.
 *
 * @param seat as the editor saw it
 * @param until its last day
 */
public record EndSeat(Seat seat, LocalDate until) implements Change<Seat> {
    @Override
    public String title() {
        return "End the seat “" + Printed.cut(seat.title()) + "” on " + Printed.day(until);
    }

    @Override
    public Seat apply(Writing writing) throws Refused {
        SeatWork.unchanged(writing, seat);
        Stretch.inOrder(seat.since(), until, "The seat “" + Printed.cut(seat.title()) + "”");
        for (Membership held : writing.stores().boards().holders(seat.id())) {
            if (lasts(held.until())) {
                begun(held.since(), SeatWork.who(writing, held));
                writing.save(MembershipBuilder.builder(held).until(until).build());
            }
        }
        for (Substitute substitute : writing.stores().boards().substitutes(seat.id())) {
            if (lasts(substitute.until())) {
                begun(substitute.since(), SeatWork.who(writing, substitute));
                writing.save(SubstituteBuilder.builder(substitute).until(until).build());
            }
        }
        return writing.save(SeatBuilder.builder(seat).until(until).build());
    }

    private boolean lasts(@Nullable LocalDate end) {
        return end == null || end.isAfter(until);
    }

    private void begun(@Nullable LocalDate since, String who) throws Refused {
        if (since != null && since.isAfter(until)) {
            throw new Refused(who + " comes into the seat “" + Printed.cut(seat.title()) + "” only on "
                    + Printed.day(since) + ", after " + Printed.day(until) + ". Type a later day.");
        }
    }
}
