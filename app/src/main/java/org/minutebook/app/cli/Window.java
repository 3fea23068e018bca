package org.minutebook.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The way from the command line to the window, which the command line itself knows nothing of. */
public interface Window {
    /** Opens the window, on a book where one is given, and returns when it is closed. */
    void open(Optional<Path> book, Clock clock, String who);

    /** Draws every screen of a book into a folder, light and dark; needs no display. */
    List<Path> screens(Path book, Path into, Clock clock, String who);

    /** Saves every chart of a book as the picture that the window makes of it; needs no display. */
    List<Path> charts(Path book, Path into, Clock clock, String who);
}
