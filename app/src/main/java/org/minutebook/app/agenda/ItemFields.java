package org.minutebook.app.agenda;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;

/** What stands in the fields beside the tree. */
public final class ItemFields {
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<AgendaItem.Kind> kind = new SimpleObjectProperty<>(AgendaItem.Kind.PROCEDURAL);
    private final ObjectProperty<AgendaItem.Role> role = new SimpleObjectProperty<>(AgendaItem.Role.ORDINARY);
    private final StringProperty officerLine = new SimpleStringProperty("");
    private final StringProperty chairsNote = new SimpleStringProperty("");
    private final StringProperty minutes = new SimpleStringProperty("");

    public StringProperty title() {
        return title;
    }

    public ObjectProperty<AgendaItem.Kind> kind() {
        return kind;
    }

    public ObjectProperty<AgendaItem.Role> role() {
        return role;
    }

    public StringProperty officerLine() {
        return officerLine;
    }

    public StringProperty chairsNote() {
        return chairsNote;
    }

    /** The minutes allotted, as typed; blank is none. */
    public StringProperty minutes() {
        return minutes;
    }

    void fill(AgendaItem item) {
        title.set(item.title());
        kind.set(item.kind());
        role.set(item.role());
        officerLine.set(item.officerLine());
        chairsNote.set(item.chairsNote());
        minutes.set(item.minutesAllotted() == 0 ? "" : Integer.toString(item.minutesAllotted()));
    }

    /** Whether the minutes can be read. */
    boolean isReadable() {
        return minutes.get().strip().matches("\\d{0,3}");
    }

    /** The item with what was typed. */
    AgendaItem over(AgendaItem item) {
        String typed = minutes.get().strip();
        return AgendaItemBuilder.builder(item)
                .title(title.get().strip())
                .kind(kind.get())
                .role(role.get())
                .officerLine(officerLine.get().strip())
                .chairsNote(chairsNote.get().strip())
                .minutesAllotted(typed.isEmpty() ? 0 : Integer.parseInt(typed))
                .build();
    }
}
