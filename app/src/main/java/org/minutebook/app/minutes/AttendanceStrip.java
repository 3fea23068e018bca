package org.minutebook.app.minutes;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Attendance;

/** Who was there: counted in one line, and each person on demand. */
final class AttendanceStrip extends VBox {
    private final MinutesViewModel model;
    private final Label counted = new Label();
    private final FlowPane people = new FlowPane(6, 6);
    private List<Attendance> shown = List.of();

    AttendanceStrip(MinutesViewModel model) {
        super(6);
        this.model = model;
        ToggleButton more = new ToggleButton("Atten_dance", new FontIcon(Feather.USERS));
        more.setId(MinutesView.ID_ATTENDANCE);
        more.setMnemonicParsing(true);
        more.setMinWidth(USE_PREF_SIZE);
        more.setAccessibleText("Show who was there");
        counted.setWrapText(true);
        HBox line = new HBox(10, more, counted);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox list = Style.on(new VBox(8, people, adding()), Style.CARD);
        list.visibleProperty().bind(more.selectedProperty());
        list.managedProperty().bind(more.selectedProperty());
        getChildren().addAll(line, list);
        model.facts().subscribe(facts -> facts.ifPresent(this::show));
    }

    private HBox adding() {
        TextField name = Fields.line("attendance-name", "Name of somebody who was there");
        name.setPromptText("Name");
        ComboBox<Attendance.Capacity> as = Fields.choice(
                "attendance-capacity", "Attended as", List.of(Attendance.Capacity.values()), MeetingWords::capacity);
        as.setValue(Attendance.Capacity.MEMBER);
        Command add = Command.of("Add", () -> {
            if (!name.getText().isBlank()) {
                model.acts().addAttendance(name.getText(), as.getValue());
                name.clear();
            }
        });
        name.setOnAction(event -> add.run());
        HBox line = new HBox(8, name, as, Buttons.of("attendance-add", add));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(MinutesFacts facts) {
        long members = count(facts, Attendance.Presence.PRESENT, true);
        long others = count(facts, Attendance.Presence.PRESENT, false);
        long apologies = facts.attendance().stream()
                .filter(one -> one.presence() == Attendance.Presence.APOLOGIES)
                .count();
        String quorum = facts.board().quorumWords();
        counted.setText(
                facts.attendance().isEmpty()
                        ? "Nobody is listed yet"
                        : members + " members present, " + others + " in attendance, "
                                + apologies(apologies)
                                + (quorum.isBlank() ? "" : "  ·  Quorum: " + quorum));
        if (!facts.attendance().equals(shown)) { // a button that is being pressed must not go meanwhile
            shown = facts.attendance();
            people.getChildren().setAll(shown.stream().map(this::person).toList());
        }
    }

    private static String apologies(long number) {
        return number == 0 ? "no apologies" : number == 1 ? "1 apology" : number + " apologies";
    }

    private static long count(MinutesFacts facts, Attendance.Presence presence, boolean members) {
        return facts.attendance().stream()
                .filter(one -> one.presence() == presence && members == isMember(one))
                .count();
    }

    private static boolean isMember(Attendance attendance) {
        return attendance.capacity() == Attendance.Capacity.MEMBER
                || attendance.capacity() == Attendance.Capacity.SUBSTITUTE;
    }

    private Button person(Attendance attendance) {
        Attendance.Presence next = Attendance.Presence.values()[
                (attendance.presence().ordinal() + 1) % Attendance.Presence.values().length];
        String words = attendance.printed()
                + switch (attendance.presence()) {
                    case PRESENT -> "  ✓";
                    case APOLOGIES -> "  (apologies)";
                    case ABSENT -> "  (absent)";
                };
        Button button = Style.on(
                Buttons.of("attends-" + attendance.id(), Command.of(words, () -> model.acts()
                        .set(attendance, next))),
                Style.PERSON);
        button.setMnemonicParsing(false);
        button.setTooltip(new Tooltip(MeetingWords.capacity(attendance.capacity())
                + ". Press to change between present, apologies and absent."));
        return button;
    }
}
