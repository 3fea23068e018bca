package org.minutebook.app.minutes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.MeetingWords;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.TimeField;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;

/** The people on the left, and on the right what can be said of the one that is chosen. */
final class PeoplePane extends HBox {
    private final AttendanceActs acts;
    private final Runnable back;
    private final PeopleList people;
    private final Label hint = Style.on(new Label(), Style.QUIET);
    private final TextField substitute = Fields.line("attendance-substitute", "Name of the substitute");
    private final ComboBox<Attendance.Capacity> as =
            Fields.choice("attendance-as", "Attends as", List.of(Attendance.Capacity.values()), MeetingWords::capacity);
    private final CheckBox remote = new CheckBox("by video");
    private final TimeField time = new TimeField("attendance-time", "When");
    private final CheckBox about = new CheckBox("approx.");
    private final FlowPane spans = new FlowPane(6, 4);
    private Optional<AttendanceSpan.Kind> asked = Optional.empty();
    private @Nullable Id<Attendance> shown;
    private boolean filling;

    /** @param back goes back to what was being written */
    PeoplePane(MinutesViewModel model, Runnable back) {
        super(12);
        this.acts = model.attends();
        this.back = back;
        people = new PeopleList(acts, this::substitute, this::entered);
        Style.on(this, Style.CARD);
        HBox.setHgrow(people, Priority.ALWAYS);
        people.setMinWidth(300);
        VBox said = new VBox(8, hint, present(), listed(), times(), spans, adding());
        said.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(people, said);
        people.getSelectionModel().selectedItemProperty().subscribe(line -> chosen(Optional.ofNullable(line)));
        people.setPlaceholder(
                Style.on(new Label("Nobody is listed yet. Enter lists the members of the board."), Style.QUIET));
        model.facts().subscribe(facts -> facts.ifPresent(now -> people.show(PersonLine.of(now))));
        say(Optional.empty());
    }

    private Node present() {
        substitute.setPromptText("Substitute’s name, then Enter");
        substitute.setPrefColumnCount(14);
        substitute.setOnAction(event -> {
            people.chosen().ifPresent(member -> acts.substitute(member, substitute.getText()));
            substitute.clear();
            people.requestFocus();
        });
        return row(
                button("present", "Present (Space)", one -> acts.set(one, Attendance.Presence.PRESENT)),
                button("apologies", "Apologies (−)", one -> acts.set(one, Attendance.Presence.APOLOGIES)),
                button("absent", "Absent", one -> acts.set(one, Attendance.Presence.ABSENT)),
                Buttons.of("attendance-deputy", Command.of("Substitute (+)", this::substitute)),
                substitute);
    }

    private Node listed() {
        as.setOnAction(event -> {
            if (!filling) {
                people.chosen().ifPresent(one -> acts.capacity(one, as.getValue()));
            }
        });
        remote.setId("attendance-remote");
        remote.setOnAction(event -> people.chosen().ifPresent(one -> acts.remote(one, remote.isSelected())));
        return row(
                as,
                remote,
                button("chair", "In the chair from this item", acts::takeChair),
                button("remove", "Remove from the list", acts::remove));
    }

    private Node times() {
        about.setId("attendance-about");
        return row(
                time,
                about,
                button("arrives", "Arrives (F3)", one -> note(one, AttendanceSpan.Kind.ARRIVED)),
                button("leaves", "Leaves (F5)", one -> note(one, AttendanceSpan.Kind.LEFT)),
                button("out", "Out for this item", one -> acts.note(one, AttendanceSpan.Kind.OUT_FOR, null, false)),
                button("only", "Only this item", one -> acts.note(one, AttendanceSpan.Kind.ONLY_FOR, null, false)));
    }

    private Node adding() {
        TextField name = Fields.line("attendance-name", "Name and organisation of somebody who is not on the list");
        name.setPromptText("Somebody else: name, organisation");
        name.setPrefColumnCount(19);
        ComboBox<Attendance.Capacity> capacity = Fields.choice(
                "attendance-capacity", "Attends as", List.of(Attendance.Capacity.values()), MeetingWords::capacity);
        capacity.setValue(Attendance.Capacity.IN_ATTENDANCE);
        Command add = Command.of("Add", () -> {
            if (!name.getText().isBlank()) {
                acts.add(name.getText(), capacity.getValue());
                name.clear();
            }
        });
        name.setOnAction(event -> add.run());
        return row(
                name,
                capacity,
                Buttons.of("attendance-add", add),
                Buttons.of("attendance-members", Command.of("Add all members", acts::listMembers)));
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String id, String title, Consumer<Attendance> act) {
        Button button = Buttons.of(
                "attendance-" + id, Command.of(title, () -> people.chosen().ifPresent(act)));
        button.setMnemonicParsing(false);
        return button;
    }

    private void note(Attendance one, AttendanceSpan.Kind kind) {
        if (!time.reads()) {
            acts.refuse(time.unread());
            return;
        }
        acts.note(one, kind, time.time().orElse(null), about.isSelected());
        about.setSelected(false);
    }

    private void substitute() {
        people.chosen().ifPresent(member -> {
            substitute.setText(acts.deputy(member));
            substitute.requestFocus();
            substitute.selectAll();
        });
    }

    /** Enter on a name: what was asked is answered. */
    private void entered() {
        if (people.getItems().isEmpty()) {
            acts.listMembers();
        }
        people.chosen().ifPresent(one -> {
            if (asked.isPresent()) {
                note(one, asked.get());
                back();
            } else {
                acts.set(one, Attendance.Presence.PRESENT);
            }
        });
    }

    void open() {
        say(Optional.empty());
        time.show(acts.now());
        people.requestFocus();
    }

    void ask(AttendanceSpan.Kind kind) {
        open();
        say(Optional.of(kind));
    }

    void back() {
        say(Optional.empty());
        back.run();
    }

    private void say(Optional<AttendanceSpan.Kind> kind) {
        asked = kind;
        hint.setText(kind.map(of -> "Who " + (of == AttendanceSpan.Kind.ARRIVED ? "arrives" : "leaves")
                        + "? Type the beginning of the name, then Enter.")
                .orElse("Type a name or use the arrows; Ctrl+T closes this list."));
    }

    private void chosen(Optional<PersonLine> line) {
        filling = true;
        as.setValue(line.map(one -> one.attendance().capacity()).orElse(null));
        remote.setSelected(line.map(one -> one.attendance().remote()).orElse(false));
        filling = false;
        line.map(one -> one.attendance().id()).filter(id -> !id.equals(shown)).ifPresent(id -> {
            shown = id; // whoever is read again while a name is typed is the same person
            substitute.clear();
        });
        if (time.getText().isBlank()) {
            time.show(acts.now());
        }
        spans.getChildren()
                .setAll(line.map(one -> one.spans().entrySet().stream()
                                .<Node>map(span -> Buttons.with(
                                        "span-" + span.getKey().id(),
                                        Feather.X,
                                        Command.of(
                                                span.getValue(), () -> acts.remove(one.attendance(), span.getKey()))))
                                .toList())
                        .orElse(List.of()));
    }
}
