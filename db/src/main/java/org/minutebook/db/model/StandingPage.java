package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page that stands in every pack of a board: information for the public, conduct of the meeting, the interests flowchart.
 *
 * @param body Restricted Markdown, as in a minute.
 * @param version Counted from 1; a new version replaces the one before it.
 * @param place Where in the pack it stands.
 * @param since The day from which it is in use.
 */
@RecordBuilder
public record StandingPage(
        Id<StandingPage> id,
        Id<Board> board,
        int position,
        Place place,
        String title,
        String body,
        int version,
        State state,
        @Nullable LocalDate since,
        @Nullable Id<StandingPage> replaces)
        implements Row<StandingPage> {
    public StandingPage {
        Objects.requireNonNull(id, "StandingPage needs an id");
        Objects.requireNonNull(board, "StandingPage needs board");
        place = Objects.requireNonNullElse(place, Place.BEFORE_AGENDA);
        title = Objects.requireNonNullElse(title, "");
        body = Objects.requireNonNullElse(body, "");
        state = Objects.requireNonNullElse(state, State.DRAFT);
    }

    public enum Place {
        BEFORE_AGENDA,
        AFTER_AGENDA,
        END
    }

    public enum State {
        DRAFT,
        CURRENT,
        SUPERSEDED
    }
}
