package org.minutebook.app.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.TestDesk;
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
import org.minutebook.db.model.MeetingChairBuilder;
import org.minutebook.db.rules.CorrectedRecord;
import org.minutebook.db.store.Writing;

/** The two corrections of catalogue F12, from the screen: Councillor Kent on 13 March 2014, Dr Robinson on 29 March 2017. */
class ApprovalViewModelTest {
    private static final Id<Board> BOARD = Id.of(1);
    private static final Id<Meeting> EARLIER = Id.of(10);
    private static final Id<Meeting> LATER = Id.of(12);
    private static final Id<AgendaItem> MINUTES_ITEM = Id.of(20);
    private static final Id<Attendance> KENT = Id.of(30);
    private static final Id<Declaration> ROBINSON = Id.of(40);

    private static TestDesk desk(Path dir, String earlier, String cancelled, String later) throws Exception {
        MinuteBook book = MinuteBooks.empty(dir);
        book.apply(new Act<>("Begin", writing -> {
            writing.add(BoardBuilder.builder().id(BOARD).name("Wellbeing Board").build());
            meeting(writing, EARLIER, earlier, Meeting.State.HELD, MinutesState.PUBLISHED_DRAFT);
            meeting(writing, Id.of(11), cancelled, Meeting.State.CANCELLED, MinutesState.NONE);
            meeting(writing, LATER, later, Meeting.State.HELD, MinutesState.DRAFT);
            meeting(writing, Id.of(13), "2020-02-27", Meeting.State.PLANNED, MinutesState.NONE);
            writing.add(AgendaItemBuilder.builder()
                    .id(MINUTES_ITEM)
                    .meeting(LATER)
                    .position(2)
                    .minuteNumber("2")
                    .title("Minutes")
                    .role(AgendaItem.Role.MINUTES)
                    .build());
            writing.add(MeetingChairBuilder.builder()
                    .id(Id.of(25))
                    .meeting(LATER)
                    .printed("Councillor Rice")
                    .build());
            writing.add(AttendanceBuilder.builder()
                    .id(KENT)
                    .meeting(EARLIER)
                    .printed("Councillor Kent")
                    .presence(Presence.APOLOGIES)
                    .build());
            return writing.add(DeclarationBuilder.builder()
                    .id(ROBINSON)
                    .meeting(EARLIER)
                    .printed("Dr Robinson")
                    .nature("a member of the Clinical Commissioning Group Governance Board")
                    .build());
        }));
        return new TestDesk(book);
    }

    private static void meeting(
            Writing writing, Id<Meeting> id, String day, Meeting.State state, MinutesState minutes) {
        writing.add(MeetingBuilder.builder()
                .id(id)
                .board(BOARD)
                .day(LocalDate.parse(day))
                .state(state)
                .minutesState(minutes)
                .build());
    }

    private static ApprovalFacts facts(ApprovalViewModel model) {
        return model.facts().get().orElseThrow();
    }

    private static Correctable find(ApprovalViewModel model, String words) {
        return facts(model).correctable().stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLaterMeetingIsProposedAndTheCancelledOneIsNot(@TempDir Path dir) throws Exception {
        try (TestDesk desk = desk(dir, "2014-03-13", "2014-05-15", "2014-07-17");
                ApprovalViewModel model = new ApprovalViewModel(desk.open, EARLIER)) {
            assertEquals(
                    List.of(LocalDate.of(2014, 7, 17)),
                    facts(model).later().stream()
                            .map(one -> one.meeting().day())
                            .toList());
            assertEquals(
                    "Next: record what the meeting of Thursday 17 July 2014 decided on them.",
                    facts(model).next());
            assertEquals("Councillor Rice", model.at().get().orElseThrow().chair());
            assertEquals(
                    Optional.of(MINUTES_ITEM), model.at().get().orElseThrow().itemId());
            assertEquals(2, facts(model).waiting().size());
        }
    }

    @Test
    void councillorKentBecomesPresentByMinuteTwo(@TempDir Path dir) throws Exception {
        try (TestDesk desk = desk(dir, "2014-03-13", "2014-05-15", "2014-07-17");
                ApprovalViewModel model = new ApprovalViewModel(desk.open, EARLIER)) {
            model.decide(
                    Approval.State.SUBJECT_TO_CORRECTIONS,
                    "",
                    "Councillor Rice",
                    Optional.of(LocalDate.of(2014, 7, 17)),
                    () -> {});
            assertEquals(
                    "Next: record the corrections that the approval was subject to.",
                    facts(model).next());
            Correctable kent = find(model, "Attendance: Councillor Kent");
            assertEquals("apologies", kent.says());
            assertTrue(kent.isPresence());
            model.correct(kent, "", "", Presence.PRESENT, "Cllr Kent was present on 13th March 2014", () -> {});
            assertEquals("present", find(model, "Attendance: Councillor Kent").says());
            Correction made = facts(model).corrections().getFirst().correction();
            assertEquals(facts(model).approvals().getFirst().approval().id(), made.approval());
            assertEquals(
                    "By minute 2 of Thursday 17 July 2014",
                    facts(model).corrections().getFirst().by());
            assertEquals(
                    Presence.PRESENT,
                    desk.open
                            .book()
                            .read(stores -> CorrectedRecord.presence(
                                    stores.of(Attendance.class).get(KENT),
                                    stores.minutes().corrections(EARLIER))));
            assertEquals(Presence.APOLOGIES, desk.open.book().read(stores -> stores.of(Attendance.class)
                    .get(KENT)
                    .presence()));
        }
    }

    @Test
    void doctorRobinsonsDeclarationIsCorrectedAfterTheMinutesWereApproved(@TempDir Path dir) throws Exception {
        try (TestDesk desk = desk(dir, "2017-03-29", "2017-05-10", "2017-06-28");
                ApprovalViewModel model = new ApprovalViewModel(desk.open, EARLIER)) {
            model.decide(Approval.State.APPROVED, "", "the Chair", Optional.empty(), () -> {});
            assertTrue(facts(model).isApproved());
            Correctable robinson = find(model, "Declaration: Dr Robinson");
            model.correct(robinson, "Governance Board", "Governing Body", Presence.PRESENT, "", () -> {});
            assertEquals(
                    "a member of the Clinical Commissioning Group Governing Body",
                    find(model, "Declaration: Dr Robinson").says());
            assertEquals(
                    "a member of the Clinical Commissioning Group Governance Board",
                    desk.open.book().read(stores -> stores.of(Declaration.class)
                            .get(ROBINSON)
                            .nature()));
            desk.open.book().undo();
            assertEquals(List.of(), facts(model).corrections());
        }
    }

    @Test
    void minutesThatWereNotApprovedKeepWaitingWithTheirReason(@TempDir Path dir) throws Exception {
        try (TestDesk desk = desk(dir, "2017-03-29", "2017-05-10", "2017-06-28");
                ApprovalViewModel model = new ApprovalViewModel(desk.open, EARLIER)) {
            model.decide(Approval.State.NOT_APPROVED, " ", "the Chair", Optional.empty(), () -> {});
            assertEquals(
                    "Say why the minutes of 29 March 2017 were not approved: the reason stands in the minutes of 28"
                            + " June 2017.",
                    desk.said());
            model.decide(
                    Approval.State.NOT_APPROVED, "Minute 3 was to be looked at again.", "", Optional.empty(), () -> {});
            assertEquals(1, facts(model).approvals().size());
            assertEquals(2, facts(model).waiting().size());
            assertEquals(
                    "Not approved after 1030 days: 1 meeting passed without it.",
                    facts(model).waiting().getFirst().finding().says());
        }
    }
}
