package org.minutebook.app.actions;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/** One line in which a new action is typed. */
final class NewActionBar extends VBox {
    private static final int OWNERS_LETTERS = 16;
    private static final int DUE_LETTERS = 7;
    private static final double BOARD_WIDTH = 190;

    private final TextField text;

    NewActionBar(OpenBook open, ActionsViewModel model, Runnable leave) {
        super(6);
        text = Fields.line(ActionsView.ID_NEW_TEXT, "What is to be done");
        TextField owners = Fields.line(ActionsView.ID_NEW_OWNERS, "Owners, parted by a semicolon");
        DateField due = new DateField(ActionsView.ID_NEW_DUE, "Due", open.today());
        ComboBox<Board> board = Fields.choice(ActionsView.ID_NEW_BOARD, "Board", model.boards(), Board::name);
        board.setPromptText("Choose the board");
        owners.setPrefColumnCount(OWNERS_LETTERS);
        due.setPrefColumnCount(DUE_LETTERS);
        board.setPrefWidth(BOARD_WIDTH);
        Optional<Board> chosen = model.boards().stream()
                .filter(one -> open.board()
                        .get()
                        .map(one.id()::equals)
                        .orElse(model.boards().size() == 1))
                .findFirst();
        chosen.ifPresent(board::setValue);
        Command take = Command.of("_Add to the log", () -> {
            if (!due.take()) {
                open.notices().refuse(due.unread());
                due.requestFocus();
                return;
            }
            Optional<Id<Board>> into = Optional.ofNullable(board.getValue()).map(Board::id);
            if (model.add(
                    into, text.getText(), owners.getText(), due.day().get().orElse(null))) {
                leave.run();
            } else {
                open.notices().refuse("Choose the board whose log the action belongs to.");
                board.requestFocus();
            }
        });
        Command cancel = Command.of("Cancel", leave);
        HBox line = new HBox(
                10,
                grows(Fields.labelled("Wha_t is to be done", text)),
                Fields.labelled("_Owners", owners),
                Fields.labelled("_Due", due),
                Fields.labelled("_Board", board),
                Buttons.main(ActionsView.ID_NEW_TAKE, take),
                Buttons.flat("actions-new-cancel", cancel));
        line.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().addAll(Style.on(new Label("New action"), Style.SECTION_TITLE), line);
        Style.on(this, Style.CARD);
        text.setOnAction(event -> take.run());
        owners.setOnAction(event -> take.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
            }
        });
    }

    /** Begins with the words. */
    void begin() {
        text.requestFocus();
    }

    private static VBox grows(VBox box) {
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
