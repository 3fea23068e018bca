package org.minutebook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.cli.Window;
import org.minutebook.app.machine.OwnFolder;

/** The desk as the command line opens it. */
public record DeskWindow(Start.SampleBook sample) implements Window {
    @Override
    public void open(Optional<Path> book, Clock clock, String who) {
        Desk.open(new Start(book, Optional.empty(), clock, who, OwnFolder.find(), sample));
    }

    @Override
    public List<Path> screens(Path book, Path into, Clock clock, String who) {
        return Tour.screens(book, into, clock, who);
    }

    @Override
    public List<Path> charts(Path book, Path into, Clock clock, String who) {
        return TourCharts.of(book, into, clock, who);
    }
}
