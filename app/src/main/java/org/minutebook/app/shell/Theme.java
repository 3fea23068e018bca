package org.minutebook.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.minutebook.app.kit.MySettings;

/** Light or dark, and how large the text is. */
final class Theme {
    private static final double TEXT_PIXELS = 14;

    /** The machine's own letters where they are made for screens; else those that the documents carry. */
    private static final boolean CARRIED = !Font.getFamilies().contains("Segoe UI") && carried();

    private final MySettings mine;

    Theme(MySettings mine) {
        this.mine = mine;
    }

    /**
     * Dresses a scene now and whenever the settings change.
     *
     * @return ends it; until then the machine's own settings keep the scene alive
     */
    Subscription dress(Scene scene) {
        return Subscription.combine(
                mine.theme().subscribe(unused -> colour(scene)),
                Platform.getPreferences().colorSchemeProperty().subscribe(unused -> colour(scene)),
                mine.textSize().subscribe(unused -> size(scene.getRoot())),
                scene.rootProperty().subscribe(this::size));
    }

    private void colour(Scene scene) {
        boolean dark =
                switch (mine.theme().get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet(dark ? "colors-dark.css" : "colors-light.css"), sheet("controls.css"));
        if (CARRIED) {
            scene.getStylesheets().add(sheet("letters.css"));
        }
    }

    /** The one inline style: the size that this person reads. */
    private void size(Parent root) {
        root.setStyle("-fx-font-size: " + TEXT_PIXELS * mine.textSize().get() / 100 + "px;");
    }

    private static String sheet(String name) {
        URL url = Theme.class.getResource("/org/minutebook/app/style/" + name);
        return Objects.requireNonNull(url, name).toExternalForm();
    }

    private static boolean carried() {
        for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
            URL url = Theme.class.getResource("/org/minutebook/app/fonts/LiberationSans-" + face + ".ttf");
            Font.loadFont(Objects.requireNonNull(url, face).toExternalForm(), TEXT_PIXELS);
        }
        return true;
    }
}
