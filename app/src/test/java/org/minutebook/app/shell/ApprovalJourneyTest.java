package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.Test;
import org.minutebook.app.approval.ApprovalView;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.Addresses;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

/** November's minutes are approved by January's meeting, and corrected by it, by the keyboard; no display is needed. */
class ApprovalJourneyTest extends WindowJourney {
    private static final Id<Meeting> JANUARY = Id.of(900);

    private void january() throws Exception {
        book.apply(new Act<>("Meet in January", writing -> {
            writing.add(MeetingBuilder.builder()
                    .id(JANUARY)
                    .board(SmallCouncil.HEALTH)
                    .day(LocalDate.of(2020, 1, 16))
                    .state(Meeting.State.HELD)
                    .build());
            return writing.add(AgendaItemBuilder.builder()
                    .id(Id.of(901))
                    .meeting(JANUARY)
                    .position(1)
                    .minuteNumber("210")
                    .title("Minutes")
                    .role(AgendaItem.Role.MINUTES)
                    .build());
        }));
    }

    private void tab(int chosen) {
        robot.interact(() -> ((TabPane) robot.lookup("#" + ApprovalView.ID_TABS).query())
                .getSelectionModel()
                .select(chosen));
    }

    @Test
    void theMinutesAreApprovedAndCorrectedWithoutAMouse() throws Exception {
        january();
        go(Addresses.approval(SmallCouncil.NOVEMBER));
        waitFor(() -> text("#" + ApprovalView.ID_NEXT).startsWith("Next"));
        for (int chosen = 0; chosen < 4; chosen++) {
            tab(chosen);
            assertEquals(List.of(), lettersGivenTwice(), "tab " + chosen);
        }
        tab(1);
        alt('y');
        write("Cllr A. Patel");
        alt('c');
        waitFor(() -> !approvals().isEmpty());
        Approval approval = approvals().getFirst();
        assertEquals(
                "Cllr A. Patel on 2020-01-16 at 900 under 901",
                approval.signedBy() + " on " + approval.signedOn() + " at " + approval.approvedAt() + " under "
                        + approval.item());
        waitFor(() -> text("#" + ApprovalView.ID_STATE).equals("Minutes: Approved"));

        tab(2);
        robot.interact(() -> robot.lookup("#correction-what")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(2));
        assertEquals(List.of(), lettersGivenTwice());
        robot.interact(() -> robot.lookup("#correction-presence")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(Attendance.Presence.PRESENT));
        alt('i');
        write("Olu Adeyemi was present");
        alt('c');
        waitFor(() -> !book.read(stores -> stores.minutes().corrections(SmallCouncil.NOVEMBER))
                .isEmpty());
        assertEquals(
                "apologies becomes present",
                book.read(stores -> stores.minutes().corrections(SmallCouncil.NOVEMBER)).stream()
                        .map(one -> one.was() + " becomes " + one.becomes())
                        .findFirst()
                        .orElseThrow());
    }

    private List<Approval> approvals() {
        return book.read(stores -> stores.minutes().approvals(SmallCouncil.NOVEMBER));
    }
}
