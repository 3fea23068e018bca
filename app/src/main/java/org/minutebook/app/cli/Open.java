package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "open", description = "Open the window on a book.")
final class Open extends Command {
    @Parameters(paramLabel = "BOOK", arity = "0..1", description = "The book's folder, or its .minutebook file.")
    @Nullable
    Path book;

    @Override
    public Integer call() throws CommandFailed {
        Window window = surroundings()
                .window()
                .orElseThrow(() -> new CommandFailed(
                        "This copy of the program has no window, only the command line. Install the full"
                                + " program to open one."));
        if (!Display.isThere()) {
            throw new CommandFailed(
                    "There is no display to open a window on. Try “minutebook tour --out DIR” instead.");
        }
        window.open(Optional.ofNullable(book), clock(), surroundings().who());
        return DONE;
    }
}
