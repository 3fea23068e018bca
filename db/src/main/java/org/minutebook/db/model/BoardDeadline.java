package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A working date that one board keeps before each meeting, counted back from the meeting or from its publication.
 *
 * @param event What is due.
 * @param name What the board calls it; blank is the event's usual name.
 * @param days How many days before.
 * @param unit How the days are counted.
 * @param countedFrom What they are counted back from.
 * @param dueAt The hour, where it has one.
 * @param source Where the board says so: standing orders, terms of reference.
 */
@RecordBuilder
public record BoardDeadline(
        Id<BoardDeadline> id,
        Id<Board> board,
        int position,
        Event event,
        String name,
        int days,
        Unit unit,
        CountedFrom countedFrom,
        @Nullable LocalTime dueAt,
        String source)
        implements Row<BoardDeadline> {
    public BoardDeadline {
        Objects.requireNonNull(id, "BoardDeadline needs an id");
        Objects.requireNonNull(board, "BoardDeadline needs board");
        event = Objects.requireNonNullElse(event, Event.CALL_FOR_PAPERS);
        name = Objects.requireNonNullElse(name, "");
        unit = Objects.requireNonNullElse(unit, Unit.CLEAR_WORKING_DAYS);
        countedFrom = Objects.requireNonNullElse(countedFrom, CountedFrom.MEETING);
        source = Objects.requireNonNullElse(source, "");
    }

    public enum Event {
        CALL_FOR_PAPERS,
        DRAFT_REPORTS,
        CLEARANCE,
        CHAIRS_BRIEFING,
        FINAL_REPORTS,
        PUBLICATION,
        DESPATCH,
        PUBLIC_QUESTIONS,
        OTHER
    }

    public enum Unit {
        CLEAR_WORKING_DAYS,
        WORKING_DAYS,
        CALENDAR_DAYS
    }

    public enum CountedFrom {
        MEETING,
        PUBLICATION
    }
}
