package org.minutebook.db.change;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.model.StoredFileBuilder;
import org.minutebook.db.store.Writing;

/**
 * A file comes for a paper, or another in its place. It is kept in the book and read by those who may read the paper; a paper that
 * was still awaited has come with it.
 *
 * @param name as it came
 */
public record PutPaperFile(Id<Paper> paper, String name, String mediaType, byte[] content)
        implements Change<Id<StoredFile>> {
    @Override
    public String title() {
        return "Put “" + Printed.cut(name) + "” on a paper";
    }

    @Override
    public Id<StoredFile> apply(Writing writing) throws Refused {
        Paper now = writing.stores()
                .papers()
                .find(paper)
                .orElseThrow(
                        () -> new Refused("This paper was removed meanwhile. Ask for it again, then drop the file."));
        StoredFile file = writing.add(StoredFileBuilder.builder()
                .id(writing.newId())
                .name(name)
                .mediaType(mediaType)
                .size(content.length)
                .sha256(writing.keepContent(content))
                .storedAt(writing.now())
                .audience(now.audience())
                .build());
        boolean awaited = now.state() == Paper.State.ASKED_FOR || now.state() == Paper.State.DRAFTING;
        writing.save(PaperBuilder.builder(now)
                .file(file.id())
                .state(awaited ? Paper.State.RECEIVED : now.state())
                .build());
        forget(writing, writing.stores().of(StoredFile.class).find(now.file()));
        return file.id();
    }

    /** What stood there before is taken out where nothing else has it; the journal keeps it. */
    static void forget(Writing writing, Optional<StoredFile> before) {
        before.filter(file -> writing.stores().of(Paper.class).list().stream()
                        .noneMatch(other -> file.id().equals(other.file())))
                .ifPresent(writing::remove);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PutPaperFile put
                && paper.equals(put.paper)
                && name.equals(put.name)
                && mediaType.equals(put.mediaType)
                && Arrays.equals(content, put.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(paper, name, mediaType, Arrays.hashCode(content));
    }
}
