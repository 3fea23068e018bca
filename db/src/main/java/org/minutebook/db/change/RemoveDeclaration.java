package org.minutebook.db.change;

import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** A declaration that was recorded by mistake is taken out. */
public record RemoveDeclaration(Declaration declaration) implements Change<Id<Declaration>> {
    @Override
    public String title() {
        return "Take out the declaration of " + declaration.printed();
    }

    @Override
    public Id<Declaration> apply(Writing writing) throws Refused {
        for (Correction correction : writing.stores().minutes().corrections(declaration.meeting())) {
            if (declaration.id().equals(correction.declaration())) {
                throw new Refused("A later meeting corrected this declaration. Take that correction back first.");
            }
        }
        writing.removeAll(writing.stores().meetings().declarationItems(declaration.id()));
        writing.remove(declaration);
        return declaration.id();
    }
}
