package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request from the public to speak or to ask a question at a meeting.
 *
 * @param interest The interest in the matter that was stated; without one it cannot be accepted where the board's rules ask for it.
 * @param nameMayBePublished Whether the asker agreed to be named.
 * @param answer What was answered, or why it was refused.
 */
@RecordBuilder
public record PublicRequest(
        Id<PublicRequest> id,
        Id<Meeting> meeting,
        @Nullable Id<AgendaItem> item,
        int position,
        Kind kind,
        String name,
        String interest,
        String text,
        @Nullable LocalDate askedOn,
        State state,
        boolean nameMayBePublished,
        String answer,
        Audience audience)
        implements Row<PublicRequest> {
    public PublicRequest {
        Objects.requireNonNull(id, "PublicRequest needs an id");
        Objects.requireNonNull(meeting, "PublicRequest needs meeting");
        kind = Objects.requireNonNullElse(kind, Kind.SPEAK);
        name = Objects.requireNonNullElse(name, "");
        interest = Objects.requireNonNullElse(interest, "");
        text = Objects.requireNonNullElse(text, "");
        state = Objects.requireNonNullElse(state, State.ASKED);
        answer = Objects.requireNonNullElse(answer, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum Kind {
        SPEAK,
        QUESTION,
        PETITION
    }

    public enum State {
        ASKED,
        ACCEPTED,
        REFUSED
    }
}
