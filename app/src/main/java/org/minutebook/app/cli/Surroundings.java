package org.minutebook.app.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What the command line works in.
 *
 * @param clock the machine's; {@code --today} goes before it
 * @param who the person at the machine, for the journal
 * @param own the program's own folder for this user: recent books, the sample
 * @param window what can show a window; empty where JavaFX is not there
 */
public record Surroundings(
        PrintStream out, PrintStream err, Clock clock, String who, Path own, Optional<Window> window) {}
