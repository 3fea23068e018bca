package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a consultee answered.
 */
@RecordBuilder
public record ConsultationResponse(
        Id<ConsultationResponse> id,
        Id<Consultee> consultee,
        @Nullable LocalDate received,
        String text,
        View view,
        Audience audience)
        implements Row<ConsultationResponse> {
    public ConsultationResponse {
        Objects.requireNonNull(id, "ConsultationResponse needs an id");
        Objects.requireNonNull(consultee, "ConsultationResponse needs consultee");
        text = Objects.requireNonNullElse(text, "");
        view = Objects.requireNonNullElse(view, View.NOT_CLEAR);
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum View {
        NOT_CLEAR,
        SUPPORTS,
        OBJECTS,
        NO_OBJECTION
    }
}
