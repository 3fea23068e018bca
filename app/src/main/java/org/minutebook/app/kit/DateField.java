package org.minutebook.app.kit;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A day, typed as people type it. What cannot be read stays as typed, is marked, and is not taken. */
public final class DateField extends TextField {
    private final LocalDate today;
    private final ObjectProperty<Optional<LocalDate>> day = new SimpleObjectProperty<>(Optional.empty());

    public DateField(String id, String name, LocalDate today) {
        this.today = today;
        setId(id);
        setAccessibleText(name + ", a date such as 26 jul, next thu or +10d");
        setPromptText("e.g. 26 Jul");
        setTooltip(new Tooltip("Type a date: 26 jul, 26/7/2020, next thu, +10d, +2w, +10wd (Monday to Friday)"));
        setPrefColumnCount(11);
        day.subscribe(now -> {
            if (!isFocused() || getText().isBlank()) {
                setText(now.map(Days::shortly).orElse(""));
            }
            Style.off(this, Style.WRONG);
        });
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take();
            }
        });
    }

    /** The day; empty where nothing was typed. */
    public ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    /**
     * Reads what was typed.
     *
     * @return false where it cannot be read; {@link #day} is what it was before then, and {@link #unread} says so
     */
    public boolean take() {
        Optional<LocalDate> read = Days.read(getText(), today);
        if (read.isEmpty() && !getText().isBlank()) {
            Style.on(this, Style.WRONG);
            return false;
        }
        day.set(read);
        setText(read.map(Days::shortly).orElse(""));
        Style.off(this, Style.WRONG);
        return true;
    }

    /** What is wrong with what was typed, and what would be right. */
    public String unread() {
        return "“" + getText().strip()
                + "” is not a day in the calendar. Type one such as 26 jul, 26/7/2026 or next thu.";
    }
}
