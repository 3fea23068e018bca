package org.minutebook.db.rules.agenda;

import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

/**
 * Something that waits for a place on an agenda.
 *
 * @param source where it comes from
 * @param item the item of an earlier meeting that it carries on
 * @param entry the line of the forward plan that announced it
 * @param officerLine the line under the title, where an earlier agenda had one
 * @param reason why it comes to this agenda, in words
 */
public record Waiting(
        Source source,
        String title,
        AgendaItem.Kind kind,
        AgendaItem.Role role,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Matter> matter,
        @Nullable Id<ForwardPlanEntry> entry,
        String officerLine,
        Audience audience,
        String reason) {
    /** Where something comes from, in the order in which it is offered. */
    public enum Source {
        NOT_REACHED,
        DEFERRED,
        WITHDRAWN,
        UNDECIDED,
        MINUTES,
        ACTION_LOG,
        DUE,
        PLANNED,
        SLIPPED,
        OPEN_MATTER;

        /** Whether a rule brings it back, and not somebody's plan. */
        public boolean carriesOver() {
            return ordinal() <= DUE.ordinal();
        }
    }
}
