package org.minutebook.app.kit;

import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;

/** A time of the day, typed as people type it. What cannot be read stays as typed, is marked, and is not taken. */
public final class TimeField extends TextField {
    public TimeField(String id, String name) {
        setId(id);
        setAccessibleText(name + ", a time such as 2.15 pm or 14:15");
        setPromptText("e.g. 2.15 pm");
        setTooltip(new Tooltip("Type a time: 2.15 pm, 14:15, 3pm"));
        setPrefColumnCount(7);
        setMinWidth(USE_PREF_SIZE);
        textProperty().subscribe(unused -> Style.off(this, Style.WRONG));
    }

    public void show(LocalTime time) {
        setText(Days.time(time));
    }

    /** The time; empty where nothing was typed or where it cannot be read. */
    public Optional<LocalTime> time() {
        return Days.readTime(getText());
    }

    /** Whether what stands there can be read, which a blank can; it is marked where not. */
    public boolean reads() {
        boolean reads = getText().isBlank() || time().isPresent();
        if (!reads) {
            Style.on(this, Style.WRONG);
        }
        return reads;
    }

    /** What is wrong with what was typed, and what would be right. */
    public String unread() {
        return "“" + getText().strip() + "” is no time of the day. Type one such as 2.15 pm or 14:15.";
    }
}
