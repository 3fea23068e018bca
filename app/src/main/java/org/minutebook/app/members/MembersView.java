package org.minutebook.app.members;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;

/** The members on a day, the people, and the spellings of names. */
public final class MembersView extends BorderPane {
    public static final String ID_SEATS = "members-seats";
    public static final String ID_PEOPLE = "members-people";
    public static final String ID_DAY = "members-day";

    private final OpenBook open;
    private final MembersViewModel model;
    private final VBox offers = new VBox(6);

    public MembersView(OpenBook open, MembersViewModel model) {
        this.open = open;
        this.model = model;
        Style.on(this, Style.PAGE);
        model.aliases().subscribe(this::showOffers);
        showOffers();
        TabPane tabs = new TabPane(
                new Tab("Seats and holders", stacked(seats(), emptySeats(), model.seats())),
                new Tab("People", stacked(people(), emptyPeople(), model.people())));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        setTop(Style.on(new VBox(8, head(), offers), Style.PANE_HEAD));
        setCenter(tabs);
    }

    private HBox head() {
        Label title = Style.on(new Label("Members"), Style.PAGE_TITLE);
        Label counted = Style.on(new Label(), Style.QUIET);
        counted.textProperty().bind(model.counted());
        DateField day = new DateField(ID_DAY, "On the day", open.today());
        day.day().bindBidirectional(model.day());
        Label on = Style.on(new Label("As on the _day"), Style.QUIET);
        on.setMnemonicParsing(true);
        on.setLabelFor(day);
        HBox head = new HBox(10, title, counted, Fields.spring(), on, day);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void showOffers() {
        offers.getChildren().setAll(model.aliases().stream().map(this::offer).toList());
    }

    private HBox offer(AliasRow row) {
        Label words = new Label("Is “" + row.alias().printed() + "” another spelling of " + row.means() + "?"
                + (row.alias().reason().isBlank() ? "" : "  (" + row.alias().reason() + ")"));
        words.setWrapText(true);
        HBox line = new HBox(
                10,
                words,
                Fields.spring(),
                Buttons.of(
                        "alias-accept-" + row.alias().id(),
                        Command.of("Yes, the same", () -> model.settle(row.alias(), true))),
                Buttons.of(
                        "alias-reject-" + row.alias().id(),
                        Command.of("No, somebody else", () -> model.settle(row.alias(), false))));
        line.setAlignment(Pos.CENTER_LEFT);
        return Style.on(line, Style.CARD);
    }

    private TableView<SeatRow> seats() {
        TableView<SeatRow> table = Tables.of(ID_SEATS, "Seats and holders", open.mine());
        TableColumn<SeatRow, String> holder = Tables.words("holder", "Holder", 220, SeatRow::holder);
        holder.setCellFactory(unused -> new HolderCell());
        table.getColumns()
                .addAll(List.of(
                        Tables.words("board", "Board", 80, SeatRow::board),
                        Tables.wrapped("title", "Seat", 260, SeatRow::title),
                        holder,
                        Tables.wrapped("since", "Since", 100, SeatRow::since),
                        Tables.words("substitutes", "Substitutes", 180, SeatRow::substitutes),
                        Tables.wrapped("statutory", "Kind of seat", 190, SeatRow::statutory),
                        Tables.words("voting", "Voting", 110, SeatRow::voting)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(model.seats());
        return table;
    }

    private TableView<PersonRow> people() {
        TableView<PersonRow> table = Tables.of(ID_PEOPLE, "People", open.mine());
        table.getColumns()
                .addAll(List.of(
                        Tables.words("name", "Name", 220, PersonRow::name),
                        Tables.words("post", "Post", 240, PersonRow::post),
                        Tables.words("organisation", "Organisation", 240, PersonRow::organisation),
                        Tables.words("email", "Email", 240, PersonRow::email),
                        Tables.words("phone", "Telephone", 120, PersonRow::phone)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(model.people());
        return table;
    }

    private static <R> StackPane stacked(TableView<R> table, EmptyPane empty, ObservableList<R> rows) {
        table.visibleProperty().bind(Bindings.isNotEmpty(rows));
        empty.visibleProperty().bind(Bindings.isEmpty(rows));
        return new StackPane(table, empty);
    }

    private static EmptyPane emptySeats() {
        return new EmptyPane(
                Feather.USERS,
                "No seats on this day",
                "The seats of your boards stand here with whoever holds them, vacancies too. They come in with a"
                        + " record file (load) for now. Choose another day or board above if there should be some.");
    }

    private static EmptyPane emptyPeople() {
        return new EmptyPane(
                Feather.USER, "Nobody yet", "People come in with action logs and record files, each under one name.");
    }

    /** A vacancy says so in its own letters. */
    private static final class HolderCell extends TableCell<SeatRow, String> {
        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty || name == null ? "" : name);
            Style.off(this, Style.OVERDUE);
            if (SeatRow.VACANT.equals(getText())) {
                Style.on(this, Style.OVERDUE);
            }
        }
    }
}
