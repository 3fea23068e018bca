package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That minutes were approved: at which meeting, signed by whom, subject to what.
 *
 * @param meeting The meeting whose minutes were approved.
 */
@RecordBuilder
public record Approval(
        Id<Approval> id,
        Id<Meeting> meeting,
        @Nullable Id<Meeting> approvedAt,
        @Nullable Id<AgendaItem> item,
        State state,
        String words,
        String signedBy,
        @Nullable LocalDate signedOn)
        implements Row<Approval> {
    public Approval {
        Objects.requireNonNull(id, "Approval needs an id");
        Objects.requireNonNull(meeting, "Approval needs meeting");
        state = Objects.requireNonNullElse(state, State.APPROVED);
        words = Objects.requireNonNullElse(words, "");
        signedBy = Objects.requireNonNullElse(signedBy, "");
    }

    public enum State {
        APPROVED,
        SUBJECT_TO_CORRECTIONS,
        NOT_APPROVED
    }
}
