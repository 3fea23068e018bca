package org.minutebook.app.shell;

import java.util.Objects;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The desk as JavaFX starts it. Whoever starts the program calls {@link #open}; it returns when the window was closed. */
public final class Desk extends Application {
    /**
     * How often in a second the window may be painted. A key waits for the next time: with JavaFX's own 60 up to 17 ms, longer than
     * all the work for it. Where nothing changes nothing is painted.
     */
    public static final String PAINTED_A_SECOND = "200";

    /** Where JavaFX reads it. */
    public static final String PAINTING = "javafx.animation.pulse";

    /** JavaFX makes the object of this class itself, so what it needs waits here. */
    private static volatile @Nullable Start waiting;

    private @Nullable Wiring wiring;

    /** Shows the window, and returns when it was closed. */
    public static void open(Start start) {
        waiting = start;
        if (System.getProperty(PAINTING) == null) {
            System.setProperty(PAINTING, PAINTED_A_SECOND);
        }
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
