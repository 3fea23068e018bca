package org.minutebook.app.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.minutebook.app.kit.WrappedRow;
import org.minutebook.db.model.Attendance;

/** The people of a meeting, one a line. Letters go to the next name that has a part beginning with them. */
final class PeopleList extends ListView<PersonLine> {
    private static final int LINES = 6;
    private static final double LINE = 30;

    private String typed = "";

    PeopleList(AttendanceActs acts, Runnable substitute, Runnable enter) {
        setId(AttendanceStrip.ID_PEOPLE);
        setAccessibleText("People at the meeting");
        WrappedRow.in(
                this,
                line -> line.sign() + "  " + line.name() + "  ·  " + line.says(),
                line -> line.name() + ", " + line.says());
        setPrefHeight(LINES * LINE);
        setMinHeight(LINES * LINE / 2);
        getStyleClass().add("people");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            if (event.getCode() == KeyCode.ENTER) {
                enter.run();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE) {
                event.consume(); // what it does is done when it is typed
            } else if (event.getCode().isNavigationKey()) {
                typed = "";
            }
        });
        addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.isShortcutDown()
                    || event.isAltDown()
                    || event.getCharacter().isEmpty()) {
                return;
            }
            char letter = event.getCharacter().charAt(0);
            switch (letter) {
                case ' ' -> chosen().ifPresent(one -> acts.set(one, Attendance.Presence.PRESENT));
                case '-' -> chosen().ifPresent(one -> acts.set(one, Attendance.Presence.APOLOGIES));
                case '+' -> substitute.run();
                default -> {
                    if (letter > ' ') {
                        find(event.getCharacter());
                    }
                }
            }
            event.consume();
        });
    }

    Optional<Attendance> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem()).map(PersonLine::attendance);
    }

    /** Keeps whoever was chosen. */
    void show(List<PersonLine> lines) {
        if (getItems().equals(lines)) {
            return;
        }
        Optional<Attendance> before = chosen();
        int at = Math.max(0, getSelectionModel().getSelectedIndex());
        getItems().setAll(lines);
        int now = before.flatMap(one -> IntStream.range(0, lines.size())
                        .filter(index -> lines.get(index).attendance().id().equals(one.id()))
                        .boxed()
                        .findFirst())
                .orElse(Math.min(at, lines.size() - 1));
        getSelectionModel().clearAndSelect(now);
        getFocusModel().focus(now);
    }

    /** Letters belong together until they lead nowhere; then the last one begins anew. */
    private void find(String letter) {
        if (!to(typed + letter, 0)) {
            typed = "";
            if (!to(letter, 1)) {
                return;
            }
        }
        typed += letter;
    }

    private boolean to(String wanted, int step) {
        int from = Math.max(0, getSelectionModel().getSelectedIndex()) + step;
        for (int i = 0; i < getItems().size(); i++) {
            int index = (from + i) % getItems().size();
            String name = " " + getItems().get(index).name().toLowerCase(Locale.UK);
            if (name.contains(" " + wanted.toLowerCase(Locale.UK))) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 2));
                return true;
            }
        }
        return false;
    }
}
