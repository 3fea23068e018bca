package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

class MeetingStatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PLANNED   | CALLED    | 2026-07-01 | ''
        CALLED    | ISSUED    | 2026-07-08 | ''
        PLANNED   | POSTPONED | 2026-07-08 | ''
        ISSUED    | POSTPONED | 2026-07-08 | ''
        ISSUED    | CANCELLED | 2026-07-08 | ''
        ISSUED    | HELD      | 2026-07-16 | ''
        ISSUED    | ADJOURNED | 2026-07-16 | ''
        HELD      | ADJOURNED | 2026-07-17 | ''
        ADJOURNED | HELD      | 2026-07-30 | ''
        INQUORATE | ADJOURNED | 2026-07-16 | ''
        ISSUED    | HELD      | 2026-07-15 | The meeting of 16 July 2026 is still to come and cannot be held yet. Postpone or cancel it, or change its day.
        PLANNED   | ADJOURNED | 2026-07-16 | The meeting of 16 July 2026 is planned and cannot become adjourned. Issue its agenda first.
        ISSUED    | CALLED    | 2026-07-08 | The meeting of 16 July 2026 is issued and cannot become called. What was issued stays issued: postpone or cancel the meeting.
        CANCELLED | POSTPONED | 2026-07-08 | The meeting of 16 July 2026 was cancelled and cannot become postponed. Lay out a meeting that replaces it, or undo the cancellation.
        CANCELLED | HELD      | 2026-07-16 | The meeting of 16 July 2026 was cancelled and cannot become held. Lay out a meeting that replaces it, or undo the cancellation.
        POSTPONED | ISSUED    | 2026-07-08 | The meeting of 16 July 2026 was postponed and cannot become issued. Work with the meeting that stands in for it, or undo the postponement.
        HELD      | CANCELLED | 2026-07-17 | The meeting of 16 July 2026 was held and cannot become cancelled. It has begun: adjourn it instead.
        HELD      | ISSUED    | 2026-07-17 | The meeting of 16 July 2026 was held and cannot become issued. Minute it as it was.
        CALLED    | CALLED    | 2026-07-01 | The meeting of 16 July 2026 is called already.
        """)
    void aMeetingBecomesOnlyWhatMakesSense(Meeting.State from, Meeting.State to, LocalDate today, String refusal) {
        Meeting meeting = MeetingBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(2))
                .day(DAY)
                .state(from)
                .build();
        assertEquals(refusal, MeetingStates.refusal(meeting, to, today));
    }
}
