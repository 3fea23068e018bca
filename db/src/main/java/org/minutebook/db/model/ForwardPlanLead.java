package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a line of the forward plan, as printed.
 */
@RecordBuilder
public record ForwardPlanLead(
        Id<ForwardPlanLead> id,
        Id<ForwardPlanEntry> entry,
        int position,
        String printed,
        @Nullable Id<Person> person) implements Row<ForwardPlanLead> {
    public ForwardPlanLead {
        Objects.requireNonNull(id, "ForwardPlanLead needs an id");
        Objects.requireNonNull(entry, "ForwardPlanLead needs entry");
        printed = Objects.requireNonNullElse(printed, "");
    }
}
