package org.minutebook.app.plan;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

/** The chosen entry: its words, where it goes, why it is there, and what may be done with it. */
final class PlanDetailsView extends VBox {
    static final String ID_TITLE = "plan-entry-title";
    static final String ID_LEADS = "plan-entry-leads";
    static final String ID_SAVE = "plan-entry-save";
    static final String ID_MOVE = "plan-entry-move";
    static final String ID_DROP = "plan-entry-drop";
    static final String ID_REASON = "plan-entry-reason";
    static final String ID_HISTORY = "plan-entry-history";
    static final String ID_PART = "plan-entry-part";

    private final PlanViewModel model;

    PlanDetailsView(PlanViewModel model) {
        super(8);
        this.model = model;
        Style.on(this, Style.CARD);
        model.details().subscribe(this::show);
    }

    private void show(Optional<PlanRecord.Line> line) {
        setVisible(line.isPresent());
        setManaged(line.isPresent());
        getChildren().clear();
        line.ifPresent(this::fill);
    }

    private void fill(PlanRecord.Line line) {
        ForwardPlanEntry entry = line.entry();
        TextField title = Fields.line(ID_TITLE, "What is planned");
        title.setText(entry.title());
        TextField leads = Fields.line(ID_LEADS, "Leads, parted by a stroke");
        leads.setText(line.leadsPrinted());
        Command save = Command.of("_Save", () -> model.edit(entry, title.getText(), leads.getText()));
        title.setOnAction(event -> save.run());
        leads.setOnAction(event -> save.run());
        Label about = Style.on(new Label(entry.title()), Style.SECTION_TITLE);
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                about,
                Buttons.icon("plan-entry-close", Feather.X, Command.of("Close these details", () -> model.chosen()
                        .set(Optional.empty()))));
        head.setAlignment(Pos.TOP_LEFT);
        getChildren()
                .addAll(
                        head,
                        said(model.boardName(entry.board()) + ". "
                                + PlanCard.of(line).state() + ". "
                                + (line.day() == null ? "Without a date." : "For " + Days.fully(line.day()) + ".")),
                        Fields.labelled("_What is planned", title),
                        Fields.labelled("_Lead", leads),
                        Buttons.of(ID_SAVE, save),
                        Fields.labelled("_Move to", targets(entry)));
        line.item().ifPresent(item -> {
            getChildren().add(said("On the agenda: " + item.agendaNumber() + " " + item.title()));
            getChildren().add(Buttons.flat(ID_PART, Command.of("_Part from this item", () -> model.part(entry, item))));
        });
        Id<Matter> matter = entry.matter();
        if (matter != null) {
            getChildren()
                    .add(Buttons.flat(
                            ID_HISTORY, Command.of("History of the matt_er", () -> model.openHistory(matter))));
        }
        if (!entry.source().isBlank()) {
            getChildren().add(Fields.labelled("Asked for by", said(entry.source())));
        }
        if (!entry.note().isBlank()) {
            getChildren().add(Fields.labelled("Note", said(entry.note())));
        }
        TextField reason = Fields.line(ID_REASON, "Why it is dropped");
        reason.setPromptText("Why, such as: goes to the Cabinet");
        getChildren()
                .addAll(
                        Fields.labelled("_Reason", reason),
                        Buttons.flat(
                                ID_DROP, Command.of("_Drop from the plan", () -> model.drop(entry, reason.getText()))));
    }

    private ComboBox<PlanColumn> targets(ForwardPlanEntry entry) {
        List<PlanColumn> targets = model.targets(entry);
        ComboBox<PlanColumn> box = Fields.choice(ID_MOVE, "Move to", targets, PlanColumn::title);
        box.setPromptText(targets.isEmpty() ? "No other meeting yet" : "Choose a meeting");
        box.valueProperty().subscribe((@Nullable PlanColumn to) -> {
            if (to != null) {
                model.move(entry, to.place());
            }
        });
        return box;
    }

    private static Label said(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
