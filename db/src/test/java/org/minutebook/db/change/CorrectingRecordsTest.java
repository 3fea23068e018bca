package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Attendance.Presence;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Correction;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Meeting.MinutesState;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.CorrectedRecord;
import org.minutebook.db.store.Writing;

/** The corrections of catalogue F12. */
class CorrectingRecordsTest {
    private static final Id<Board> BOARD = Id.of(1);
    private static final Id<Meeting> EARLIER = Id.of(10);
    private static final Id<Meeting> LATER = Id.of(11);
    private static final Id<AgendaItem> MINUTES_ITEM = Id.of(20);
    private static final Id<Attendance> KENT = Id.of(30);
    private static final Id<Declaration> ROBINSON = Id.of(40);

    private static MinuteBook book(Path dir, String earlier, String later) {
        MinuteBook book = MinuteBooks.empty(dir);
        try {
            book.apply(new Act<>("Begin", writing -> begin(writing, earlier, later)));
        } catch (Refused e) {
            throw new AssertionError(e);
        }
        return book;
    }

    private static Id<Meeting> begin(Writing writing, String earlier, String later) {
        writing.add(BoardBuilder.builder()
                .id(BOARD)
                .name("Health and Wellbeing Board")
                .build());
        writing.add(BoardBuilder.builder().id(Id.of(2)).name("Another Board").build());
        writing.add(meeting(EARLIER, BOARD, earlier));
        writing.add(meeting(LATER, BOARD, later));
        writing.add(meeting(Id.of(12), Id.of(2), later));
        writing.add(AgendaItemBuilder.builder()
                .id(MINUTES_ITEM)
                .meeting(LATER)
                .minuteNumber("2")
                .title("Minutes")
                .build());
        writing.add(AttendanceBuilder.builder()
                .id(KENT)
                .meeting(EARLIER)
                .printed("Councillor John Kent")
                .presence(Presence.APOLOGIES)
                .build());
        writing.add(DeclarationBuilder.builder()
                .id(ROBINSON)
                .meeting(EARLIER)
                .printed("Dr Robinson")
                .nature("a member of the Clinical Commissioning Group Governance Board")
                .build());
        return EARLIER;
    }

    private static Meeting meeting(Id<Meeting> id, Id<Board> board, String day) {
        return MeetingBuilder.builder()
                .id(id)
                .board(board)
                .day(LocalDate.parse(day))
                .state(Meeting.State.HELD)
                .build();
    }

    private static CorrectRecord correct(CorrectRecord.What what, @Nullable Id<Approval> approval) {
        return new CorrectRecord(EARLIER, LATER, MINUTES_ITEM, approval, "As the later minute words it", what);
    }

    private static Presence kent(MinuteBook book) {
        return book.read(stores -> CorrectedRecord.presence(
                stores.of(Attendance.class).get(KENT), stores.minutes().corrections(EARLIER)));
    }

    @Test
    void councillorKentBecomesPresentAndTheEarlierRecordStays(@TempDir Path dir) throws Refused {
        try (MinuteBook book = book(dir, "2014-03-13", "2014-07-17")) {
            assertEquals(Presence.APOLOGIES, kent(book));
            Correction made = book.apply(correct(new CorrectRecord.WasThere(KENT, null, "", Presence.PRESENT), null))
                    .result();
            assertEquals(Presence.PRESENT, kent(book));
            assertEquals("apologies", made.was());
            assertEquals("present", made.becomes());
            assertEquals(
                    Presence.APOLOGIES,
                    book.read(stores -> stores.of(Attendance.class).get(KENT).presence()));
            Refused again = assertThrows(
                    Refused.class,
                    () -> book.apply(correct(new CorrectRecord.WasThere(KENT, null, "", Presence.PRESENT), null)));
            assertEquals(
                    "The record of 13 March 2014 says already that Councillor John Kent was present."
                            + " There is nothing to correct.",
                    again.getMessage());
        }
    }

    @Test
    void somebodyWhomTheEarlierMinutesDoNotNameCanBecomePresent(@TempDir Path dir) throws Refused {
        try (MinuteBook book = book(dir, "2014-03-13", "2014-07-17")) {
            Correction made = book.apply(
                            correct(new CorrectRecord.WasThere(null, null, "Kim James", Presence.PRESENT), null))
                    .result();
            assertEquals(
                    Presence.PRESENT,
                    book.read(stores -> CorrectedRecord.presence(
                            stores.of(Attendance.class).find(made.attendance()).orElseThrow(),
                            stores.minutes().corrections(EARLIER))));
        }
    }

    @Test
    void doctorRobinsonsDeclarationIsAmendedAndTheOriginalIsKept(@TempDir Path dir) throws Refused {
        try (MinuteBook book = book(dir, "2017-03-29", "2017-06-28")) {
            Approval approval = book.apply(new ApproveMinutes(
                            EARLIER, LATER, MINUTES_ITEM, Approval.State.SUBJECT_TO_CORRECTIONS, "", "the Chair", null))
                    .result();
            book.apply(correct(
                    new CorrectRecord.InDeclaration(ROBINSON, "Governance Board", "Governing Body"), approval.id()));
            Declaration kept = book.read(stores -> stores.of(Declaration.class).get(ROBINSON));
            assertEquals("a member of the Clinical Commissioning Group Governance Board", kept.nature());
            assertEquals(
                    "a member of the Clinical Commissioning Group Governing Body",
                    book.read(stores -> CorrectedRecord.declaration(
                                    kept, stores.minutes().corrections(EARLIER))
                            .nature()));
            assertEquals(
                    MinutesState.APPROVED_SUBJECT_TO_CORRECTIONS,
                    book.read(stores -> stores.meetings().get(EARLIER).minutesState()));
        }
    }

