package org.minutebook.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Style;

/** Says what is being waited for. */
final class BusyPane extends VBox {
    BusyPane(String words) {
        super(14, new ProgressIndicator(), Style.on(new Label(words), Style.QUIET));
        setAlignment(Pos.CENTER);
        Style.on(this, Style.PAGE);
    }
}
