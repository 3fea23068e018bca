package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * An item that a declaration covers.
 */
@RecordBuilder
public record DeclarationItem(Id<DeclarationItem> id, Id<Declaration> declaration, Id<AgendaItem> item)
        implements Row<DeclarationItem> {
    public DeclarationItem {
        Objects.requireNonNull(id, "DeclarationItem needs an id");
        Objects.requireNonNull(declaration, "DeclarationItem needs declaration");
        Objects.requireNonNull(item, "DeclarationItem needs item");
    }
}
