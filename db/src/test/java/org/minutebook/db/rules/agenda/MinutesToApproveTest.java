package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.ApprovalBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.Kind;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.model.Meeting.State;
import org.minutebook.db.model.MeetingBuilder;

/** Which minutes come to which meeting, with the days of rules.md VOT-06 and of Leicestershire (September and November 2019). */
class MinutesToApproveTest {
    private static final Id<Board> BOARD = Id.of(1);

    /** "2026-07-16 HELD DRAFT ORDINARY"; the last two may be left out. */
    private static Meeting meeting(int id, String words) {
        String[] parts = words.strip().split(" ");
        return MeetingBuilder.builder()
                .id(Id.of(id))
                .board(BOARD)
                .day(LocalDate.parse(parts[0]))
                .state(State.valueOf(parts[1]))
                .minutesState(parts.length > 2 ? MinutesState.valueOf(parts[2]) : MinutesState.NONE)
                .kind(parts.length > 3 ? Kind.valueOf(parts[3]) : Kind.ORDINARY)
                .build();
    }

    private static List<Meeting> meetings(String words) {
        List<Meeting> meetings = new ArrayList<>();
        for (String one : words.split(";")) {
            meetings.add(meeting(meetings.size() + 1, one));
        }
        return meetings;
    }

    private static String days(List<Meeting> meetings) {
        return String.join(
                " ", meetings.stream().map(one -> one.day().toString()).toList());
    }

    /** What comes to the last meeting of each line. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "2019-09-26 HELD DRAFT;2019-11-28 ISSUED, 2019-09-26",
        "2026-07-16 HELD DRAFT;2026-09-03 ISSUED, 2026-07-16",
        "2026-07-16 HELD DRAFT;2026-09-03 INQUORATE;2026-11-05 PLANNED, 2026-07-16",
        "2026-07-16 HELD DRAFT;2026-09-03 INQUORATE DRAFT;2026-11-05 PLANNED, 2026-07-16 2026-09-03",
        "2026-07-16 HELD DRAFT;2026-09-03 CANCELLED;2026-11-05 PLANNED, 2026-07-16",
        "2026-07-16 HELD DRAFT;2026-08-06 HELD DRAFT EXTRAORDINARY;2026-09-03 CALLED, 2026-07-16 2026-08-06",
        "2026-07-16 HELD DRAFT;2026-08-06 PLANNED NONE EXTRAORDINARY, ''",
        "2026-07-16 HELD DRAFT;2026-09-03 PLANNED;2026-11-05 PLANNED, 2026-09-03",
        "2026-07-16 HELD DRAFT;2026-09-03 HELD DRAFT;2026-11-05 PLANNED, 2026-07-16 2026-09-03",
        "2026-07-16 HELD APPROVED;2026-09-03 HELD DRAFT;2026-11-05 PLANNED, 2026-09-03",
        "2026-07-16 HELD APPROVED;2026-09-03 HELD, 2026-07-16",
        "2026-07-02 HELD DRAFT WORKSHOP;2026-07-16 HELD NONE;2026-09-03 PLANNED, 2026-07-02 2026-07-16",
        "2026-07-02 HELD NONE WORKSHOP;2026-07-16 HELD NONE;2026-09-03 PLANNED, 2026-07-16",
        "2026-07-16 HELD DRAFT;2026-09-03 CANCELLED, ''"
    })
    void minutesComeToTheNextSuitableMeeting(String board, String days) {
        List<Meeting> meetings = meetings(board);
        assertEquals(days, days(new MinutesToApprove(meetings, List.of()).at(meetings.getLast())));
    }

    private static Approval approval(int of, int at, Approval.State state) {
        return ApprovalBuilder.builder()
                .id(Id.of(of))
                .meeting(Id.of(of))
                .approvedAt(Id.of(at))
                .state(state)
                .build();
    }

    @Test
    void anAgendaNamesTheSameDaysWhenTheMinutesWereApprovedSince() {
        List<Meeting> meetings =
                meetings("2026-07-16 HELD APPROVED;2026-09-03 HELD APPROVED;2026-11-05 HELD DRAFT;2027-01-21 PLANNED");
        MinutesToApprove rule = new MinutesToApprove(
                meetings,
                List.of(
                        approval(1, 2, Approval.State.NOT_APPROVED),
                        approval(1, 3, Approval.State.APPROVED),
                        approval(2, 3, Approval.State.SUBJECT_TO_CORRECTIONS)));
        assertEquals("2026-07-16", days(rule.at(meetings.get(1))));
        assertEquals("2026-07-16 2026-09-03", days(rule.at(meetings.get(2))));
        assertEquals("2026-11-05", days(rule.at(meetings.get(3))));
        assertEquals("2026-11-05", days(rule.waiting()));
    }

    @Test
    void minutesThatNobodyApprovedAreWatched() {
        List<Meeting> meetings = meetings("2019-01-24 HELD DRAFT;2019-03-21 HELD APPROVED;2019-05-23 INQUORATE;"
                + "2019-07-11 HELD APPROVED;2019-09-05 HELD NONE SPECIAL;2019-11-28 HELD DRAFT;2020-01-23 PLANNED");
        MinutesToApprove rule = new MinutesToApprove(meetings, List.of());
        assertEquals("2019-01-24 2019-09-05 2019-11-28", days(rule.waiting()));
        assertEquals("2019-03-21 2019-07-11 2019-11-28", days(rule.passed(meetings.getFirst())));
        assertEquals(meetings.getLast(), rule.next(meetings.getFirst()).orElseThrow());
    }
}
