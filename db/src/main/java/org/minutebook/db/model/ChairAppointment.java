package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An election or appointment to the chair or vice-chair of a board.
 *
 * @param manner How: unanimously, by rotation.
 */
@RecordBuilder
public record ChairAppointment(
        Id<ChairAppointment> id,
        Id<Board> board,
        @Nullable Id<Person> person,
        String printed,
        Office office,
        String municipalYear,
        @Nullable Id<Meeting> electedAt,
        String manner,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Row<ChairAppointment> {
    public ChairAppointment {
        Objects.requireNonNull(id, "ChairAppointment needs an id");
        Objects.requireNonNull(board, "ChairAppointment needs board");
        printed = Objects.requireNonNullElse(printed, "");
        office = Objects.requireNonNullElse(office, Office.CHAIR);
        municipalYear = Objects.requireNonNullElse(municipalYear, "");
        manner = Objects.requireNonNullElse(manner, "");
    }

    public enum Office {
        CHAIR,
        VICE_CHAIR
    }
}
