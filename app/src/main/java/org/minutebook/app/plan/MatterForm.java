package org.minutebook.app.plan;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.minutebook.app.kit.Fields;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;

/** A matter: its title, who leads it, what it is about, and whether it is open. */
final class MatterForm extends PlanForm {
    static final String ID_TITLE = "matter-title";
    static final String ID_LEAD = "matter-lead";
    static final String ID_ABOUT = "matter-about";
    static final String ID_STATE = "matter-state";

    private final PlanSubjects acts;
    private final Optional<Matter> before;
    private final TextField title = Fields.line(ID_TITLE, "Title of the matter");
    private final TextField lead = Fields.line(ID_LEAD, "Who leads it");
    private final TextField about = Fields.line(ID_ABOUT, "What it is about");
    private final ComboBox<Matter.State> state =
            Fields.choice(ID_STATE, "Whether it is open", List.of(Matter.State.values()), MatterForm::words);

    /** @param before empty for a new matter */
    MatterForm(PlanViewModel model, Optional<Matter> before, Runnable leave) {
        super(before.isEmpty() ? "New matter" : "Change the matter", model, leave);
        acts = model.subjects();
        this.before = before;
        title.setText(before.map(Matter::title).orElse(""));
        lead.setText(before.map(Matter::leadPrinted).orElse(""));
        about.setText(before.map(Matter::summary).orElse(""));
        state.setValue(before.map(Matter::state).orElse(Matter.State.OPEN));
        getChildren()
                .add(line(
                        before.isEmpty() ? boardField() : Fields.labelled("_State", state),
                        wide("_Matter", title),
                        keepsOnEnter("_Lead", lead),
                        wide("Ab_out", about),
                        keeping("_Save")));
    }

    @Override
    Node first() {
        return title;
    }

    @Override
    void keep() {
        if (before.isPresent()) {
            acts.change(
                    before.get(),
                    MatterBuilder.builder(before.get())
                            .title(title.getText().strip())
                            .leadPrinted(lead.getText().strip())
                            .summary(about.getText().strip())
                            .state(state.getValue())
                            .build(),
                    this::leave);
        } else {
            board().ifPresent(board ->
                    acts.addMatter(board, title.getText(), about.getText(), lead.getText(), this::leave));
        }
    }

    static String words(Matter.State state) {
        return switch (state) {
            case OPEN -> "Open";
            case DORMANT -> "Dormant";
            case CLOSED -> "Closed";
        };
    }
}
