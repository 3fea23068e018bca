package org.minutebook.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBookProblem;
import picocli.CommandLine.Option;

/** What the build runs for somebody who wants to see the program: the window, or pictures of it where there is no display. */
@picocli.CommandLine.Command(name = "desk", hidden = true)
final class DeskOrTour extends Command {
    @Option(names = "--book", required = true)
    @Nullable
    Path book;

    @Option(names = "--tour", required = true)
    @Nullable
    Path tour;

    @Override
    public Integer call() throws WrongUse, MinuteBookProblem, Refused, ExportProblem, CommandFailed {
        Path sample = book;
        Path folder = tour;
        if (sample == null || folder == null) {
            throw new WrongUse("Name the sample book and the folder of the tour.");
        }
        if (!Files.isDirectory(sample)) {
            SampleBook.make(sample, clock(), SampleBook.OFFICER);
        }
        Optional<Window> window = surroundings().window();
        if (window.isPresent() && Display.isThere()) {
            window.get().open(Optional.of(sample), clock(), surroundings().who());
            return DONE;
        }
        Tour.Shown shown = Tour.show(sample, folder, SampleBook.OFFICER, this);
        surroundings()
                .out()
                .println("There is no display, so " + shown.screens().size() + " screens and "
                        + shown.documents().size() + " documents were drawn: open "
                        + folder.toAbsolutePath().normalize().resolve("index.html"));
        return DONE;
    }
}
