package org.minutebook.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Tasks;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;

/** The charts of the first screen, saved by the buttons beside them. */
final class TourCharts {
    private static final String SAVES = "today-picture-";

    private TourCharts() {}

    /** @return the files, in the order of the screen */
    static List<Path> of(Path book, Path into, Clock clock, String who) {
        Tour.drawInMemory();
        try (MinuteBook opened = MinuteBook.open(book, clock, who)) {
            return Tasks.onWindowThread(() -> saved(new TourStops(opened, who), into));
        } catch (MinuteBookProblem e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static List<Path> saved(TourStops stops, Path into) {
        List<Path> files = new ArrayList<>();
        NoDialogs saving = new NoDialogs() {
            @Override
            public Optional<Path> saveFile(String title, String name, FileKind... kinds) {
                Path file = into.resolve(name);
                files.add(file);
                return Optional.of(file);
            }
        };
        MySettings mine = new MySettings();
        TourStops.Shown shown = stops.at(Addresses.TODAY, mine, saving, () -> {});
        Scene scene = new Scene(shown.screen(), Tour.WIDTH, Tour.HEIGHT);
        new Theme(mine).dress(scene);
        List<String> buttons = laidOut(shown.screen()).lookupAll(".button").stream()
                .map(Node::getId)
                .filter(id -> id != null && id.startsWith(SAVES))
                .toList();
        for (String button : buttons) {
            // what was saved is noted in the book, so the screen is drawn anew each time
            TourStops.press(laidOut(shown.screen()), button);
        }
        shown.close().run();
        return files;
    }

    private static Parent laidOut(Parent screen) {
        screen.applyCss();
        screen.layout();
        return screen;
    }
}
