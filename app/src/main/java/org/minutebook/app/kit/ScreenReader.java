package org.minutebook.app.kit;

import javafx.application.Platform;

/** A program that reads the screen to somebody. */
public final class ScreenReader {
    private ScreenReader() {}

    public static boolean isListening() {
        return Platform.isAccessibilityActive();
    }
}
