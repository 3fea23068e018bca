package org.minutebook.app.members;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;

/** The members on a day, the people, the register of interests, what changed between two days, and the spellings of names. */
public final class MembersView extends BorderPane {
    public static final String ID_SEATS = "members-seats";
    public static final String ID_PEOPLE = "members-people";
    public static final String ID_DAY = "members-day";
    public static final String ID_TABS = "members-tabs";
    public static final String ID_NEW = "members-new";
    public static final String ID_EXPORT = "members-export";
    public static final String ID_CONFIRM = RegisterTab.ID_CONFIRM;
    public static final String ID_PUT = SeatCard.ID_PUT;
    public static final String ID_CHANGES_FROM = ChangesTab.ID_FROM;

    private static final int PEOPLE = 1;
    private static final int REGISTER = 2;
    private static final List<String> NEW = List.of("_New seat…", "_New person…", "_New entry…");

    private final OpenBook open;
    private final MembersViewModel model;
    private final VBox offers = new VBox(6);
    private final TabPane tabs = new TabPane();
    private final List<Runnable> fresh;

    /** @param place with whose entry is opened, or which tab */
    public MembersView(OpenBook open, MembersViewModel model, MembersPlace place) {
        this.open = open;
        this.model = model;
        Style.on(this, Style.PAGE);
        model.aliases().subscribe(this::showOffers);
        showOffers();
        SeatsTab seats = new SeatsTab(open, model);
        PeopleTab people = new PeopleTab(open, model);
        RegisterTab register = new RegisterTab(open, model);
        tabs.getTabs()
                .setAll(
                        new Tab("Seats and holders", seats),
                        new Tab("People", people),
                        new Tab("Register of interests", register),
                        new Tab("Changes in membership", new ChangesTab(open, model.changes())));
        tabs.setId(ID_TABS);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Optional.ofNullable(place.person()).ifPresent(one -> {
            tabs.getSelectionModel().select(PEOPLE);
            people.open(one);
        });
        if (place.register()) {
            tabs.getSelectionModel().select(REGISTER);
        }
        fresh = List.of(seats::fresh, people::fresh, register::fresh);
        setTop(Style.on(new VBox(8, head(), offers), Style.PANE_HEAD));
        setCenter(tabs);
    }

    private HBox head() {
        Label title = Style.on(new Label("Members"), Style.PAGE_TITLE);
        Label counted = Style.on(new Label(), Style.QUIET);
        counted.textProperty().bind(model.counted());
        DateField day = new DateField(ID_DAY, "On the day", open.today());
        day.day().bindBidirectional(model.day());
        Label on = Style.on(new Label("As at"), Style.QUIET);
        Button add = Buttons.main(
                ID_NEW,
                Command.of(NEW.getFirst(), () -> fresh.get(chosen()).run())
                        .on("Shortcut+N")
                        .when(tabs.getSelectionModel().selectedIndexProperty().lessThan(NEW.size())));
        add.visibleProperty().bind(Bindings.not(add.disabledProperty())); // nothing is new among changes
        add.managedProperty().bind(add.visibleProperty());
        tabs.getSelectionModel().selectedIndexProperty().subscribe(now -> {
            if (now.intValue() >= 0 && now.intValue() < NEW.size()) {
                add.setText(NEW.get(now.intValue()));
                add.setAccessibleText(NEW.get(now.intValue()).replace("_", ""));
            }
        });
        HBox head = new HBox(
                10,
                title,
                counted,
                Fields.spring(),
                on,
                day,
                Exports.choices(ID_EXPORT, new MembersFiles(open, model)::choices),
                add);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private int chosen() {
        return tabs.getSelectionModel().getSelectedIndex();
    }

    private void showOffers() {
        offers.getChildren().setAll(model.aliases().stream().map(this::offer).toList());
    }

    private HBox offer(AliasRow row) {
        Label words = new Label("Is “" + row.alias().printed() + "” another spelling of " + row.means() + "? "
                + row.alias().reason());
        words.setWrapText(true);
        HBox line = new HBox(
                10,
                words,
                Fields.spring(),
                Buttons.of(
                        "alias-accept-" + row.alias().id(),
                        Command.of("Yes, same person", () -> model.settle(row.alias(), true))),
                Buttons.of(
                        "alias-reject-" + row.alias().id(),
                        Command.of("No, different person", () -> model.settle(row.alias(), false))));
        line.setAlignment(Pos.CENTER_LEFT);
        return Style.on(line, Style.CARD);
    }
}
