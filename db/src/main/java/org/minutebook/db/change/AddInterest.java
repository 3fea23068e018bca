package org.minutebook.db.change;

import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.store.Writing;

/**
 * An interest is entered in the register. The titles of these acts never say what the interest is: the list of acts is read by more
 * people than the register.
 *
 * @param interest as typed; its id is given here
 */
public record AddInterest(Interest interest) implements Change<Id<Interest>> {
    @Override
    public String title() {
        return "Enter an interest in the register";
    }

    @Override
    public Id<Interest> apply(Writing writing) throws Refused {
        check(interest);
        return writing.add(InterestBuilder.builder(interest).id(writing.newId()).build())
                .id();
    }

    static void check(Interest interest) throws Refused {
        if (interest.head().isBlank()) {
            throw new Refused("Choose the head of the register under which the interest is entered.");
        }
        if (interest.nature().isBlank() && !interest.sensitive()) {
            throw new Refused("Say what the interest is, as the register is to print it.");
        }
        Stretch.inOrder(interest.since(), interest.until(), "The interest");
    }
}
