package org.minutebook.app.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Something the user can do; its button, menu entry and shortcut share it.
 *
 * @param title on the button, with an underscore before the letter that reaches it by Alt
 * @param shortcut as {@code Shortcut+N}; blank where there is none
 */
public record Command(String title, String shortcut, ObservableBooleanValue enabled, Runnable act) {
    public static Command of(String title, Runnable act) {
        return new Command(title, "", Bindings.createBooleanBinding(() -> true), act);
    }

    public Command on(String keys) {
        return new Command(title, keys, enabled, act);
    }

    public Command when(ObservableBooleanValue condition) {
        return new Command(title, shortcut, condition, act);
    }

    /** The title as it is read out. */
    public String name() {
        return title.replace("_", "");
    }

    public void run() {
        if (enabled.get()) {
            act.run();
        }
    }
}
