package org.minutebook.app.approval;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Style;

/** Short texts, one under the other. */
final class Cards {
    private Cards() {}

    static Label section(String words) {
        return Style.on(new Label(words), Style.SECTION_TITLE);
    }

    static Label said(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    static Label quiet(String words) {
        return Style.on(said(words), Style.QUIET);
    }

    static VBox card(Node... lines) {
        return Style.on(new VBox(4, lines), Style.CARD);
    }

    static HBox row(Node... nodes) {
        HBox row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
