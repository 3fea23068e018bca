package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

/**
 * Something that the record says and that may promise a later appearance: a clause, a paragraph of a minute, a part of a report.
 *
 * @param where what says it, as a sentence begins: "Clause b) of minute 23", "The report “Better Care Fund”"
 * @param subject the title of the item or paper
 * @param said the day of the meeting at which it was said
 * @param done whether what was to be done for it was done, so that it promises nothing any more: see {@link #done}
 * @param loose whether only a day on which the board meets counts, since the text names many other days
 */
public record Saying(
        String where,
        String subject,
        String text,
        LocalDate said,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Matter> matter,
        boolean done,
        boolean loose) {

    /** Whether all actions that came of it are done, where any did. */
    public static boolean done(Collection<Action> cameOfIt) {
        return !cameOfIt.isEmpty()
                && cameOfIt.stream().noneMatch(action -> switch (action.state()) {
                    case OPEN, PROMISED, ON_AGENDA, PARKED -> true;
                    case DELIVERED, SUPERSEDED, CLOSED -> false;
                });
    }
}
