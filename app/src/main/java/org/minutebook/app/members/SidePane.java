package org.minutebook.app.members;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** What stands beside a list: what was chosen in it, or the form that was opened over that. */
final class SidePane extends BorderPane {
    private static final double WIDTH = 400;

    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private Node under = new VBox();

    SidePane() {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
    }

    /** Shows what was chosen; a form that is open stays over it. */
    void under(Node chosen) {
        boolean form = content.getChildren().stream().anyMatch(MembersForm.class::isInstance);
        under = chosen;
        if (!form) {
            content.getChildren().setAll(chosen);
        }
    }

    /** What keeps a long form stays in sight under it. */
    void form(MembersForm form) {
        content.getChildren().setAll(form);
        scroll.setVvalue(0);
        form.foot().ifPresentOrElse(this::foot, () -> setBottom(null));
        form.first().requestFocus();
    }

    private void foot(Node acts) {
        setMargin(acts, new Insets(8, 0, 0, 0));
        setBottom(acts);
    }

    void leave() {
        content.getChildren().setAll(under);
        setBottom(null);
    }
}
