package org.minutebook.app.plan;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/** A form over the timeline: lines of fields, what keeps them, and Escape, which leaves them. */
abstract class PlanForm extends VBox {
    static final String ID_BOARD = "plan-form-board";
    static final String ID_KEEP = "plan-form-keep";

    private final PlanViewModel model;
    private final Runnable leave;
    private final ComboBox<PlanBoard> board;

    /** @param leave takes the form away */
    PlanForm(String title, PlanViewModel model, Runnable leave) {
        super(8);
        this.model = model;
        this.leave = leave;
        board = Fields.choice(ID_BOARD, "Board", List.copyOf(model.boards()), plan -> plan.board()
                .name());
        board.setPromptText("Choose the board");
        board.setPrefWidth(220);
        if (model.boards().size() == 1) {
            board.setValue(model.boards().getFirst());
        }
        Style.on(this, Style.CARD);
        getChildren().add(Style.on(new Label(title), Style.SECTION_TITLE));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
            }
        });
    }

    /** Takes what was typed; says what is missing where something is. */
    abstract void keep();

    /** The field to begin in. */
    abstract Node first();

    final void leave() {
        leave.run();
    }

    final Node boardField() {
        return Fields.labelled("_Board", board);
    }

    /** The board that was chosen; says so where none was. */
    final Optional<Id<Board>> board() {
        PlanBoard chosen = board.getValue();
        if (chosen == null) {
            model.refuse("Choose the board to which it belongs.");
            board.requestFocus();
            return Optional.empty();
        }
        return Optional.of(chosen.board().id());
    }

    final Node keeping(String act) {
        HBox acts = new HBox(
                6,
                Buttons.main(ID_KEEP, Command.of(act, this::keep)),
                Buttons.flat("plan-form-cancel", Command.of("Cancel", leave)));
        acts.setAlignment(Pos.BOTTOM_LEFT);
        acts.setMinWidth(USE_PREF_SIZE);
        return acts;
    }

    static HBox line(Node... nodes) {
        HBox line = new HBox(10, nodes);
        line.setAlignment(Pos.BOTTOM_LEFT);
        return line;
    }

    /** A field that takes the room that is left, and keeps the form when Enter is typed in it. */
    final VBox wide(String label, TextField field) {
        VBox box = keepsOnEnter(label, field);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    final VBox keepsOnEnter(String label, TextField field) {
        field.setOnAction(event -> keep());
        return Fields.labelled(label, field);
    }
}
