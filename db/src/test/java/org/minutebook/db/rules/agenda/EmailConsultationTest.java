package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.EmailViewsBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.Finding;

/**
 * The worked example of HWB-08: York's board agreed by e-mail in September 2022 after its meeting was cancelled, and the meeting of 16
 * November 2022 was asked to ratify. The day of the meeting in September is not in the source: here it is the 21st.
 */
class EmailConsultationTest {
    private static final EmailViews VIEWS = EmailViewsBuilder.builder()
            .id(Id.of(1))
            .item(Id.of(2))
            .askedBy("Director of Public Health")
            .askedOn(LocalDate.of(2022, 9, 26))
            .asked("Is the assessment approved for publication?")
            .build();
    private static final String ASKED =
            "Members’ views were asked for by e-mail on 26 September 2022. That is consultation and decides nothing";
    private static final String CURE = "Put it to ratify on the next agenda; or call an urgent special meeting, have a"
            + " sub-committee decide, or have an officer decide who has the power.";

    @Test
    void nothingIsDecidedByEmailUntilAMeetingIsAskedTo() {
        assertEquals("AMBER " + ASKED + ". " + CURE, said(september(Meeting.State.CANCELLED), null));
        assertEquals(
                "GREY " + ASKED + ": the meeting of 16 November 2022 does. ",
                said(september(Meeting.State.CANCELLED), november(Meeting.State.ISSUED)));
        assertEquals(
                "GREY " + ASKED + ": the meeting of 16 November 2022 does. ",
                said(september(Meeting.State.CANCELLED), november(Meeting.State.HELD)));
    }

    @Test
    void aMeetingThatIsCalledOffInItsTurnDecidesNothingEither() {
        assertEquals(
                "AMBER " + ASKED + ". " + CURE,
                said(september(Meeting.State.POSTPONED), november(Meeting.State.CANCELLED)));
        assertEquals(
                "AMBER " + ASKED + ". " + CURE,
                said(september(Meeting.State.CANCELLED), november(Meeting.State.POSTPONED)));
    }

    @Test
    void aMeetingThatStandsDecidesItsOwnItem() {
        assertEquals(
                "GREY " + ASKED + ": the meeting of 21 September 2022 does. ",
                said(september(Meeting.State.HELD), null));
    }

    private static Meeting september(Meeting.State state) {
        return meeting(3, LocalDate.of(2022, 9, 21), state);
    }

    private static Meeting november(Meeting.State state) {
        return meeting(4, LocalDate.of(2022, 11, 16), state);
    }

    private static Meeting meeting(long id, LocalDate day, Meeting.State state) {
        return MeetingBuilder.builder()
                .id(Id.of(id))
                .board(Id.of(5))
                .day(day)
                .state(state)
                .build();
    }

    private static String said(Meeting of, @Nullable Meeting ratifies) {
        Finding finding = EmailConsultation.of(VIEWS, of, ratifies);
        return finding.level() + " " + finding.says() + " " + finding.cure();
    }
}
