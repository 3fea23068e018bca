package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

/**
 * Something that the record says and that may promise a later appearance: a clause, a paragraph of a minute, a part of a report.
 *
 * @param where what says it, as a sentence begins: "Clause b) of minute 23", "The report “Better Care Fund”"
 * @param subject the title of the item or paper
 * @param said the day of the meeting at which it was said
 * @param loose whether only a day on which the board meets counts, since the text names many other days
 */
public record Saying(
        String where,
        String subject,
        String text,
        LocalDate said,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Matter> matter,
        boolean loose) {}
