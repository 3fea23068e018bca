package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that the program made: of what, when, for whom, from which state of the record.
 *
 * @param kind Such as "minutes" or "action log".
 * @param journalEntry The last entry of the journal that it rests on.
 * @param title Of what, where neither the board nor a meeting says it: the title of a report.
 */
@RecordBuilder
public record ProducedDocument(
        Id<ProducedDocument> id,
        @Nullable Id<Board> board,
        @Nullable Id<Meeting> meeting,
        @Nullable Id<DecisionCase> decisionCase,
        String kind,
        String format,
        String style,
        Audience audience,
        String fileName,
        String folder,
        String sha256,
        int pages,
        @Nullable Instant madeAt,
        String madeBy,
        long journalEntry,
        String title)
        implements Row<ProducedDocument> {
    public ProducedDocument {
        Objects.requireNonNull(id, "ProducedDocument needs an id");
        kind = Objects.requireNonNullElse(kind, "");
        format = Objects.requireNonNullElse(format, "");
        style = Objects.requireNonNullElse(style, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
        fileName = Objects.requireNonNullElse(fileName, "");
        folder = Objects.requireNonNullElse(folder, "");
        sha256 = Objects.requireNonNullElse(sha256, "");
        madeBy = Objects.requireNonNullElse(madeBy, "");
        title = Objects.requireNonNullElse(title, "");
    }
}
