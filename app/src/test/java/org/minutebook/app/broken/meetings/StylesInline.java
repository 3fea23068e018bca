package org.minutebook.app.broken.meetings;

import javafx.scene.Node;

/** A screen that sets colours by itself. */
final class StylesInline {
    private StylesInline() {}

    static void paint(Node node) {
        node.setStyle("-fx-background-color: red");
    }
}
