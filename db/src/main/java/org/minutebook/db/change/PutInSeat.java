package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.store.Writing;

/**
 * Somebody comes into a seat. Two at once are refused unless it is said that they share it, since some seats are shared.
 *
 * @param holder as typed; its id is given here
 * @param others what becomes of whoever holds the seat
 */
public record PutInSeat(Membership holder, Others others) implements Change<Id<Membership>> {
    /** What becomes of whoever holds the seat. */
    public enum Others {
        /** The seat is vacant, or was thought to be. */
        NONE,
        /** Their time ends the day before. */
        FOLLOWED,
        /** They share the seat from now on. */
        SHARING
    }

    @Override
    public String title() {
        return "Put " + (holder.printed().isBlank() ? "a holder" : holder.printed()) + " into a seat";
    }

    @Override
    public Id<Membership> apply(Writing writing) throws Refused {
        if (holder.person() == null
                && holder.organisation() == null
                && holder.printed().isBlank()) {
            throw new Refused("Say who comes into the seat: choose a person or type the name as it is printed.");
        }
        LocalDate since = holder.since();
        if (since == null) {
            throw new Refused("Say from which day " + SeatWork.who(writing, holder)
                    + " holds the seat: the day of the appointment, such as 18 May 2023.");
        }
        Seat seat = writing.stores().of(Seat.class).get(holder.seat());
        SeatWork.within(seat, since, holder.until(), SeatWork.who(writing, holder));
        Stretch when = new Stretch(since, holder.until());
        List<Membership> there = SeatWork.holding(writing, seat.id(), when);
        for (Membership held : there) {
            if (SeatWork.same(held, holder) && others != Others.FOLLOWED) {
                throw new Refused(SeatWork.who(writing, held) + " holds the seat “" + Printed.cut(seat.title())
                        + "” already, " + new Stretch(held.since(), held.until()).words()
                        + ". End that time first, or type another day.");
            }
            if (others == Others.NONE) {
                throw new Refused(SeatWork.who(writing, held) + " holds the seat “" + Printed.cut(seat.title()) + "” "
                        + new Stretch(held.since(), held.until()).words()
                        + ". Say that the new holder follows, or that the two share the seat.");
            }
            if (others == Others.FOLLOWED) {
                LocalDate before = held.since();
                if (before != null && !before.isBefore(since)) {
                    throw new Refused(SeatWork.who(writing, held) + " came into the seat “" + Printed.cut(seat.title())
                            + "” on " + Printed.day(before) + " and cannot be followed on " + Printed.day(since)
                            + ". Type a later day, or end that time first.");
                }
                writing.save(MembershipBuilder.builder(held)
                        .until(since.minusDays(1))
                        .build());
            }
        }
        return writing.add(MembershipBuilder.builder(holder).id(writing.newId()).build())
                .id();
    }
}
