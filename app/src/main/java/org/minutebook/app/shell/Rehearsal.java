package org.minutebook.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Notices;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Place;
import org.minutebook.app.kit.Places;
import org.minutebook.app.kit.Tasks;
import org.minutebook.db.file.MinuteBook;

/**
 * Opens a screen where nobody sees it, while the first screen is being read. The first opening of a screen is slow only because
 * the program has not read its own code for it yet: half a second, and a tenth of one afterwards.
 *
 * @param sheets what the window is dressed in
 */
record Rehearsal(MinuteBook book, String who, Screens screens, Tasks tasks, List<String> sheets) {
    private static final String KEY = "rehearsal";
    private static final int TIMES = 3;
    private static final int ROUNDS = 2;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    /** Reads and builds on a reading thread, dresses and lays out on the window's. */
    void of(Place place) {
        again(place, TIMES);
    }

    private void again(Place place, int times) {
        Consumer<Screens.Screen> then = screen -> {
            layOut(screen);
            if (times > 1) {
                again(place, times - 1);
            }
        };
        tasks.latest(KEY, () -> screens.show(place, unseen(place)), then);
    }

    private OpenBook unseen(Place place) {
        Places nowhere = new Places(place, address -> Optional.empty());
        return new OpenBook(book, who, Tasks.rehearsing(), new NoDialogs(), nowhere, new Notices(), new MySettings());
    }

    private void layOut(Screens.Screen screen) {
        Pane page = new StackPane(screen.node());
        Scene scene = new Scene(page, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(sheets);
        for (int round = 0; round < ROUNDS; round++) {
            page.applyCss();
            page.layout();
        }
        screen.close().run();
    }
}
