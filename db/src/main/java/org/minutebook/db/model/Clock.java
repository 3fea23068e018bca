package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A dated duty that runs from a start event.
 *
 * @param rule The id of the rule it runs by, such as "PHA-02".
 */
@RecordBuilder
public record Clock(
        Id<Clock> id,
        @Nullable Id<Board> board,
        @Nullable Id<DecisionCase> decisionCase,
        @Nullable Id<Action> action,
        @Nullable Id<Meeting> meeting,
        String rule,
        String title,
        @Nullable LocalDate startsOn,
        String startEvent,
        String evidence,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate resumedOn,
        @Nullable LocalDate metOn,
        State state)
        implements Row<Clock> {
    public Clock {
        Objects.requireNonNull(id, "Clock needs an id");
        rule = Objects.requireNonNullElse(rule, "");
        title = Objects.requireNonNullElse(title, "");
        startEvent = Objects.requireNonNullElse(startEvent, "");
        evidence = Objects.requireNonNullElse(evidence, "");
        state = Objects.requireNonNullElse(state, State.RUNNING);
    }

    public enum State {
        RUNNING,
        PAUSED,
        MET,
        MISSED,
        CANCELLED
    }
}
