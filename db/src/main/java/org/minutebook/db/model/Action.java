package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody must do. Its reference is a label, not a key; RAG is not its state; it never closes by itself.
 *
 * @param position The order in which the log prints it.
 * @param referenceNumber 0 means no number.
 * @param recurs How often, in words, where it comes round again.
 * @param notes Other columns of an imported log, each on a line of its own.
 */
@RecordBuilder
public record Action(
        Id<Action> id,
        Id<Board> board,
        @Nullable Id<Meeting> meeting,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Clause> clause,
        @Nullable Id<Undertaking> undertaking,
        int position,
        String referencePrinted,
        int referenceNumber,
        String referenceLetter,
        @Nullable LocalDate raisedOn,
        String raisedPrinted,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable Id<Meeting> dueMeeting,
        String dueWords,
        String recurs,
        State state,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate signedOffOn,
        String signedOffBy,
        Rag rag,
        String ragPrinted,
        String ragReason,
        Origin origin,
        String notes,
        String sourceFile,
        int sourceRow,
        Audience audience)
        implements Row<Action> {
    public Action {
        Objects.requireNonNull(id, "Action needs an id");
        Objects.requireNonNull(board, "Action needs board");
        referencePrinted = Objects.requireNonNullElse(referencePrinted, "");
        referenceLetter = Objects.requireNonNullElse(referenceLetter, "");
        raisedPrinted = Objects.requireNonNullElse(raisedPrinted, "");
        text = Objects.requireNonNullElse(text, "");
        dueWords = Objects.requireNonNullElse(dueWords, "");
        recurs = Objects.requireNonNullElse(recurs, "");
        state = Objects.requireNonNullElse(state, State.OPEN);
        signedOffBy = Objects.requireNonNullElse(signedOffBy, "");
        rag = Objects.requireNonNullElse(rag, Rag.NOT_SAID);
        ragPrinted = Objects.requireNonNullElse(ragPrinted, "");
        ragReason = Objects.requireNonNullElse(ragReason, "");
        origin = Objects.requireNonNullElse(origin, Origin.CLAUSE);
        notes = Objects.requireNonNullElse(notes, "");
        sourceFile = Objects.requireNonNullElse(sourceFile, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum State {
        OPEN,
        PROMISED,
        ON_AGENDA,
        PARKED,
        DELIVERED,
        SUPERSEDED,
        CLOSED
    }

    public enum Rag {
        NOT_SAID,
        RED,
        AMBER,
        GREEN,
        BLUE,
        GREY
    }

    public enum Origin {
        CLAUSE,
        UNDERTAKING,
        WORKSHOP,
        IMPORT,
        OTHER
    }
}
