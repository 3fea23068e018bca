package org.minutebook.db.change;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.DeclarationItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/**
 * An interest as it was stated at the meeting, and what its bearer did.
 *
 * @param label the word that was spoken
 * @param items what it covers where it is for this item or for several
 */
public record Stated(
        String label,
        Declaration.InterestClass interestClass,
        String nature,
        boolean sensitive,
        Declaration.Scope scope,
        List<Id<AgendaItem>> items,
        Declaration.Conduct conduct,
        Answer tookPart,
        Answer voted,
        @Nullable LocalTime leftAt,
        @Nullable LocalTime returnedAt) {
    public Stated {
        items = List.copyOf(items);
    }

    /** Puts it into a declaration. */
    public Declaration in(Declaration declaration) {
        return DeclarationBuilder.builder(declaration)
                .labelPrinted(label.strip())
                .interestClass(interestClass)
                .nature(nature.strip())
                .sensitive(sensitive)
                .scope(scope)
                .conduct(conduct)
                .tookPart(tookPart)
                .voted(voted)
                .leftAt(leftAt)
                .returnedAt(returnedAt)
                .build();
    }

    /** What is wrong with it, with what would put it right. */
    void check() throws Refused {
        boolean named = scope == Declaration.Scope.ITEM || scope == Declaration.Scope.ITEMS;
        if (named && items.isEmpty()) {
            throw new Refused("Say which items the declaration covers, or that it is for the whole agenda.");
        }
        if (leftAt != null && returnedAt != null && returnedAt.isBefore(leftAt)) {
            throw new Refused("Nobody returns before leaving. Enter the two times again.");
        }
    }

    void keepItems(Writing writing, Declaration declaration) {
        writing.removeAll(writing.stores().meetings().declarationItems(declaration.id()));
        if (scope == Declaration.Scope.ITEM || scope == Declaration.Scope.ITEMS) {
            for (Id<AgendaItem> item : items) {
                writing.add(new DeclarationItem(writing.newId(), declaration.id(), item));
            }
        }
    }
}
