package org.minutebook.app.shell;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javafx.collections.MapChangeListener;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.machine.OwnName;

/** One person's settings on the disk. A file that cannot be read costs the settings, never the start. */
final class MySettingsFile {
    private static final System.Logger LOG = System.getLogger(MySettingsFile.class.getName());
    private static final Duration PAUSE = Duration.ofMillis(800);
    private static final String KEPT = "kept.";

    private final Path file;

    MySettingsFile(Path file) {
        this.file = file;
    }

    MySettings load() {
        MySettings mine = new MySettings();
        mine.ownName().set(OwnName.read(folder()));
        if (!Files.isRegularFile(file)) {
            return mine;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties read = new Properties();
            read.load(reader);
            mine.theme().set(MySettings.Theme.valueOf(read.getProperty("theme", "SYSTEM")));
            mine.setTextSize(Integer.parseInt(read.getProperty("textSize", "100")));
            for (String name : read.stringPropertyNames()) {
                if (name.startsWith(KEPT)) {
                    mine.kept().put(name.substring(KEPT.length()), read.getProperty(name));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings could not be read and begin anew", e);
        }
        return mine;
    }

    private Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "settings are kept in a folder");
    }

    /** Saves a moment after each change, off the window's thread. */
    void saveWhenChanged(MySettings mine, Tasks tasks) {
        Runnable later = () -> tasks.after("settings", PAUSE, () -> tasks.write(() -> save(mine)));
        mine.theme().subscribe((before, now) -> later.run());
        mine.textSize().subscribe((before, now) -> later.run());
        mine.ownName().subscribe((before, now) -> later.run());
        mine.kept().addListener((MapChangeListener<String, String>) change -> later.run());
    }

    /** Writes the settings beside the old ones and moves them into their place. */
    void save(MySettings mine) {
        Properties write = new Properties();
        write.setProperty("theme", mine.theme().get().name());
        write.setProperty("textSize", Integer.toString(mine.textSize().get()));
        Map.copyOf(mine.kept()).forEach((name, value) -> write.setProperty(KEPT + name, value));
        try {
            Files.createDirectories(folder());
            mine.ownName().get().keep(folder());
            Path aside = Files.createTempFile(folder(), "settings", ".new");
            try (Writer writer = Files.newBufferedWriter(aside)) {
                write.store(writer, "Minutebook");
            }
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The settings could not be saved", e);
        }
    }
}
