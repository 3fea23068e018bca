package org.minutebook.app.members;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What stands beside a list: what was chosen in it, or the form that was opened over that. */
final class SidePane extends ScrollPane {
    private static final double WIDTH = 400;

    private final VBox content = new VBox();
    private Node under = new VBox();

    SidePane() {
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setFocusTraversable(false);
    }

    /** Shows what was chosen; a form that is open stays over it. */
    void under(Node chosen) {
        boolean form = content.getChildren().stream().anyMatch(MembersForm.class::isInstance);
        under = chosen;
        if (!form) {
            content.getChildren().setAll(chosen);
        }
    }

    void form(MembersForm form) {
        content.getChildren().setAll(form);
        setVvalue(0);
        form.first().requestFocus();
    }

    void leave() {
        content.getChildren().setAll(under);
    }
}
