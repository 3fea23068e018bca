package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.actions.ActionsView;
import org.minutebook.app.agenda.AgendaView;
import org.minutebook.app.exports.DocumentsView;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.MeetingTabs;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.meetings.MeetingsView;
import org.minutebook.app.members.MembersView;
import org.minutebook.app.settings.SettingsView;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** One way through each screen, with the window, its threads and the keyboard; no display is needed. */
class JourneysTest extends WindowJourney {
    @Test
    void aMeetingIsAddedByKeyboardAndItsMinutesOpen() throws Exception {
        waitFor(() -> table(MeetingsView.ID_TABLE).getItems().size() == 4);
        robot.interact(() -> open.board().set(Optional.of(SmallCouncil.HEALTH)));
        press(KeyCode.CONTROL, KeyCode.N);
        click("#" + MeetingsView.ID_NEW_DAY);
        Keys.type("26 mar");
        click("#" + MeetingsView.ID_NEW_TIME);
        Keys.type("10am");
        press(KeyCode.ENTER);

        waitFor(() -> open.places().here().get().address().startsWith("agenda/"));
        Meeting added = book.read(stores -> stores.meetings().on(SmallCouncil.HEALTH, LocalDate.of(2020, 3, 26)))
                .getFirst();
        assertEquals("10:00, number 5", added.startsAt() + ", number " + added.number());
        assertEquals("Committee Room 1, County Hall", added.venue());
    }

    @Test
    void anAgendaIsLaidOutFilledMovedAndIssuedByKeyboard() throws Exception {
        go("agenda/42");
        waitFor(() -> robot.lookup("#" + AgendaView.ID_EMPTY_LAY_OUT).tryQuery().isPresent());
        click("#" + AgendaView.ID_EMPTY_LAY_OUT);
        waitFor(() -> agenda().size() == 5);
        press(KeyCode.CONTROL, KeyCode.N);
        Keys.type("Falls");
        press(KeyCode.ENTER);
        waitFor(() -> agenda().size() == 6);
        robot.interact(() -> robot.lookup("#" + AgendaView.ID_TREE).query().requestFocus());
        press(KeyCode.ALT, KeyCode.UP);
        waitFor(() -> agenda().get(3).equals(" Falls"));
        press(KeyCode.ALT, KeyCode.RIGHT);
        waitFor(() ->
                book.read(stores -> stores.meetings().items(Id.of(42))).get(3).parent() != null);
        assertEquals("agenda/42", open.places().here().get().address());
        robot.type(KeyCode.ENTER).type(KeyCode.END).write(" in the county").type(KeyCode.ENTER);
        waitFor(() -> agenda().get(3).equals(" Falls in the county"));

        robot.interact(
                () -> robot.lookup("#" + AgendaView.ID_ISSUE).queryButton().fire());
        waitFor(() -> robot.lookup("#ask-take").tryQuery().isPresent());
        click("#ask-take");
        waitFor(() -> text("#" + MeetingTabs.ID_STATE).equals("Agenda issued"));
        assertEquals(
                List.of(
                        "1 Apologies for absence",
                        "2 Declarations of interest",
                        "3 Minutes of the previous meeting",
                        "3.1 Falls in the county",
                        "4 Urgent items",
                        "5 Date of next meeting"),
                agenda());

        click("#" + MeetingTabs.ID_TAB + "meetings");
        waitFor(() -> open.places().here().get().address().equals("meetings/42"));
    }

    private List<String> agenda() {
        return book.read(stores -> stores.meetings().items(Id.of(42))).stream()
                .map(item -> item.agendaNumber() + " " + item.title())
                .toList();
    }

