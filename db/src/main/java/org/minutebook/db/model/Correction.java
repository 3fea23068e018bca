package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a later minute changes in an earlier record. The earlier text stays.
 *
 * @param meeting The meeting whose record is corrected.
 * @param words The correction as the later minute words it.
 */
@RecordBuilder
public record Correction(
        Id<Correction> id,
        Id<Meeting> meeting,
        @Nullable Id<Meeting> correctedAt,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Approval> approval,
        int position,
        Subject subject,
        @Nullable Id<Attendance> attendance,
        @Nullable Id<Declaration> declaration,
        @Nullable Id<AgendaItem> correctedItem,
        String was,
        String becomes,
        String words,
        State state)
        implements Row<Correction> {
    public Correction {
        Objects.requireNonNull(id, "Correction needs an id");
        Objects.requireNonNull(meeting, "Correction needs meeting");
        subject = Objects.requireNonNullElse(subject, Subject.ATTENDANCE);
        was = Objects.requireNonNullElse(was, "");
        becomes = Objects.requireNonNullElse(becomes, "");
        words = Objects.requireNonNullElse(words, "");
        state = Objects.requireNonNullElse(state, State.PROPOSED);
    }

    public enum Subject {
        ATTENDANCE,
        DECLARATION,
        MINUTE,
        RESOLUTION,
        OTHER
    }

    public enum State {
        PROPOSED,
        AGREED,
        REJECTED
    }
}
