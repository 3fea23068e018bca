package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Views that were collected from members by e-mail about an item that no meeting has decided. They are consultation and never a
 * decision (HWB-08), and stay at the desk.
 *
 * @param askedBy Who asked the members.
 * @param asked What they were asked.
 * @param replies What they answered, as it came in.
 * @param ratifyAt The item of a later meeting under which the board is asked to decide.
 */
@RecordBuilder
public record EmailViews(
        Id<EmailViews> id,
        Id<AgendaItem> item,
        String askedBy,
        LocalDate askedOn,
        String asked,
        String replies,
        @Nullable Id<AgendaItem> ratifyAt)
        implements Row<EmailViews> {
    public EmailViews {
        Objects.requireNonNull(id, "EmailViews needs an id");
        Objects.requireNonNull(item, "EmailViews needs item");
        Objects.requireNonNull(askedOn, "EmailViews needs askedOn");
        askedBy = Objects.requireNonNullElse(askedBy, "");
        asked = Objects.requireNonNullElse(asked, "");
        replies = Objects.requireNonNullElse(replies, "");
    }
}
