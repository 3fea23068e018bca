package org.minutebook.app.cli;

import java.util.Locale;

/** Whether a window can be shown. Windows and macOS always have a desktop; elsewhere one says so in the environment. */
final class Display {
    private Display() {}

    static boolean isThere() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("win") || system.contains("mac") || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String name) {
        String value = System.getenv(name);
        return value != null && !value.isBlank();
    }
}
