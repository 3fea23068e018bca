package org.minutebook.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.cli.Commands;
import org.minutebook.app.cli.Surroundings;
import org.minutebook.app.cli.Window;
import org.minutebook.app.machine.OwnFolder;
import org.minutebook.app.machine.OwnName;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.app.shell.DeskWindow;

/**
 * Where the program begins: the window or the command line. The only class that asks the machine for the time. It must not extend
 * {@code Application}, since the program runs from the class path.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Path own = OwnFolder.find();
        Logs.begin(own);
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        String who = OwnName.read(own).or(System.getProperty("user.name", ""));
        Surroundings surroundings =
                new Surroundings(out, err, Clock.system(ZoneId.of("Europe/London")), who, own, window());
        int code = new Commands(surroundings).run(List.of(arguments));
        out.flush();
        System.exit(code);
    }

    /** The command line does without JavaFX, and so does the program where its jars are not there. */
    private static Optional<Window> window() {
        try {
            Class.forName("javafx.application.Application", false, Launcher.class.getClassLoader());
            return Optional.of(new DeskWindow(SampleBook::make));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Names and quotation marks come out whole, whatever code page the terminal began with. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
