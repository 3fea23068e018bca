package org.minutebook.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.cli.Commands;
import org.minutebook.app.cli.Surroundings;

/**
 * Where the program begins: the window or the command line. The only class that asks the machine for the time. It must not extend
 * {@code Application}, since the program runs from the class path.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Logs.quieten();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        String who = System.getProperty("user.name", "");
        Surroundings surroundings =
                new Surroundings(out, err, Clock.system(ZoneId.of("Europe/London")), who, Optional.empty());
        int code = new Commands(surroundings).run(List.of(arguments));
        out.flush();
        System.exit(code);
    }

    /** Names and quotation marks come out whole, whatever code page the terminal began with. */
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
