package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sitting of a board, planned or held.
 *
 * @param timesPrinted The times as the minutes print them, such as "2.00 - 4.43 pm".
 * @param dayPrinted The date as printed, where it differs from the house style.
 * @param title What it is called, where it is not simply a meeting of the board.
 * @param municipalYear Such as "2026/27".
 * @param number Its number in the municipal year.
 * @param firstMinuteNumber The number of its first minute; 0 means not yet known.
 * @param issuedOn The day the agenda was issued and its numbers froze.
 * @param replaces The meeting that this one stands in for.
 */
@RecordBuilder
public record Meeting(
        Id<Meeting> id,
        Id<Board> board,
        LocalDate day,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        String timesPrinted,
        String dayPrinted,
        String venue,
        String title,
        Kind kind,
        State state,
        MinutesState minutesState,
        Mode mode,
        boolean openToPublic,
        String municipalYear,
        int number,
        int firstMinuteNumber,
        @Nullable LocalDate agendaPublishedOn,
        @Nullable LocalDate issuedOn,
        @Nullable Id<Meeting> replaces,
        String note,
        String cancelledBecause)
        implements Row<Meeting> {
    public Meeting {
        Objects.requireNonNull(id, "Meeting needs an id");
        Objects.requireNonNull(board, "Meeting needs board");
        Objects.requireNonNull(day, "Meeting needs day");
        timesPrinted = Objects.requireNonNullElse(timesPrinted, "");
        dayPrinted = Objects.requireNonNullElse(dayPrinted, "");
        venue = Objects.requireNonNullElse(venue, "");
        title = Objects.requireNonNullElse(title, "");
        kind = Objects.requireNonNullElse(kind, Kind.ORDINARY);
        state = Objects.requireNonNullElse(state, State.PLANNED);
        minutesState = Objects.requireNonNullElse(minutesState, MinutesState.NONE);
        mode = Objects.requireNonNullElse(mode, Mode.IN_PERSON);
        municipalYear = Objects.requireNonNullElse(municipalYear, "");
        note = Objects.requireNonNullElse(note, "");
        cancelledBecause = Objects.requireNonNullElse(cancelledBecause, "");
    }

    public enum Kind {
        ORDINARY,
        SPECIAL,
        EXTRAORDINARY,
        ANNUAL,
        WORKSHOP,
        PRIVATE,
        VIRTUAL
    }

    public enum State {
        PLANNED,
        CALLED,
        ISSUED,
        HELD,
        INQUORATE,
        ADJOURNED,
        POSTPONED,
        CANCELLED
    }

    public enum MinutesState {
        NONE,
        DRAFT,
        WITH_CHAIR,
        PUBLISHED_DRAFT,
        APPROVED_SUBJECT_TO_CORRECTIONS,
        APPROVED
    }

    public enum Mode {
        IN_PERSON,
        HYBRID,
        REMOTE
    }
}
