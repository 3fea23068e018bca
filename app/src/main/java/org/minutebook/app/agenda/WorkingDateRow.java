package org.minutebook.app.agenda;

import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.BoardDeadlineBuilder;

/** One working date on the screen, as typed. */
public final class WorkingDateRow {
    private final BoardDeadline was;
    private final ObjectProperty<BoardDeadline.Event> event;
    private final StringProperty name;
    private final StringProperty days;
    private final ObjectProperty<BoardDeadline.Unit> unit;
    private final ObjectProperty<BoardDeadline.CountedFrom> from;
    private final StringProperty time;

    WorkingDateRow(BoardDeadline was) {
        this.was = was;
        event = new SimpleObjectProperty<>(was.event());
        name = new SimpleStringProperty(was.name());
        days = new SimpleStringProperty(Integer.toString(was.days()));
        unit = new SimpleObjectProperty<>(was.unit());
        from = new SimpleObjectProperty<>(was.countedFrom());
        time = new SimpleStringProperty(Days.time(was.dueAt()));
    }

    public ObjectProperty<BoardDeadline.Event> event() {
        return event;
    }

    /** What the board calls it; blank is the usual name. */
    public StringProperty name() {
        return name;
    }

    public StringProperty days() {
        return days;
    }

    public ObjectProperty<BoardDeadline.Unit> unit() {
        return unit;
    }

    public ObjectProperty<BoardDeadline.CountedFrom> from() {
        return from;
    }

    /** The hour; blank where it has none. */
    public StringProperty time() {
        return time;
    }

    /** What cannot be read; empty where everything can. */
    Optional<String> unread() {
        if (!days.get().strip().matches("\\d{1,3}")) {
            return Optional.of("The days “" + days.get().strip() + "” cannot be read. Type a number, such as 10.");
        }
        boolean blank = time.get().isBlank();
        return blank || Days.readTime(time.get()).isPresent()
                ? Optional.empty()
                : Optional.of("The hour “" + time.get().strip() + "” cannot be read. Type it like 12pm or 17:00.");
    }

    BoardDeadline date() {
        LocalTime at = Days.readTime(time.get()).orElse(null);
        return BoardDeadlineBuilder.builder(was)
                .event(event.get())
                .name(name.get().strip())
                .days(Integer.parseInt(days.get().strip()))
                .unit(unit.get())
                .countedFrom(from.get())
                .dueAt(at)
                .build();
    }
}
