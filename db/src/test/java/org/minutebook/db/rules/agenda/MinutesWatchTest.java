package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.model.Meeting.State;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.Finding;

/** The watch list on 23 January 2020: 364 days from 24 January 2019, 56 from 28 November. */
class MinutesWatchTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    private static Meeting meeting(int id, String day, State state, MinutesState minutes) {
        return MeetingBuilder.builder()
                .id(Id.of(id))
                .board(Id.of(1))
                .day(LocalDate.parse(day))
                .state(state)
                .minutesState(minutes)
                .build();
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.level() + " " + one.about() + ": " + one.says() + " " + one.cure())
                .toList();
    }

    @Test
    void eachSaysHowLongPastHowManyMeetingsAndTheCure() {
        List<Meeting> meetings = List.of(
                meeting(1, "2019-01-24", State.HELD, MinutesState.WITH_CHAIR),
                meeting(2, "2019-03-21", State.HELD, MinutesState.APPROVED),
                meeting(3, "2019-07-11", State.CANCELLED, MinutesState.NONE),
                meeting(4, "2019-09-26", State.HELD, MinutesState.PUBLISHED_DRAFT),
                meeting(5, "2019-11-28", State.HELD, MinutesState.DRAFT),
                meeting(6, "2020-02-27", State.PLANNED, MinutesState.NONE));
        assertEquals(
                List.of(
                        "RED the minutes of 24 January 2019: Not approved after 364 days: 3 meetings passed without"
                                + " it. Enter the chair’s corrections; the minutes come to the meeting of 27 February"
                                + " 2020.",
                        "AMBER the minutes of 26 September 2019: Not approved after 119 days: 1 meeting passed without"
                                + " it. Put them to the meeting of 27 February 2020.",
                        "GREY the minutes of 28 November 2019: Not approved after 56 days. Finish the draft and send it"
                                + " to the chair; it comes to the meeting of 27 February 2020."),
                said(MinutesWatch.of(new MinutesToApprove(meetings, List.of()), TODAY)));
        assertEquals(
                List.of("AMBER the minutes of 28 November 2019: Not approved after 56 days. Plan a meeting that can"
                        + " approve them: none is planned."),
                said(MinutesWatch.of(new MinutesToApprove(meetings.subList(4, 5), List.of()), TODAY)));
    }

    @Test
    void aMeetingToComeIsToldWhatItMustApproveAndWhatIsMissing() {
        Meeting next = meeting(6, "2020-02-27", State.CALLED, MinutesState.NONE);
        List<Meeting> meetings = List.of(
                meeting(4, "2019-09-26", State.HELD, MinutesState.PUBLISHED_DRAFT),
                meeting(5, "2019-11-28", State.HELD, MinutesState.DRAFT),
                next);
        MinutesToApprove minutes = new MinutesToApprove(meetings, List.of());
        assertEquals(
                List.of(
                        "GREEN the minutes of 26 September 2019: For approval at this meeting. ",
                        "AMBER the minutes of 28 November 2019: For approval at this meeting; they are a draft still."
                                + " Finish the draft, agree it with the chair and publish it with the agenda."),
                said(MinutesWatch.before(next, minutes, true)));
        assertEquals(
                "AMBER the minutes of 26 September 2019: For approval at this meeting, and no item is there for it."
                        + " Add an item for the minutes to the agenda.",
                said(MinutesWatch.before(next, minutes, false)).getFirst());
    }
}
