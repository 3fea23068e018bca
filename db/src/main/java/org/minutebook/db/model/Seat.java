package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place on a board. It exists when nobody holds it, may belong to an organisation, and may be shared.
 *
 * @param title The seat in words, such as "Director of Public Health".
 * @param position The order in which seats are listed.
 * @param statutoryClass The class of section 194 of the Health and Social Care Act 2012 that the seat answers.
 * @param organisationHolds The organisation holds the seat and sends whom it likes.
 * @param votingSource What the voting status rests on, such as a dated direction.
 */
@RecordBuilder
public record Seat(
        Id<Seat> id,
        Id<Board> board,
        String title,
        int position,
        StatutoryClass statutoryClass,
        @Nullable Id<Organisation> organisation,
        boolean organisationHolds,
        Voting voting,
        String votingSource,
        @Nullable LocalDate votingSince,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Row<Seat> {
    public Seat {
        Objects.requireNonNull(id, "Seat needs an id");
        Objects.requireNonNull(board, "Seat needs board");
        title = Objects.requireNonNullElse(title, "");
        statutoryClass = Objects.requireNonNullElse(statutoryClass, StatutoryClass.NONE);
        voting = Objects.requireNonNullElse(voting, Voting.NOT_KNOWN);
        votingSource = Objects.requireNonNullElse(votingSource, "");
    }

    public enum StatutoryClass {
        NONE,
        COUNCILLOR,
        DIRECTOR_ADULT_SOCIAL_SERVICES,
        DIRECTOR_CHILDRENS_SERVICES,
        DIRECTOR_PUBLIC_HEALTH,
        HEALTHWATCH,
        NHS,
        NHS_ENGLAND,
        POLICE,
        VOLUNTARY,
        OTHER
    }

    public enum Voting {
        NOT_KNOWN,
        VOTING,
        NON_VOTING
    }
}
