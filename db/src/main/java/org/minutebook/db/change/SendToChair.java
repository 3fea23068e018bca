package org.minutebook.db.change;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.store.Writing;

/**
 * Draft minutes go to the chair. The file as it went is kept, so that what comes back can be compared with it.
 *
 * @param document the note, with any id: it is given its own
 */
public record SendToChair(ProducedDocument document, byte[] content) implements Change<ProducedDocument> {
    /** The kind of document that it is noted as. */
    public static final String KIND = "chair’s copy";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String title() {
        return "Send the draft minutes to the chair";
    }

    @Override
    public ProducedDocument apply(Writing writing) throws Refused {
        Meeting of = writing.stores().meetings().get(Objects.requireNonNull(document.meeting()));
        if (MinutesToApprove.isApproved(of)) {
            throw new Refused("The minutes of " + Later.day(of) + " are approved, so there is no draft to send.");
        }
        String sha256 = writing.keepContent(content);
        if (writing.stores().documents().files().stream()
                .noneMatch(file -> file.sha256().equals(sha256))) {
            writing.add(new StoredFile(
                    writing.newId(),
                    document.fileName(),
                    WORD,
                    content.length,
                    sha256,
                    writing.now(),
                    Audience.RESTRICTED));
        }
        MinutesLeave.become(writing, of, MinutesState.WITH_CHAIR);
        return writing.add(ProducedDocumentBuilder.builder(document)
                .id(writing.newId())
                .kind(KIND)
                .sha256(sha256)
                .madeAt(writing.now())
                .journalEntry(writing.stores().journal().last())
                .build());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SendToChair sent
                && document.equals(sent.document)
                && Arrays.equals(content, sent.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return "SendToChair[" + document.fileName() + "]";
    }
}
