package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.Writing;

/**
 * The file of a paper is taken off it. A paper that was only its file is awaited again.
 *
 * @param before as the officer saw it
 */
public record TakePaperFile(Paper before) implements Change<Paper> {
    @Override
    public String title() {
        return "Take the file off the paper " + RowsOfPaper.named(before);
    }

    @Override
    public Paper apply(Writing writing) throws Refused {
        Paper now = writing.stores().papers().get(before.id());
        if (now.file() == null) {
            throw new Refused("The paper " + RowsOfPaper.named(now) + " has no file.");
        }
        Optional<StoredFile> file = writing.stores().of(StoredFile.class).find(now.file());
        boolean written = !writing.stores().papers().sections(now.id()).isEmpty();
        Paper without = writing.save(PaperBuilder.builder(now)
                .file(null)
                .state(now.state() == Paper.State.RECEIVED && !written ? Paper.State.ASKED_FOR : now.state())
                .build());
        PutPaperFile.forget(writing, file);
        return without;
    }
}
