package org.minutebook.app.members;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;

/** Everybody in the book, each once, and the bodies they come from. */
final class PeopleTab extends BorderPane {
    static final String ID_ORGANISATION = "people-organisation";

    private final MembersViewModel model;
    private final SidePane side = new SidePane();
    private final TableView<PersonRow> table;

    PeopleTab(OpenBook open, MembersViewModel model) {
        this.model = model;
        table = Tables.of(MembersView.ID_PEOPLE, "People", open.mine());
        table.getColumns()
                .addAll(List.of(
                        Tables.wrapped("name", "Name", 135, PersonRow::name),
                        Tables.wrapped("post", "Post", 150, row -> row.person().post()),
                        Tables.wrapped("organisation", "Organisation", 140, PersonRow::organisation),
                        Tables.wrapped(
                                "email", "Email", 395, row -> row.person().email()),
                        Tables.words(
                                "phone", "Telephone", 100, row -> row.person().phone())));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(model.people());
        Tables.opens(table, row -> ask(leave -> new PersonForm(model, Optional.of(row.person()), leave)));
        EmptyPane empty = new EmptyPane(
                Feather.USER,
                "Nobody yet",
                "People come in with action logs and record files, each under one name. Add the first one with New.");
        table.visibleProperty().bind(Bindings.isNotEmpty(model.people()));
        empty.visibleProperty().bind(Bindings.isEmpty(model.people()));
        Label hint =
                Style.on(new Label("Enter or a double click opens somebody’s entry. New adds a person."), Style.QUIET);
        hint.setWrapText(true);
        VBox under = new VBox(
                8,
                hint,
                Buttons.of(
                        ID_ORGANISATION,
                        Command.of("Add an or_ganisation…", () -> ask(leave -> new OrganisationForm(model, leave)))));
        side.under(Style.on(under, Style.CARD));
        setCenter(new StackPane(table, empty));
        setRight(side);
        setMargin(side, new Insets(0, 0, 0, SeatsTab.GAP));
        Style.on(this, Style.PLAN_LIST);
    }

    void fresh() {
        ask(leave -> new PersonForm(model, Optional.empty(), leave));
    }

    /** Shows somebody's entry, as soon as the people are read. */
    void open(Id<Person> id) {
        int row = model.people().placeOf(one -> one.person().id().equals(id));
        if (row < 0) {
            ListChangeListener<PersonRow> read = new ListChangeListener<>() {
                @Override
                public void onChanged(Change<? extends PersonRow> change) {
                    if (model.people().placeOf(one -> one.person().id().equals(id)) >= 0) {
                        model.people().removeListener(this);
                        open(id);
                    }
                }
            };
            model.people().addListener(read);
            return;
        }
        table.getSelectionModel().select(row);
        table.scrollTo(row);
        PersonRow found = model.people().get(row);
        ask(leave -> new PersonForm(model, Optional.of(found.person()), leave));
    }

    private void ask(Function<Runnable, MembersForm> form) {
        side.form(form.apply(() -> {
            side.leave();
            table.requestFocus();
        }));
    }
}
