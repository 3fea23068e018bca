package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Writing;

/** What every act on seats and their holders looks at first. */
final class SeatWork {
    private SeatWork() {}

    static void check(Seat seat) throws Refused {
        if (seat.title().isBlank()) {
            throw new Refused("A seat needs a title, such as “Director of Public Health”.");
        }
        Stretch.inOrder(seat.since(), seat.until(), "The seat “" + Printed.cut(seat.title()) + "”");
        if (seat.organisationHolds() && seat.organisation() == null) {
            throw new Refused(
                    "A seat that an organisation holds needs the organisation. Choose it, or say that a person"
                            + " holds the seat.");
        }
        if (seat.votingSince() != null && seat.voting() == Seat.Voting.NOT_KNOWN) {
            throw new Refused("The voting of the seat “" + Printed.cut(seat.title()) + "” has the day "
                    + Printed.day(seat.votingSince()) + ", but not whether it votes. Say which it is.");
        }
    }

    static void unchanged(Writing writing, Seat seen) throws Refused {
        if (!writing.stores().of(Seat.class).get(seen.id()).equals(seen)) {
            throw meanwhile("The seat “" + Printed.cut(seen.title()) + "”");
        }
    }

    static Refused meanwhile(String what) {
        return new Refused(what + " was changed meanwhile. Look at it again, then make your change.");
    }

    /** Where a holder or a substitute lasts longer than the seat, or begins before it. */
    static void within(Seat seat, @Nullable LocalDate since, @Nullable LocalDate until, String who) throws Refused {
        Stretch.inOrder(since, until, "The time of " + who);
        LocalDate begins = seat.since();
        LocalDate ends = seat.until();
        if (begins != null && since != null && since.isBefore(begins)) {
            throw new Refused(
                    "The seat “" + Printed.cut(seat.title()) + "” exists only since " + Printed.day(begins) + ", and "
                            + who + " would come on " + Printed.day(since) + ". Type a later day, or change the seat.");
        }
        if (ends != null && (since != null && since.isAfter(ends) || until != null && until.isAfter(ends))) {
            throw new Refused("The seat “" + Printed.cut(seat.title()) + "” ended on " + Printed.day(ends)
                    + ", before the days typed for " + who + ". Type earlier days, or change the seat.");
        }
    }

    /** Who stands in a holding, as printed where it is. */
    static String who(Writing writing, Membership held) {
        if (!held.printed().isBlank()) {
            return held.printed();
        }
        return name(writing, held.person())
                .or(() -> writing.stores()
                        .of(Organisation.class)
                        .find(held.organisation())
                        .map(Organisation::name))
                .orElse(held.postPrinted());
    }

    static String who(Writing writing, Substitute substitute) {
        return substitute.printed().isBlank()
                ? name(writing, substitute.person()).orElse("the substitute")
                : substitute.printed();
    }

    static Optional<String> name(Writing writing, @Nullable Id<Person> person) {
        return writing.stores().of(Person.class).find(person).map(Person::name);
    }

    /** Those who hold the seat at any time of a stretch. */
    static List<Membership> holding(Writing writing, Id<Seat> seat, Stretch when) {
        return writing.stores().boards().holders(seat).stream()
                .filter(held -> new Stretch(held.since(), held.until()).overlaps(when))
                .toList();
    }

    static boolean same(Membership one, Membership other) {
        if (one.person() != null || other.person() != null) {
            return Objects.equals(one.person(), other.person());
        }
        if (one.organisation() != null || other.organisation() != null) {
            return Objects.equals(one.organisation(), other.organisation());
        }
        return Fold.text(one.printed()).equals(Fold.text(other.printed()));
    }
}
