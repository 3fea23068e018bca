package org.minutebook.db.change;

import java.time.LocalDate;
import org.minutebook.db.model.Dispensation;
import org.minutebook.db.model.DispensationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.rules.interest.DispensationLimits;
import org.minutebook.db.store.Writing;

/**
 * Leave to speak or vote in spite of an interest is entered, for at most four years (Localism Act 2011, section 33(3)).
 *
 * @param dispensation as typed; its id is given here
 */
public record AddDispensation(Dispensation dispensation) implements Change<Id<Dispensation>> {
    @Override
    public String title() {
        return "Enter a dispensation";
    }

    @Override
    public Id<Dispensation> apply(Writing writing) throws Refused {
        check(writing, dispensation);
        return writing.add(DispensationBuilder.builder(dispensation)
                        .id(writing.newId())
                        .build())
                .id();
    }

    static void check(Writing writing, Dispensation dispensation) throws Refused {
        LocalDate from = dispensation.grantedOn();
        LocalDate until = dispensation.until();
        if (from == null || until == null) {
            throw new Refused("A dispensation must specify its period: type the day it was granted and its last day.");
        }
        Stretch.inOrder(from, until, "The dispensation");
        LocalDate latest = DispensationLimits.latestEnd(from);
        if (until.isAfter(latest)) {
            throw new Refused("Four years from " + Printed.day(from) + " end at the latest on " + Printed.day(latest)
                    + ". Type a last day up to then (rule INT-06).");
        }
        Interest about = writing.stores()
                .of(Interest.class)
                .find(dispensation.interest())
                .orElse(null);
        if (about != null && !about.person().equals(dispensation.person())) {
            throw new Refused("The interest is another person’s. Choose one of the person who has the dispensation.");
        }
    }
}
