package org.minutebook.db.change;

import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.store.Writing;

/**
 * Notes that a document was made: what, when, for whom, from which state of the record.
 *
 * @param document the note, with any id: it is given its own
 */
public record NoteDocument(ProducedDocument document) implements Change<ProducedDocument> {
    /** The act's name in the journal. Undo steps over it, since a file that was written stays written. */
    public static final String ACT = "NoteDocument";

    @Override
    public String title() {
        return "Make " + document.fileName();
    }

    @Override
    public boolean reversible() {
        return false;
    }

    @Override
    public ProducedDocument apply(Writing writing) {
        return writing.add(ProducedDocumentBuilder.builder(document)
                .id(writing.newId())
                .madeAt(writing.now())
                .journalEntry(writing.stores().journal().last())
                .build());
    }
}
