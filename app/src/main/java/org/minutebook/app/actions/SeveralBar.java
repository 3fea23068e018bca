package org.minutebook.app.actions;

import java.util.List;
import java.util.Locale;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.StateWords;
import org.minutebook.app.kit.Style;
import org.minutebook.db.change.MoveActions;
import org.minutebook.db.change.SetActionStates;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;

/** What can be done with several rows at once; there only while more than one is chosen. */
final class SeveralBar extends FlowPane {
    static final String ID = "actions-several";
    static final String ID_CLOSE = "actions-several-close";
    static final String ID_DUE = "actions-several-due";
    static final String ID_MOVE = "actions-several-move";

    private final OpenBook open;
    private final ObservableList<ActionLine> chosen;

    /** @param chosen the rows that are chosen in the table */
    SeveralBar(OpenBook open, ObservableList<ActionLine> chosen) {
        super(8, 6);
        this.open = open;
        this.chosen = chosen;
        setId(ID);
        setAlignment(Pos.CENTER_LEFT);
        Label many = Style.on(new Label(), Style.SECTION_TITLE);
        DateField due = new DateField(ID_DUE, "Another due date", open.today());
        getChildren()
                .setAll(
                        many,
                        Buttons.of(ID_CLOSE, Command.of("_Close", () -> become(Action.State.CLOSED))),
                        Buttons.of("actions-several-park", Command.of("_Park", () -> become(Action.State.PARKED))),
                        Buttons.of("actions-several-open", Command.of("Open a_gain", () -> become(Action.State.OPEN))),
                        due,
                        Buttons.of(ID_MOVE, Command.of("_Move to this date", () -> move(due))),
                        Style.on(new Label("Chase and Export will use only these."), Style.QUIET));
        chosen.subscribe(() -> {
            int size = chosen.size();
            many.setText(size + " actions:");
            setVisible(size > 1);
            setManaged(size > 1);
        });
        setVisible(false);
        setManaged(false);
    }

    private List<Id<Action>> ids() {
        return chosen.stream().map(ActionLine::id).toList();
    }

    private void become(Action.State state) {
        open.change(new SetActionStates(ids(), state), changed -> open.notices()
                .done((changed == 1 ? "1 action is " : changed + " actions are ")
                        + StateWords.action(state).toLowerCase(Locale.UK) + ". Undo takes it back."));
    }

    private void move(DateField due) {
        if (!due.take() || due.day().get().isEmpty()) {
            open.notices().refuse("Type the date to which these are moved, such as 26 jul or +14d.");
            due.requestFocus();
            return;
        }
        open.change(new MoveActions(ids(), due.day().get().get()), moved -> open.notices()
                .done((moved == 1 ? "1 action was" : moved + " actions were") + " moved. Undo takes it back."));
    }
}
