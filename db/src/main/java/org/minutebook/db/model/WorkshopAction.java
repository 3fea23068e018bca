package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table in which a workshop recommends what to do. It is nobody's duty until a board approves it.
 *
 * @param number As printed; 0 is a line that only points at other numbers.
 * @param keyPoints What the groups said; blank means those of the line above.
 * @param text Its words, which may say that it is to be incorporated in another number.
 * @param timescale As printed; blank where nobody said.
 * @param lead As proposed, for this number alone.
 * @param item Where a board approved it.
 * @param action What it became in the log.
 */
@RecordBuilder
public record WorkshopAction(
        Id<WorkshopAction> id,
        Id<Meeting> meeting,
        int position,
        int number,
        String theme,
        String keyPoints,
        String text,
        String timescale,
        String lead,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Action> action)
        implements Row<WorkshopAction> {
    public WorkshopAction {
        Objects.requireNonNull(id, "WorkshopAction needs an id");
        Objects.requireNonNull(meeting, "WorkshopAction needs meeting");
        theme = Objects.requireNonNullElse(theme, "");
        keyPoints = Objects.requireNonNullElse(keyPoints, "");
        text = Objects.requireNonNullElse(text, "");
        timescale = Objects.requireNonNullElse(timescale, "");
        lead = Objects.requireNonNullElse(lead, "");
    }
}
