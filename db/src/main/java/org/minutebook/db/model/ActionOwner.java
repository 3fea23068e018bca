package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who must do it: a person, a post, a body or everybody, in the order printed.
 */
@RecordBuilder
public record ActionOwner(
        Id<ActionOwner> id,
        Id<Action> action,
        int position,
        String printed,
        Kind kind,
        @Nullable Id<Person> person,
        @Nullable Id<Organisation> organisation)
        implements Row<ActionOwner> {
    public ActionOwner {
        Objects.requireNonNull(id, "ActionOwner needs an id");
        Objects.requireNonNull(action, "ActionOwner needs action");
        printed = Objects.requireNonNullElse(printed, "");
        kind = Objects.requireNonNullElse(kind, Kind.PERSON);
    }

    public enum Kind {
        PERSON,
        POST,
        BODY,
        ALL,
        NOT_KNOWN
    }
}
