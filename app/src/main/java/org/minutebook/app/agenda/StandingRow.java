package org.minutebook.app.agenda;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.model.StandingItemBuilder;

/** One standing item while it is edited. */
public final class StandingRow {
    private final StandingItem was;
    private final StringProperty title;
    private final ObjectProperty<StandingItem.Occasion> occasion;
    private final ObjectProperty<AgendaItem.Role> role;
    private final BooleanProperty atEnd;
    private final StringProperty minutes;

    StandingRow(StandingItem was) {
        this.was = was;
        title = new SimpleStringProperty(was.title());
        occasion = new SimpleObjectProperty<>(was.occasion());
        role = new SimpleObjectProperty<>(was.role());
        atEnd = new SimpleBooleanProperty(was.atEnd());
        minutes = new SimpleStringProperty(was.minutesAllotted() == 0 ? "" : Integer.toString(was.minutesAllotted()));
    }

    public StringProperty title() {
        return title;
    }

    public ObjectProperty<StandingItem.Occasion> occasion() {
        return occasion;
    }

    public ObjectProperty<AgendaItem.Role> role() {
        return role;
    }

    /** Whether it stands behind the business. */
    public BooleanProperty atEnd() {
        return atEnd;
    }

    public StringProperty minutes() {
        return minutes;
    }

    boolean isReadable() {
        return minutes.get().strip().matches("\\d{0,3}");
    }

    StandingItem item() {
        String typed = minutes.get().strip();
        return StandingItemBuilder.builder(was)
                .title(title.get().strip())
                .occasion(occasion.get())
                .role(role.get())
                .atEnd(atEnd.get())
                .minutesAllotted(typed.isEmpty() ? 0 : Integer.parseInt(typed))
                .build();
    }
}
