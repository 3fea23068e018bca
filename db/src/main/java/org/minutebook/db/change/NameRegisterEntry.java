package org.minutebook.db.change;

import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Interest;
import org.minutebook.db.store.Writing;

/**
 * Somebody says which entry of the register a declaration is about, where its words do not tell.
 *
 * @param declared as the register's screen showed it
 * @param entry of the same member
 */
public record NameRegisterEntry(Declaration declared, Interest entry) implements Change<Interest> {
    @Override
    public String title() {
        return "Find in the register the interest that " + declared.printed() + " declared";
    }

    @Override
    public Interest apply(Writing writing) throws Refused {
        if (!entry.person().equals(declared.person())) {
            throw new Refused("The entry is another member’s. Choose one of " + declared.printed() + ".");
        }
        if (entry.notifiedOn() == null) {
            throw new Refused(
                    "The entry does not say when it was notified. Open it, type that day, then choose it again.");
        }
        EnterDeclared.settle(writing, declared, entry);
        return entry;
    }
}
