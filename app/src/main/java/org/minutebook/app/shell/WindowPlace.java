package org.minutebook.app.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.minutebook.app.kit.MySettings;

/** Puts the window where it was, if that is still on a screen. */
record WindowPlace(Stage stage, MySettings mine) {
    private static final String KEY = "window";

    void remember() {
        String kept = mine.kept().get(KEY);
        if (kept != null && kept.matches("-?\\d{1,5} -?\\d{1,5} \\d{3,5} \\d{3,5} (true|false)")) {
            String[] parts = kept.split(" ");
            Rectangle2D was = new Rectangle2D(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            if (Screen.getScreens().stream()
                    .anyMatch(screen -> screen.getVisualBounds().intersects(was))) {
                stage.setX(was.getMinX());
                stage.setY(was.getMinY());
                stage.setWidth(was.getWidth());
                stage.setHeight(was.getHeight());
                stage.setMaximized(Boolean.parseBoolean(parts[4]));
            }
        }
        stage.setOnHiding(event -> {
            if (!stage.isIconified()) {
                mine.kept()
                        .put(
                                KEY,
                                "%d %d %d %d %b"
                                        .formatted(
                                                Math.round(stage.getX()),
                                                Math.round(stage.getY()),
                                                Math.round(stage.getWidth()),
                                                Math.round(stage.getHeight()),
                                                stage.isMaximized()));
            }
        });
    }
}
