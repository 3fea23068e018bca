package org.minutebook.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.util.Subscription;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Pictures;
import org.minutebook.app.kit.Tasks;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;

/** Pictures of every screen, made without a display, so that anybody can look at all of them. */
public final class Tour {
    static final int WIDTH = 1366;
    static final int HEIGHT = 768;
    private static final int ROUNDS = 4;
    private static final int ROUNDS_IN_OTHER_COLOURS = 2;

    private Tour() {}

    /**
     * Writes a picture of every screen of a book, light and dark. To be called where no window was shown; the toolkit is started
     * by the first call.
     *
     * @return the files, in the order in which they are looked at
     */
    public static List<Path> screens(Path book, Path into, Clock clock, String who) {
        drawInMemory();
        List<Path> files = new ArrayList<>();
        try (MinuteBook opened = MinuteBook.open(book, clock, who)) {
            Files.createDirectories(into);
            for (TourStops.Stop stop : new TourStops(opened, who).all()) {
                files.addAll(Tasks.onWindowThread(() -> pictures(stop, into)));
            }
        } catch (MinuteBookProblem e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** So that pictures come out the same with a display and without. */
    static void drawInMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Tasks.startToolkit();
    }

    /** One screen at a time: each is let go, with all that the toolkit was still to do for it, before the next is opened. */
    private static List<Path> pictures(TourStops.Stop stop, Path into) {
        MySettings mine = new MySettings();
        mine.theme().set(MySettings.Theme.LIGHT);
        TourStops.Shown shown = stop.open().apply(mine);
        Scene scene = new Scene(shown.screen(), WIDTH, HEIGHT);
        Subscription dressed = new Theme(mine).dress(scene);
        shown.screen().applyCss();
        shown.screen().layout();
        shown.prepare().run();
        List<Path> files = new ArrayList<>();
        for (MySettings.Theme theme : List.of(MySettings.Theme.LIGHT, MySettings.Theme.DARK)) {
            mine.theme().set(theme);
            Path file = into.resolve(stop.name() + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png");
            write(picture(scene, files.isEmpty() ? ROUNDS : ROUNDS_IN_OTHER_COLOURS), file);
            files.add(file);
        }
        shown.close().run();
        dressed.unsubscribe();
        return files;
    }

    /** Rows are made while laying out and dressed the next time round, so it is laid out until nothing is new. */
    private static WritableImage picture(Scene scene, int rounds) {
        for (int round = 1; round < rounds; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            scene.snapshot(null);
        }
        return scene.snapshot(null);
    }

    private static void write(WritableImage image, Path file) {
        try {
            Files.write(file, Pictures.png(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
