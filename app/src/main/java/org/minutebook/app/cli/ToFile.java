package org.minutebook.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every document that is written to a file is asked alike: where, and in which style. */
final class ToFile {
    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    @Nullable
    Path out;

    @Option(names = "--style", paramLabel = "NAME", description = "A house style (default: the board's own).")
    String style = "";

    @Option(names = "--replace", description = "Write over a file that was edited since it was made.")
    boolean replace;

    Path file() throws WrongUse {
        Path file = out;
        if (file == null) {
            throw new WrongUse("Name the file to write with --out.");
        }
        return file;
    }
}
