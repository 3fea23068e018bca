package org.minutebook.db.change;

import org.minutebook.db.model.Declaration;
import org.minutebook.db.store.Writing;

/**
 * A declaration is put right, or what its bearer did is added: left, returned, took part.
 *
 * @param before as the panel showed it
 */
public record EditDeclaration(Declaration before, Stated after) implements Change<Declaration> {
    @Override
    public String title() {
        return "Change the declaration of " + before.printed();
    }

    @Override
    public Declaration apply(Writing writing) throws Refused {
        if (!writing.stores().of(Declaration.class).get(before.id()).equals(before)) {
            throw new Refused("The declaration of " + before.printed()
                    + " was changed meanwhile. Look at it again, then make your change.");
        }
        after.check();
        after.keepItems(writing, before);
        return writing.save(after.in(before));
    }
}
