package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One member's vote in a named or recorded vote.
 */
@RecordBuilder
public record VoteCast(
        Id<VoteCast> id, Id<Vote> vote, @Nullable Id<Person> person, String printed, Way way) implements Row<VoteCast> {
    public VoteCast {
        Objects.requireNonNull(id, "VoteCast needs an id");
        Objects.requireNonNull(vote, "VoteCast needs vote");
        printed = Objects.requireNonNullElse(printed, "");
        way = Objects.requireNonNullElse(way, Way.FOR);
    }

    public enum Way {
        FOR,
        AGAINST,
        ABSTAINED
    }
}
