package org.minutebook.app.workshop;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;

/** One row of the table as it is printed: several actions may stand in it, each with its number. */
final class RowForm extends VBox {
    static final String ID_THEME = "workshop-theme";
    static final String ID_POINTS = "workshop-points";
    static final String ID_ACTIONS = "workshop-actions";
    static final String ID_TIMESCALE = "workshop-timescale";
    static final String ID_LEADS = "workshop-leads";
    static final String ID_KEEP = "workshop-keep";

    private final Label title = Style.on(new Label(), Style.SECTION_TITLE);
    private final TextField theme = Fields.line(ID_THEME, "Theme");
    private final TextArea points = Fields.area(ID_POINTS, "Key points from group work", 3);
    private final TextArea actions = Fields.area(ID_ACTIONS, "Actions, each with its number", 4);
    private final TextField timescale = Fields.line(ID_TIMESCALE, "Timescale");
    private final TextArea leads = Fields.area(ID_LEADS, "Proposed lead", 2);
    private Optional<WorkshopRow> of = Optional.empty();

    RowForm(WorkshopViewModel model, Runnable added) {
        super(8);
        Style.on(this, Style.CARD);
        actions.setPromptText("1. What is to be done");
        timescale.setPromptText("read from the action where left blank");
        leads.setPromptText("Actions 1-3: a name or a post");
        Label hint = Style.on(new Label("A row that is in the action log is changed there."), Style.QUIET);
        hint.setWrapText(true);
        getChildren()
                .addAll(
                        title,
                        Fields.labelled("_Theme", theme),
                        Fields.labelled("_Key points", points),
                        Fields.labelled("A_ctions, each with its number", actions),
                        Fields.labelled("Time_scale", timescale),
                        Fields.labelled("Proposed _lead", leads),
                        Buttons.of(
                                ID_KEEP,
                                Command.of("Keep the ro_w", () -> keep(model, added))
                                        .on("Shortcut+ENTER")),
                        hint);
        show(Optional.empty());
    }

    private void keep(WorkshopViewModel model, Runnable added) {
        boolean isNew = of.isEmpty();
        model.keep(
                of,
                theme.getText(),
                points.getText(),
                actions.getText(),
                timescale.getText(),
                leads.getText(),
                isNew ? added : () -> {});
    }

    /** Shows a row to be changed; empty is a new one, under the theme of the row before. */
    void show(Optional<WorkshopRow> row) {
        of = row;
        title.setText(row.map(one -> one.number().isEmpty() ? "This row" : "Number " + one.number())
                .orElse("New row"));
        row.ifPresent(one -> theme.setText(one.line().theme()));
        points.setText(row.map(one -> one.line().keyPoints()).orElse(""));
        actions.setText(row.map(WorkshopRow::numbered).orElse(""));
        timescale.setText(row.map(one -> one.line().timescale()).orElse(""));
        leads.setText(row.map(one -> one.line().lead()).orElse(""));
    }

    /** Where typing begins. */
    void begin() {
        (of.isEmpty() && theme.getText().isBlank() ? theme : actions).requestFocus();
    }
}