    @Test
    void whatIsTypedIsOnTheDiskAtOnceAndInTheRecordWhenTheItemIsLeft() throws Exception {
        go("meetings/40/52");
        waitFor(() -> robot.lookup("#minute-body").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#minute-body").query().requestFocus());
        Keys.type("Half the fund was spent.");
        waitFor(() -> book.read(stores -> stores.drafts().list()).stream()
                .anyMatch(draft -> draft.text().equals("Half the fund was spent.")));
        assertTrue(
                book.read(stores -> stores.minutes().find(SmallCouncil.FUND, Audience.PUBLIC))
                        .isEmpty(),
                "it is kept before it becomes an act");

        press(KeyCode.ALT, KeyCode.UP);
        waitFor(() -> book.read(stores -> stores.minutes().find(SmallCouncil.FUND, Audience.PUBLIC))
                .filter(minute -> minute.body().equals("Half the fund was spent."))
                .isPresent());
        waitFor(() -> book.read(stores -> stores.drafts().list()).isEmpty());
    }

    @Test
    void theLogIsFilteredUpdatedAndUndone() throws Exception {
        go("actions");
        waitFor(() -> text("#" + ActionsView.ID_COUNT).equals("3 of 4 actions")); // what is open
        press(KeyCode.CONTROL, KeyCode.F);
        Keys.type("market");
        waitFor(() -> table(ActionsView.ID_TABLE).getItems().size() == 1);
        robot.interact(() -> table(ActionsView.ID_TABLE).getSelectionModel().select(0));
        waitFor(() -> robot.lookup("#action-update").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#action-update").queryAs(TextArea.class).setText("The picture came."));
        robot.interact(() -> robot.lookup("#action-add-update").queryButton().fire());
        waitFor(() -> updates().contains("The picture came."));

        robot.interact(() -> robot.lookup("#" + TopBar.ID_UNDO).queryButton().fire());
        waitFor(() -> !updates().contains("The picture came."));
        waitFor(() -> text("#notice").equals("Taken back: Update action 166"));
    }

    private List<String> updates() {
        return book.read(stores -> stores.actions().updates(SmallCouncil.LEAFLET)).stream()
                .map(update -> update.text())
                .toList();
    }

    @Test
    void aSpellingIsSettledAmongTheMembers() throws Exception {
        go("members");
        waitFor(() -> table(MembersView.ID_SEATS).getItems().size() == 3);
        click("#alias-reject-" + SmallCouncil.READE);
        waitFor(() -> book.read(stores -> stores.boards().aliasesOffered()).isEmpty());
        waitFor(() ->
                robot.lookup("#alias-reject-" + SmallCouncil.READE).tryQuery().isEmpty());
    }

    @Test
    void theDocumentsAreListed() throws Exception {
        go("documents");
        waitFor(() -> table(DocumentsView.ID_TABLE).getItems().size() == 1);
        robot.interact(() -> table(DocumentsView.ID_TABLE).getSelectionModel().select(0));
        click("#" + DocumentsView.ID_SHOW);
        waitFor(() -> text("#notice").startsWith("The folder /nowhere is not there any more"));
    }

    @Test
    void aBoardIsSavedAndTheStatusLineSaysWhen() throws Exception {
        go("settings");
        waitFor(() -> robot.lookup("#" + SettingsView.ID_QUORUM)
                .queryTextInputControl()
                .getText()
                .startsWith("Four"));
        click("#" + SettingsView.ID_QUORUM);
        Keys.type("!");
        click("#" + SettingsView.ID_SAVE);
        waitFor(() -> text("#" + StatusLine.ID_SAVED).equals("All changes saved 10.00 am"));
        assertTrue(book.read(stores -> stores.boards().get(SmallCouncil.HEALTH))
                .quorumWords()
                .contains("!"));
    }

    @Test
    void aBackupThatIsAskedForIsProvedAndShownInTheStatusLine() throws Exception {
        go("settings");
        waitFor(() -> robot.lookup("#" + SettingsView.ID_BACK_UP).tryQuery().isPresent());
        settle();
        Tasks.onWindowThread(
                () -> { // by key: the button may stand below what the window shows
                    robot.lookup("#" + SettingsView.ID_BACK_UP).query().requestFocus();
                    return true;
                });
        press(KeyCode.SPACE);
        waitFor(() -> text("#" + StatusLine.ID_BACKUP).startsWith("Last checked backup "));
        assertTrue(text("#notice").startsWith("The book was backed up: "), text("#notice"));
    }
}
