package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.Fold;

/** A form beside a list: fields, what keeps them, and Escape, which leaves them. */
abstract class MembersForm extends VBox {
    static final String ID_KEEP = "members-form-keep";

    final MembersViewModel model;
    private final Runnable leave;

    MembersForm(String title, MembersViewModel model, Runnable leave) {
        super(8);
        this.model = model;
        this.leave = leave;
        Style.on(this, Style.CARD);
        Label head = Style.on(new Label(title), Style.SECTION_TITLE);
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        getChildren().add(head);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            }
        });
    }

    /** Takes what was typed; says what is missing where something is. */
    abstract void keep();

    /** The field to begin in. */
    abstract Node first();

    final void leave() {
        leave.run();
    }

    /** The buttons under the fields. */
    final void keeping(String act) {
        getChildren().add(acts(act));
    }

    /** The buttons of a form that is longer than the window: they stay under it. */
    Optional<Node> foot() {
        return Optional.empty();
    }

    final HBox acts(String act) {
        HBox acts = new HBox(
                6,
                Buttons.main(ID_KEEP, Command.of(act, this::keep)),
                Buttons.flat("members-form-cancel", Command.of("Cancel", leave)));
        acts.setAlignment(Pos.CENTER_LEFT);
        return acts;
    }

    final void say(String words) {
        Label label = Style.on(new Label(words), Style.QUIET);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().add(label);
    }

    /** One field, or a few beside each other. */
    final void line(Node... fields) {
        if (fields.length == 1) {
            getChildren().add(fields[0]);
            return;
        }
        HBox line = new HBox(8, fields);
        for (Node field : fields) {
            HBox.setHgrow(field, Priority.ALWAYS);
        }
        getChildren().add(line);
    }

    /** A field under its label; Enter in it keeps the form. */
    final VBox field(String label, Control field) {
        if (field instanceof TextField text) {
            text.setOnAction(event -> keep());
            text.setMaxWidth(Double.MAX_VALUE);
        }
        return Fields.labelled(label, field);
    }

    /** Whether all days can be read; says which cannot. */
    final boolean taken(DateField... days) {
        for (DateField day : List.of(days)) {
            if (!day.take()) {
                model.refuse(day.unread());
                day.requestFocus();
                return false;
            }
        }
        return true;
    }

    final DateField day(String id, String name, @Nullable LocalDate value) {
        DateField field = new DateField(id, name, model.today());
        field.day().set(Optional.ofNullable(value));
        return field;
    }

    static @Nullable LocalDate day(DateField field) {
        return field.day().get().orElse(null);
    }

    static TextField text(String id, String name, String value) {
        TextField field = Fields.line(id, name);
        field.setText(value);
        return field;
    }

    /** A list of all people. */
    final ComboBox<PersonRow> people(String id, String name, @Nullable Id<Person> chosen) {
        ComboBox<PersonRow> box = Fields.choice(id, name, List.copyOf(model.people()), PersonRow::nameAndPost);
        box.setPrefWidth(FIELD);
        box.setPromptText("A new person");
        model.people().stream()
                .filter(row -> row.person().id().equals(chosen))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    final ComboBox<Organisation> organisations(String id, String name, @Nullable Id<Organisation> chosen) {
        ComboBox<Organisation> box = Fields.choice(id, name, model.organisations(), Organisation::name);
        box.setPromptText("Choose the organisation");
        box.setPrefWidth(FIELD);
        model.organisations().stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .ifPresent(box::setValue);
        return box;
    }

    static final double FIELD = 300;

    /** The person chosen, or the only one of the book who has the name that was typed. */
    final @Nullable Id<Person> person(ComboBox<PersonRow> box, String typed) {
        PersonRow chosen = box.getValue();
        if (chosen != null) {
            return chosen.person().id();
        }
        List<PersonRow> named = model.people().stream()
                .filter(row -> Fold.text(row.name()).equals(Fold.text(typed)))
                .toList();
        return named.size() == 1 ? named.getFirst().person().id() : null;
    }
}
