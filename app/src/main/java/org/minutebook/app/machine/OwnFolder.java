package org.minutebook.app.machine;

import java.nio.file.Path;
import java.util.Locale;

/** The program's own folder for this user: settings, recent books, the sample. {@code MINUTEBOOK_HOME} puts it elsewhere. */
public final class OwnFolder {
    private OwnFolder() {}

    public static Path find() {
        String given = System.getProperty("minutebook.home", System.getenv("MINUTEBOOK_HOME"));
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        Path home = Path.of(System.getProperty("user.home", "."));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            String local = System.getenv("LOCALAPPDATA");
            return local == null || local.isBlank()
                    ? home.resolve("AppData").resolve("Local").resolve("Minutebook")
                    : Path.of(local, "Minutebook");
        }
        if (system.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Minutebook");
        }
        String data = System.getenv("XDG_DATA_HOME");
        return data == null || data.isBlank()
                ? home.resolve(".local").resolve("share").resolve("minutebook")
                : Path.of(data, "minutebook");
    }

    /** Where the sample council lives until somebody chooses another place for it. */
    public static Path sampleBook(Path own) {
        return own.resolve("Sample council");
    }
}
