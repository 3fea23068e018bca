package org.minutebook.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;

/** The line at the foot of the window. */
final class StatusLine extends HBox {
    static final String ID_SAVED = "status-saved";
    static final String ID_BACKUP = "status-backup";

    StatusLine(OpenBook open, StatusModel model) {
        super(18);
        Style.on(this, Style.STATUS_LINE);
        setAlignment(Pos.CENTER_LEFT);
        Label saved = Style.on(new Label(), Style.SAVED);
        saved.setId(ID_SAVED);
        saved.textProperty().bind(model.saved());
        Label backup = new Label();
        backup.setId(ID_BACKUP);
        backup.textProperty().bind(model.backup());
        Label who = new Label();
        who.textProperty().bind(model.who());
        getChildren().addAll(new Label(open.book().name()), saved, Fields.spring(), who, backup);
    }
}
