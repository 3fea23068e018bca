package org.minutebook.app.plan;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.ImportFrame;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;

/** What was read of a forward plan, line by line with what it would come to, before anything is taken. */
final class PlanImportView extends BorderPane {
    static final String ID_TABLE = "plan-import-table";
    static final String ID_SLIPS = "plan-import-slips";

    PlanImportView(OpenBook open, PlanImportViewModel model) {
        Style.on(this, Style.CARD);
        TableView<PlanImportViewModel.Line> table = Tables.of(ID_TABLE, "Lines read from the file", open.mine());
        table.getColumns()
                .add(Tables.words(
                        "row", "Row", 50, row -> Integer.toString(row.line().row())));
        table.getColumns().add(Tables.wrapped("comes", "Result", 210, PlanImportViewModel.Line::comes));
        table.getColumns().add(Tables.words("when", "When", 150, PlanImportViewModel.Line::when));
        table.getColumns().add(Tables.wrapped("title", "What is planned", 400, row -> row.line()
                .title()));
        table.getColumns()
                .add(Tables.wrapped(
                        "leads",
                        "Lead",
                        200,
                        row -> String.join(" | ", row.line().leads())));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(model.rows());
        table.setPlaceholder(Style.on(new Label("Nothing was read yet."), Style.QUIET));
        table.disableProperty().bind(model.taking());
        ListView<String> said = ImportFrame.doubts();
        Label board = Style.on(new Label("into the plan of the " + model.boardName()), Style.QUIET);
        setCenter(table);
        Label slips = Style.on(new Label(), Style.NOTICE, Style.NOTICE_WARNING);
        slips.setId(ID_SLIPS);
        slips.setWrapText(true);
        slips.setMinHeight(USE_PREF_SIZE);
        slips.setMaxWidth(Double.MAX_VALUE);
        slips.visibleProperty().bind(slips.textProperty().isNotEmpty());
        slips.managedProperty().bind(slips.visibleProperty());
        setTop(new VBox(8, ImportFrame.head(model, "_Import", board), ImportFrame.words(model), slips));
        setMargin(getTop(), new Insets(0, 0, 8, 0));
        setBottom(said);
        model.plan().subscribe(plan -> {
            slips.setText(String.join("\n", model.nearMisses()));
            ImportFrame.say(said, model.doubts());
        });
    }
}
