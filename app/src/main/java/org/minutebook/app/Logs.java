package org.minutebook.app;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the libraries say of themselves is for a log file, not for the person at the desk. */
final class Logs {
    private static final Logger ROOT = Logger.getLogger("");

    private Logs() {}

    static void quieten() {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        ROOT.setLevel(Level.SEVERE);
    }
}
