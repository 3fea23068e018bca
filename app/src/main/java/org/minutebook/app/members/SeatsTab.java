package org.minutebook.app.members;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.app.kit.WrappedCell;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Seat;

/** The seats on the day with what is to be said of them above, and the chosen one beside them. */
final class SeatsTab extends BorderPane {
    static final String ID_FINDINGS = "members-findings";
    static final double GAP = 8;

    private final MembersViewModel model;
    private final SidePane side = new SidePane();
    private final VBox findings = new VBox(4);
    private final TableView<SeatRow> table;
    private @Nullable Id<Seat> chosen;

    SeatsTab(OpenBook open, MembersViewModel model) {
        this.model = model;
        table = table(open);
        findings.setId(ID_FINDINGS);
        TitledPane above = new TitledPane("", findings);
        above.setId("members-findings-fold");
        above.setExpanded(false); // the list is what the screen is for; what there is to settle is counted above it
        above.setAnimated(false);
        above.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> model.findings().size() == 1
                                ? "1 point to settle"
                                : model.findings().size() + " points to settle",
                        model.findings()));
        above.visibleProperty().bind(Bindings.isNotEmpty(model.findings()));
        above.managedProperty().bind(above.visibleProperty());
        model.findings().addListener((ListChangeListener<MembersFinding>) change -> showFindings());
        showFindings();
        EmptyPane empty = new EmptyPane(
                Feather.USERS,
                "No seats on this day",
                "The seats of your boards stand here with whoever holds them, vacancies too. Add the first one with"
                        + " New, or choose another day or board above.");
        table.visibleProperty().bind(Bindings.isNotEmpty(model.seats()));
        empty.visibleProperty().bind(Bindings.isEmpty(model.seats()));
        side.under(hint());
        setTop(above);
        setCenter(new StackPane(table, empty));
        setRight(side);
        setMargin(above, new Insets(0, 0, GAP, 0));
        setMargin(side, new Insets(0, 0, 0, GAP));
        Style.on(this, Style.PLAN_LIST);
    }

    void fresh() {
        ask(leave -> new SeatForm(model, Optional.empty(), leave));
    }

    private TableView<SeatRow> table(OpenBook open) {
        TableView<SeatRow> made = Tables.of(MembersView.ID_SEATS, "Seats and holders", open.mine());
        TableColumn<SeatRow, String> holder = Tables.words("holder", "Holder", 190, SeatRow::holder);
        holder.setCellFactory(unused -> new HolderCell());
        made.getColumns()
                .addAll(List.of(
                        Tables.words("board", "Board", 70, SeatRow::board),
                        Tables.wrapped("title", "Seat", 210, SeatRow::title),
                        holder,
                        Tables.wrapped("since", "Since", 96, SeatRow::since),
                        Tables.wrapped("voting", "Voting", 110, SeatRow::voting),
                        Tables.wrapped("substitutes", "Substitutes", 130, SeatRow::substitutes)));
        made.getColumns().forEach(column -> column.setSortable(false));
        made.setItems(model.seats());
        made.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        made.setOnKeyPressed(event -> {
            SeatRow row = made.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                ask(leave -> new HolderForm(model, row, leave));
                event.consume();
            }
        });
        // an act reads the list anew: the seat that was chosen is chosen again, as it now is
        model.seats().addListener((ListChangeListener<SeatRow>) change -> again());
        return made;
    }

    private void choose(@Nullable SeatRow row) {
        if (row != null) {
            chosen = row.seat().id();
            side.under(new SeatCard(model, row, this::ask));
        }
    }

    private void again() {
        Id<Seat> seat = chosen;
        if (seat == null) {
            return;
        }
        int place = model.seats().placeOf(row -> row.seat().id().equals(seat));
        if (place < 0) {
            chosen = null;
            side.under(hint());
        } else {
            table.getSelectionModel().clearAndSelect(place);
            side.under(new SeatCard(model, model.seats().get(place), this::ask));
        }
    }

    private void ask(Function<Runnable, MembersForm> form) {
        side.form(form.apply(() -> {
            side.leave();
            table.requestFocus();
        }));
    }

    private void showFindings() {
        findings.getChildren()
                .setAll(model.findings().stream().map(SeatsTab::finding).toList());
    }

    private static Label finding(MembersFinding finding) {
        Label label = new Label(finding.says() + (finding.cure().isBlank() ? "" : " " + finding.cure()));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Label hint() {
        Label hint = Style.on(new Label("Select a seat to see who holds it, and who held it before."), Style.QUIET);
        hint.setWrapText(true);
        hint.setMaxWidth(Double.MAX_VALUE);
        return Style.on(hint, Style.CARD);
    }

    /** A vacancy says so in its own letters. */
    private static final class HolderCell extends WrappedCell<SeatRow> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            Style.off(this, Style.OVERDUE);
            if (SeatRow.VACANT.equals(getText())) {
                Style.on(this, Style.OVERDUE);
            }
        }
    }
}
