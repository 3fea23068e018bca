package org.minutebook.app.shell;

import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The desk as JavaFX starts it. Whoever starts the program calls {@link #open}; it returns when the window was closed. */
public final class Desk extends Application {
    /** JavaFX makes the object of this class itself, so what it needs waits here. */
    private static volatile @Nullable Start waiting;

    private @Nullable Wiring wiring;

    /** Shows the window, and returns when it was closed. */
    public static void open(Start start) {
        waiting = start;
        launch(Desk.class);
    }

    @Override
    public void start(Stage stage) {
        Start start = Objects.requireNonNull(waiting, "The desk is started by Desk.open");
        Wiring begun = new Wiring(start, stage);
        wiring = begun;
        begun.begin();
    }

    @Override
    public void stop() {
        if (wiring != null) {
            wiring.close();
        }
    }
}
