package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.meetings.MeetingsView;
import org.minutebook.app.plan.PlanView;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.StandingPage;

/** What a board lays down, and the matters and cycles of its plan, typed in without a mouse. */
class BoardRulesJourneyTest extends WindowJourney {
    @Test
    void workingDatesAreKeptByKeyboard() throws Exception {
        go("standing/" + SmallCouncil.HEALTH + "/dates");
        waitFor(() -> robot.lookup("#dates-next").query().lookupAll(".label").size() > 6);
        assertEquals(List.of(), lettersGivenTwice());
        alt('b');
        waitFor(() -> robot.lookup("#dates-days-1").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#dates-days-1").query().requestFocus());
        write("25");
        alt('s');
        waitFor(() -> book.read(stores -> stores.calendar().deadlines(SmallCouncil.HEALTH)).stream()
                .map(BoardDeadline::days)
                .toList()
                .equals(List.of(25, 10, 5, 3, 2)));
        assertEquals(List.of(), lettersGivenTwice());
    }

    @Test
    void aStandingPageIsWrittenAndChangedByKeyboard() throws Exception {
        go("standing/" + SmallCouncil.HEALTH + "/pages");
        waitFor(() -> robot.lookup("#pages-keep").tryQuery().isPresent());
        assertEquals(List.of(), lettersGivenTwice());
        alt('t');
        write("Information for the public");
        alt('x');
        write("Filming is allowed.");
        alt('s');
        waitFor(() -> pages().equals(List.of("1 Filming is allowed. CURRENT")));
        waitFor(() -> text("#notice").equals("Version 1 of “Information for the public” was kept."));
        alt('x');
        write("Filming is welcome.");
        alt('s');
        waitFor(() -> pages().equals(List.of("1 Filming is allowed. SUPERSEDED", "2 Filming is welcome. CURRENT")));
        waitFor(() -> robot.lookup("#pages-versions").query().lookupAll(".card").size() == 1);
    }

    private List<String> pages() {
        return book.read(stores -> stores.agendas().standingPages(SmallCouncil.HEALTH)).stream()
                .map((StandingPage page) -> page.version() + " " + page.body() + " " + page.state())
                .toList();
    }

    @Test
    void aMatterAndACycleAreAddedByKeyboard() throws Exception {
        go("plan");
        robot.interact(() -> open.board().set(Optional.of(SmallCouncil.HEALTH)));
        waitFor(() -> robot.lookup("#" + PlanView.ID_LISTS).query().isVisible());
        for (int tab : List.of(0, 1, 2)) {
            lists(tab);
            assertEquals(List.of(), lettersGivenTwice(), "tab " + tab);
        }
        alt('t');
        waitFor(() -> robot.lookup("#matter-title").query().isFocused());
        assertEquals(List.of(), lettersGivenTwice());
        Keys.type("Falls");
        alt('l');
        Keys.type("Dr Reed");
        press(KeyCode.ENTER);
        waitFor(() -> book.read(stores -> stores.plans().matters(SmallCouncil.HEALTH)).stream()
                .map(Matter::leadPrinted)
                .toList()
                .equals(List.of("Dr Reed")));
        waitFor(() -> robot.lookup("#matter-title").tryQuery().isEmpty());

        lists(1);
        alt('c');
        waitFor(() -> robot.lookup("#cycle-name").query().isFocused());
        assertEquals(List.of(), lettersGivenTwice());
        Keys.type("Pharmaceutical needs assessment");
        alt('d');
        press(KeyCode.DOWN);
        alt('m');
        Keys.type("36");
        alt('t');
        Keys.type("22/3/2018");
        alt('l');
        press(KeyCode.ENTER);
        waitFor(() -> cycles().size() == 1);
        assertEquals(LocalDate.of(2018, 3, 22), cycles().getFirst().lastDecidedOn());
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> cycles().isEmpty());
    }

    @Test
    void noLetterReachesTwoThingsOnTheScreensOfAMeetingAndTheYear() throws Exception {
        for (String address :
                List.of("meetings", "agenda/42", "agenda/40", "readiness/42", "papers/42", "standing/20", "settings")) {
            go(address);
            waitFor(() -> open.places().here().get().address().equals(address));
            assertEquals(List.of(), lettersGivenTwice(), address);
        }
        go("meetings");
        press(KeyCode.CONTROL, KeyCode.N);
        assertEquals(List.of(), lettersGivenTwice(), "a new meeting");
        go("plan"); // and back, without the form
        go("meetings");
        robot.interact(() -> robot.lookup("#" + MeetingsView.ID_TABS)
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(1));
        waitFor(() -> robot.lookup("#year-lay-out").tryQuery().isPresent());
        assertEquals(List.of(), lettersGivenTwice(), "the year");
        alt('r');
        waitFor(() -> robot.lookup("#year-propose").tryQuery().isPresent());
        assertEquals(List.of(), lettersGivenTwice(), "laying out a year");
    }

    private List<Cycle> cycles() {
        return book.read(stores -> stores.plans().cycles(SmallCouncil.HEALTH));
    }

    private void lists(int tab) {
        robot.interact(() -> robot.lookup("#" + PlanView.ID_LISTS)
                .queryAs(TabPane.class)
                .getSelectionModel()
                .select(tab));
    }
}
