package org.minutebook.db.change;

import java.util.Objects;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.store.Writing;

/**
 * An interest that was declared at a meeting comes into the register, and what was to be done about it is done.
 *
 * @param declared as the register's screen showed it
 * @param interest as typed; its id is given here
 */
public record EnterDeclared(Declaration declared, Interest interest) implements Change<Id<Interest>> {
    @Override
    public String title() {
        return "Enter in the register the interest that " + declared.printed() + " declared";
    }

    @Override
    public Id<Interest> apply(Writing writing) throws Refused {
        if (!interest.person().equals(declared.person())) {
            throw new Refused("The interest was declared by " + declared.printed() + ". Choose that member.");
        }
        if (interest.notifiedOn() == null) {
            throw new Refused("Type the day on which the member notified the interest: the 28 days are judged by it.");
        }
        settle(writing, declared, interest);
        return new AddInterest(interest).apply(writing);
    }

    /** The day of the entry stands on the declaration. */
    static void settle(Writing writing, Declaration declared, Interest entry) throws Refused {
        if (!writing.stores().of(Declaration.class).get(declared.id()).equals(declared)) {
            throw new Refused("The declaration of " + declared.printed()
                    + " was changed meanwhile. Look at it again, then make your change.");
        }
        writing.save(DeclarationBuilder.builder(declared)
                .registerDoneOn(Objects.requireNonNull(entry.notifiedOn()))
                .build());
    }
}
