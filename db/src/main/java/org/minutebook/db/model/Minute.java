package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * The text of one item's minute. Public and restricted text of an item are two minutes.
 *
 * @param opening The report phrase as printed; blank means the house style words it from the papers.
 * @param body What was said, in plain text with Markdown for bold, italic, lists and tables; {action:n} ties a paragraph to an action.
 * @param privateNote Never leaves the book.
 */
@RecordBuilder
public record Minute(
        Id<Minute> id,
        Id<AgendaItem> item,
        String opening,
        String body,
        String postMeetingNote,
        String privateNote,
        Audience audience)
        implements Row<Minute> {
    public Minute {
        Objects.requireNonNull(id, "Minute needs an id");
        Objects.requireNonNull(item, "Minute needs item");
        opening = Objects.requireNonNullElse(opening, "");
        body = Objects.requireNonNullElse(body, "");
        postMeetingNote = Objects.requireNonNullElse(postMeetingNote, "");
        privateNote = Objects.requireNonNullElse(privateNote, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }
}