    @Test
    void wordsThatWereNotSaidCannotBeCorrected(@TempDir Path dir) {
        try (MinuteBook book = book(dir, "2017-03-29", "2017-06-28")) {
            Refused refused = assertThrows(
                    Refused.class,
                    () -> book.apply(
                            correct(new CorrectRecord.InDeclaration(ROBINSON, "Board of Governors", "Body"), null)));
            assertEquals(
                    "The declaration of Dr Robinson does not say “Board of Governors”, so that cannot be corrected."
                            + " Copy the words to be replaced from the record.",
                    refused.getMessage());
        }
    }

    @Test
    void onlyALaterMeetingOfTheSameBoardApproves(@TempDir Path dir) {
        try (MinuteBook book = book(dir, "2017-03-29", "2017-06-28")) {
            assertEquals(
                    "Only a meeting after 28 June 2017 can approve its minutes, and that of 29 March 2017 is not."
                            + " Choose a later meeting.",
                    refused(book, approve(LATER, EARLIER)));
            assertEquals(
                    "The meeting of 28 June 2017 is another board’s, and only the board itself can approve its minutes."
                            + " Choose a meeting of the same board.",
                    refused(book, approve(EARLIER, Id.of(12))));
        }
    }

    /** VOT-06: a real board minuted on 23 May 2024 that it approved the minutes "held on 23 May 2024". */
    @Test
    void noMeetingApprovesMinutesOfItsOwnDay(@TempDir Path dir) {
        try (MinuteBook book = book(dir, "2024-05-23", "2024-05-23")) {
            assertEquals(
                    "Only a meeting after 23 May 2024 can approve its minutes, and that of 23 May 2024 is not. Choose a"
                            + " later meeting.",
                    refused(book, approve(EARLIER, LATER)));
            assertEquals(
                    "Only a meeting after 23 May 2024 can approve its minutes, and that of 23 May 2024 is not. Choose a"
                            + " later meeting.",
                    refused(book, approve(LATER, LATER)));
        }
    }

    @Test
    void approvedMinutesAreNotApprovedAgain(@TempDir Path dir) throws Refused {
        try (MinuteBook book = book(dir, "2017-03-29", "2017-06-28")) {
            book.apply(approve(EARLIER, LATER));
            assertEquals(
                    "The minutes of 29 March 2017 are approved already. If something in them is wrong, correct it by a"
                            + " minute of 28 June 2017.",
                    refused(book, approve(EARLIER, LATER)));
            assertEquals(
                    MinutesState.APPROVED,
                    book.read(stores -> stores.meetings().get(EARLIER).minutesState()));
        }
    }

    @Test
    void onlyAMeetingThatTookPlaceApprovesAndARefusalHasItsReason(@TempDir Path dir) throws Refused {
        try (MinuteBook book = book(dir, "2017-03-29", "2017-06-28")) {
            assertEquals(
                    "Say why the minutes of 29 March 2017 were not approved: the reason stands in the minutes of 28"
                            + " June 2017.",
                    refused(
                            book,
                            new ApproveMinutes(EARLIER, LATER, null, Approval.State.NOT_APPROVED, " ", "", null)));
            book.apply(new Act<>(
                    "Lose the quorum",
                    writing -> writing.save(
                            MeetingBuilder.builder(writing.stores().meetings().get(LATER))
                                    .state(Meeting.State.INQUORATE)
                                    .build())));
            assertEquals(
                    "The meeting of 28 June 2017 was inquorate and approved nothing. Choose the meeting that did.",
                    refused(book, approve(EARLIER, LATER)));
            assertEquals(
                    "The meeting of 28 June 2017 was inquorate and corrected nothing. Choose the meeting that did.",
                    refused(book, correct(new CorrectRecord.InOther("Room 1", "Room 2"), null)));
        }
    }

    @Test
    void anApprovalThatWasTakenDownByMistakeIsUndone(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, "2017-03-29", "2017-06-28")) {
            book.apply(approve(EARLIER, LATER));
            book.apply(correct(new CorrectRecord.InOther("Room 1", "Room 2"), null));
            book.undo();
            book.undo();
            assertEquals(
                    MinutesState.NONE,
                    book.read(stores -> stores.meetings().get(EARLIER).minutesState()));
            assertEquals(List.of(), book.read(stores -> stores.minutes().corrections(EARLIER)));
            assertEquals(List.of(), book.read(stores -> stores.minutes().approvals(EARLIER)));
        }
    }

    private static ApproveMinutes approve(Id<Meeting> of, Id<Meeting> at) {
        return new ApproveMinutes(of, at, null, Approval.State.APPROVED, "", "", null);
    }

    private static String refused(MinuteBook book, Change<?> change) {
        return String.valueOf(
                assertThrows(Refused.class, () -> book.apply(change)).getMessage());
    }
}
