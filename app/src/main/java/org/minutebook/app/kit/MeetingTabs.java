package org.minutebook.app.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;

/**
 * The strip over every screen of one meeting: which meeting it is, what state it is in, and the way to its other screens. A screen
 * that the program does not have has no tab.
 */
public final class MeetingTabs extends HBox {
    /** The id of a tab begins with this and ends with the first part of its address. */
    public static final String ID_TAB = "meeting-tab-";

    public static final String ID_STATE = "meeting-state";

    private record Tab(String name, String address) {}

    private static final String WORKSHOP = "workshop";

    private final HBox strip = new HBox(4);
    private final Label title = Style.on(new Label(), Style.PAGE_TITLE);
    private final Label hint = Style.on(new Label(), Style.QUIET);
    private final Label state = Style.on(new Label(), Style.RAG, Style.RAG_GREY);

    public MeetingTabs(OpenBook open, Id<Meeting> meeting) {
        super(10);
        setAlignment(Pos.CENTER_LEFT);
        title.setWrapText(true);
        title.setMinWidth(120);
        title.setMinHeight(USE_PREF_SIZE);
        state.setId(ID_STATE);
        state.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(10, state, hint);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, title, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(160);
        getChildren().add(words);
        List<Tab> tabs = Stream.of(
                        new Tab("Readiness", Addresses.readiness(meeting)),
                        new Tab("Agenda", Addresses.agenda(meeting)),
                        new Tab("Papers and pack", Addresses.papers(meeting)),
                        new Tab("At the meeting", Addresses.minutes(meeting)),
                        new Tab("Minutes", Addresses.approval(meeting)),
                        new Tab("Workshop", Addresses.workshop(meeting)))
                .filter(tab -> open.places().knows(tab.address()))
                .toList();
        strip.setAlignment(Pos.CENTER_RIGHT);
        tabs.forEach(tab -> strip.getChildren().add(button(open, tab)));
        ofWorkshops(part(open.places().here().get().address()).equals(WORKSHOP));
        getChildren().add(strip);
        Buttons.reach(this, Command.of("Next tab", () -> step(open, tabs, 1)).on("Shortcut+PAGE_DOWN"));
        Buttons.reach(this, Command.of("Tab before", () -> step(open, tabs, -1)).on("Shortcut+PAGE_UP"));
    }

    /** Says which meeting it is. */
    public void show(Meeting meeting, Board board) {
        ofWorkshops(!BoardMeetings.isOne(meeting));
        title.setText(board.name());
        List<String> words = new ArrayList<>(List.of(
                Days.fully(meeting.day()),
                meeting.startsAt() == null ? meeting.timesPrinted() : Days.time(meeting.startsAt()),
                meeting.venue()));
        hint.setText(words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(" · ")));
        state.setText(MeetingWords.state(meeting.state()));
        state.setAccessibleText("State of the meeting: " + MeetingWords.state(meeting.state()));
    }

    /** What other meetings do not have has no tab there. */
    private void ofWorkshops(boolean workshop) {
        strip.getChildren().stream()
                .filter(tab -> (ID_TAB + WORKSHOP).equals(tab.getId()))
                .forEach(tab -> {
                    tab.setVisible(workshop);
                    tab.setManaged(workshop);
                });
    }

    private static ToggleButton button(OpenBook open, Tab tab) {
        ToggleButton button = Style.on(new ToggleButton(tab.name()), Style.CHIP);
        button.setId(ID_TAB + part(tab.address()));
        button.setMinWidth(USE_PREF_SIZE);
        boolean here = part(open.places().here().get().address()).equals(part(tab.address()));
        button.setSelected(here);
        button.setAccessibleText(tab.name() + (here ? ", this screen" : ""));
        button.setOnAction(event -> {
            button.setSelected(here);
            open.places().go(tab.address());
        });
        return button;
    }

    private void step(OpenBook open, List<Tab> all, int by) {
        List<Tab> tabs = all.stream()
                .filter(tab -> strip.getChildren().stream()
                        .anyMatch(shown -> shown.isVisible() && (ID_TAB + part(tab.address())).equals(shown.getId())))
                .toList();
        String here = part(open.places().here().get().address());
        for (int i = 0; i < tabs.size(); i++) {
            if (part(tabs.get(i).address()).equals(here)) {
                open.places().go(tabs.get(Math.floorMod(i + by, tabs.size())).address());
                return;
            }
        }
    }

    private static String part(String address) {
        return address.split("/", 2)[0];
    }
}
