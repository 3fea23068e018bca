package org.minutebook.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * One log file that goes round, in the program's own folder: faults with their stack, ids and counts, never what a record says.
 * Nothing is written to the terminal, which belongs to the person.
 */
final class Logs {
    private static final Logger ROOT = Logger.getLogger("");
    private static final int BYTES = 1 << 20;
    private static final int FILES = 3;

    private Logs() {}

    static void begin(Path ownFolder) {
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        // ical4j brings SLF4J along, which says on standard error that nobody listens to it
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        for (Handler handler : ROOT.getHandlers()) {
            ROOT.removeHandler(handler);
        }
        ROOT.setLevel(Level.WARNING);
        try {
            Path folder = Files.createDirectories(ownFolder.resolve("logs"));
            FileHandler file =
                    new FileHandler(folder.resolve("minutebook.%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            ROOT.addHandler(file);
        } catch (IOException e) {
            // a folder that cannot be written costs the log, not the work
            ROOT.setLevel(Level.OFF);
        }
    }
}
