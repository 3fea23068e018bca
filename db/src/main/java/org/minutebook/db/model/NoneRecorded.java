package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * "None" as a fact of the record: no interests, no apologies, no urgent items.
 */
@RecordBuilder
public record NoneRecorded(Id<NoneRecorded> id, Id<Meeting> meeting, Subject subject, String words)
        implements Row<NoneRecorded> {
    public NoneRecorded {
        Objects.requireNonNull(id, "NoneRecorded needs an id");
        Objects.requireNonNull(meeting, "NoneRecorded needs meeting");
        subject = Objects.requireNonNullElse(subject, Subject.INTERESTS);
        words = Objects.requireNonNullElse(words, "");
    }

    public enum Subject {
        INTERESTS,
        PECUNIARY_INTERESTS,
        OTHER_INTERESTS,
        APOLOGIES,
        SUBSTITUTES,
        URGENT_ITEMS,
        PUBLIC_QUESTIONS
    }
}
