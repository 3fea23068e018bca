package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * An item that a board's agendas have by themselves.
 *
 * @param occasion At which meetings it stands.
 * @param atEnd Whether it stands behind the business of the day and not before it.
 * @param officerLine The line under the title on the agenda.
 */
@RecordBuilder
public record StandingItem(
        Id<StandingItem> id,
        Id<Board> board,
        int position,
        Occasion occasion,
        boolean atEnd,
        boolean heading,
        String title,
        AgendaItem.Kind kind,
        AgendaItem.Role role,
        String officerLine,
        int minutesAllotted)
        implements Row<StandingItem> {
    public StandingItem {
        Objects.requireNonNull(id, "StandingItem needs an id");
        Objects.requireNonNull(board, "StandingItem needs board");
        occasion = Objects.requireNonNullElse(occasion, Occasion.EVERY_MEETING);
        title = Objects.requireNonNullElse(title, "");
        kind = Objects.requireNonNullElse(kind, AgendaItem.Kind.PROCEDURAL);
        role = Objects.requireNonNullElse(role, AgendaItem.Role.ORDINARY);
        officerLine = Objects.requireNonNullElse(officerLine, "");
    }

    public enum Occasion {
        EVERY_MEETING,
        FIRST_OF_YEAR,
        ORDINARY,
        SPECIAL,
        WORKSHOP
    }
}
