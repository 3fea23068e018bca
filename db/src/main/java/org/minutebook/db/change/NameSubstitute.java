package org.minutebook.db.change;

import java.util.Objects;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.SubstituteBuilder;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Writing;

/**
 * Somebody may act for the holder of a seat, by notice alone or when the chair agrees.
 *
 * @param substitute as typed; its id is given here
 */
public record NameSubstitute(Substitute substitute) implements Change<Id<Substitute>> {
    @Override
    public String title() {
        return "Name " + (substitute.printed().isBlank() ? "a person" : substitute.printed()) + " as substitute";
    }

    @Override
    public Id<Substitute> apply(Writing writing) throws Refused {
        if (substitute.person() == null && substitute.printed().isBlank()) {
            throw new Refused("Say who the substitute is: choose a person or type the name as it is printed.");
        }
        Seat seat = writing.stores().of(Seat.class).get(substitute.seat());
        String who = SeatWork.who(writing, substitute);
        SeatWork.within(seat, substitute.since(), substitute.until(), who);
        Stretch when = new Stretch(substitute.since(), substitute.until());
        boolean holds = SeatWork.holding(writing, seat.id(), when).stream()
                .anyMatch(held ->
                        substitute.person() != null && substitute.person().equals(held.person()));
        if (holds) {
            throw new Refused(who + " holds the seat “" + Printed.cut(seat.title())
                    + "” and cannot act for its holder as well. Choose somebody else.");
        }
        for (Substitute other : writing.stores().boards().substitutes(seat.id())) {
            boolean same = other.person() != null || substitute.person() != null
                    ? Objects.equals(other.person(), substitute.person())
                    : Fold.text(other.printed()).equals(Fold.text(substitute.printed()));
            if (same && new Stretch(other.since(), other.until()).overlaps(when)) {
                throw new Refused(who + " is named as substitute of the seat “" + Printed.cut(seat.title())
                        + "” already, " + new Stretch(other.since(), other.until()).words() + ". End that first.");
            }
        }
        return writing.add(SubstituteBuilder.builder(substitute)
                        .id(writing.newId())
                        .build())
                .id();
    }
}
