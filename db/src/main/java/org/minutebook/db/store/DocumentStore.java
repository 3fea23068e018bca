package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.PRODUCED_DOCUMENT;

import java.util.List;
import org.jooq.impl.DSL;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.StoredFile;

/** Documents that the program made, and files that were put into the book. */
public final class DocumentStore {
    private final Stores stores;

    DocumentStore(Stores stores) {
        this.stores = stores;
    }

    /** The newest first. */
    public List<ProducedDocument> produced() {
        return stores.of(ProducedDocument.class)
                .list(DSL.noCondition(), List.of(PRODUCED_DOCUMENT.MADE_AT.desc(), PRODUCED_DOCUMENT.ID.desc()));
    }

    public List<StoredFile> files() {
        return stores.of(StoredFile.class).list();
    }
}
