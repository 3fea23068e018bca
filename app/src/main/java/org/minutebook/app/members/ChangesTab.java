package org.minutebook.app.members;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;

/** Who went and who came between two days, to be copied into a paper. */
final class ChangesTab extends BorderPane {
    static final String ID_CHANGES = "members-changes";
    static final String ID_FROM = "changes-from";
    static final String ID_UNTIL = "changes-until";
    static final String ID_COPY = "changes-copy";

    ChangesTab(OpenBook open, ChangesViewModel model) {
        DateField from = new DateField(ID_FROM, "From", open.today());
        from.day().bindBidirectional(model.from());
        DateField until = new DateField(ID_UNTIL, "To", open.today());
        until.day().bindBidirectional(model.until());
        TableView<ChangeRow> table = Tables.of(ID_CHANGES, "Changes in membership", open.mine());
        table.getColumns()
                .addAll(List.of(
                        Tables.words("board", "Board", 80, ChangeRow::board),
                        Tables.words("day", "Date", 92, ChangeRow::day),
                        Tables.wrapped("seat", "Seat", 240, ChangeRow::seat),
                        Tables.wrapped("out", "Outgoing", 170, ChangeRow::out),
                        Tables.wrapped("in", "Incoming", 170, ChangeRow::in),
                        Tables.wrapped("words", "In words", 380, ChangeRow::words)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(model.rows());
        table.setPlaceholder(new Label("Nobody went and nobody came between these days."));
        Command copy = Command.of("_Copy as a table", () -> {
            Tables.copy(table);
            open.notices().done("The changes are on the clipboard, for Word or Excel.");
        });
        HBox head = new HBox(
                10,
                Fields.labelled("_From", from),
                Fields.labelled("_To", until),
                Style.on(new Label("From starts at the last meeting; type another day to change it."), Style.QUIET),
                Fields.spring(),
                Buttons.of(ID_COPY, copy));
        head.setAlignment(Pos.BOTTOM_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        setTop(head);
        setMargin(head, new Insets(0, 0, SeatsTab.GAP, 0));
        setCenter(table);
        Style.on(this, Style.PLAN_LIST);
    }
}
