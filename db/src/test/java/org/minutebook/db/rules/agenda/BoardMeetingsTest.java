package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

class BoardMeetingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ORDINARY      | PLANNED   | one, takes place, public, to come
        ORDINARY      | CALLED    | one, takes place, public, to come
        ANNUAL        | ISSUED    | one, takes place, public, to come
        EXTRAORDINARY | HELD      | one, takes place, public, took place
        ORDINARY      | ADJOURNED | one, takes place, public, took place
        ORDINARY      | INQUORATE | one, takes place, public
        ORDINARY      | POSTPONED | one
        SPECIAL       | CANCELLED | one
        PRIVATE       | PLANNED   | one, takes place, to come
        PRIVATE       | HELD      | one, takes place, took place
        WORKSHOP      | PLANNED   | ''
        WORKSHOP      | HELD      | ''
        WORKSHOP      | CANCELLED | ''
        """)
    void whatIsAMeetingOfTheBoard(Meeting.Kind kind, Meeting.State state, String expected) {
        Meeting meeting = MeetingBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(2))
                .day(LocalDate.of(2026, 9, 10))
                .kind(kind)
                .state(state)
                .build();
        assertEquals(
                expected,
                ((BoardMeetings.isOne(meeting) ? "one" : "")
                                + (BoardMeetings.takesPlace(meeting) ? ", takes place" : "")
                                + (BoardMeetings.isPublicDate(meeting) ? ", public" : "")
                                + (BoardMeetings.isToCome(meeting) ? ", to come" : "")
                                + (BoardMeetings.tookPlace(meeting) ? ", took place" : ""))
                        .strip());
    }

    @Test
    void aStandInThatWasPostponedItselfLeadsOn() {
        Meeting inquorate = on(1, 0, Meeting.State.INQUORATE);
        Meeting cancelled = on(2, 1, Meeting.State.CANCELLED);
        Meeting postponed = on(3, 1, Meeting.State.POSTPONED);
        Meeting last = on(4, 3, Meeting.State.CALLED);
        assertEquals(
                Optional.of(last), BoardMeetings.standIn(inquorate, List.of(inquorate, cancelled, postponed, last)));
        assertEquals(Optional.empty(), BoardMeetings.standIn(inquorate, List.of(inquorate, cancelled, postponed)));
        assertEquals(Optional.empty(), BoardMeetings.standIn(inquorate, List.of(inquorate, cancelled)));
    }

    private static Meeting on(long id, long replaces, Meeting.State state) {
        return MeetingBuilder.builder()
                .id(Id.of(id))
                .board(Id.of(2))
                .day(LocalDate.of(2026, 9, 10).plusWeeks(id))
                .state(state)
                .replaces(replaces == 0 ? null : Id.of(replaces))
                .build();
    }
}
