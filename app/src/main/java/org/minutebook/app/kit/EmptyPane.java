package org.minutebook.app.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where nothing is yet: what belongs there, and the act that fills it. */
public final class EmptyPane extends VBox {
    public EmptyPane(Feather icon, String title, String hint, Button... acts) {
        Style.on(this, Style.EMPTY);
        setAlignment(Pos.CENTER);
        Label head = Style.on(new Label(title), Style.EMPTY_TITLE);
        Label words = Style.on(new Label(hint), Style.QUIET);
        words.setWrapText(true);
        words.setMaxWidth(460);
        words.setMinHeight(USE_PREF_SIZE);
        words.setTextAlignment(TextAlignment.CENTER);
        getChildren().addAll(new FontIcon(icon), head, words);
        getChildren().addAll(acts);
    }
}
