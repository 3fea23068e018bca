package org.minutebook.db.change;

import org.minutebook.db.model.Id;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Writing;

/**
 * A body that has people or seats comes into the book.
 *
 * @param organisation as typed; the id is given here
 */
public record AddOrganisation(Organisation organisation) implements Change<Id<Organisation>> {
    @Override
    public String title() {
        return "Add the organisation “" + Printed.cut(organisation.name()) + "”";
    }

    @Override
    public Id<Organisation> apply(Writing writing) throws Refused {
        if (organisation.name().isBlank()) {
            throw new Refused("An organisation needs its name in full, such as “Healthwatch Wealdmere”.");
        }
        for (Organisation other : writing.stores().boards().organisations()) {
            if (Fold.text(other.name()).equals(Fold.text(organisation.name()))) {
                throw new Refused("The book has “" + other.name() + "” already. Choose that one.");
            }
        }
        return writing.add(OrganisationBuilder.builder(organisation)
                        .id(writing.newId())
                        .name(organisation.name().strip())
                        .build())
                .id();
    }
}
