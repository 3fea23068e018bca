package org.minutebook.app.agenda;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DateField;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.WrappedRow;
import org.minutebook.db.model.StandingPage;

/** The pages in every pack of a board: a list, the text of the chosen one, and its earlier versions. */
final class StandingPagesView extends BorderPane {
    static final String ID_LIST = "pages-list";
    static final String ID_ADD = "pages-add";
    static final String ID_TITLE = "pages-title";
    static final String ID_PLACE = "pages-place";
    static final String ID_SINCE = "pages-since";
    static final String ID_BODY = "pages-body";
    static final String ID_KEEP = "pages-keep";
    static final String ID_OUT = "pages-out";
    static final String ID_VERSIONS = "pages-versions";

    private final StandingPagesViewModel model;
    private final ListView<StandingPage> list = new ListView<>();
    private final TextField title = Fields.line(ID_TITLE, "Title of the page");
    private final ComboBox<StandingPage.Place> place =
            Fields.choice(ID_PLACE, "Where it stands", List.of(StandingPage.Place.values()), StandingPagesView::words);
    private final DateField since;
    private final TextArea body = Fields.area(ID_BODY, "Text of the page", 14);
    private final Label state = Style.on(new Label(), Style.QUIET);
    private final VBox versions = new VBox(8);
    private final Button out;

    StandingPagesView(OpenBook open, ReadOnlyStringProperty board, StandingPagesViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        since = new DateField(ID_SINCE, "In use from", open.today());
        list.setId(ID_LIST);
        list.setAccessibleText("Standing pages");
        list.setItems(model.pages());
        WrappedRow.in(list, page -> page.title() + "\n" + words(page.place()) + " · " + headed(page));
        list.setPlaceholder(Style.on(new Label("No page yet."), Style.QUIET));
        list.setPrefWidth(270);
        list.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (page != null) {
                model.choose(Optional.of(page));
            }
        });
        VBox left = new VBox(8, Buttons.with(ID_ADD, Feather.PLUS, Command.of("_New page", this::add)), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        out = Buttons.flat(ID_OUT, Command.of("Rem_ove from the packs", model::takeOut));
        Label name = Style.on(new Label(), Style.PAGE_TITLE);
        name.textProperty().bind(board);
        Label hint = Style.on(
                new Label("What stands in every pack of this board. A change makes a new version; the old ones are"
                        + " kept."),
                Style.QUIET);
        setTop(Style.on(new VBox(0, name, hint), Style.PANE_HEAD));
        setLeft(left);
        setCenter(form());
        ScrollPane earlier = new ScrollPane(versions);
        earlier.setFitToWidth(true);
        earlier.setPrefWidth(280);
        earlier.setMinWidth(260);
        versions.setId(ID_VERSIONS);
        setRight(earlier);
        model.chosen().subscribe(this::show);
    }

    private VBox form() {
        VBox titled = Fields.labelled("_Title", title);
        HBox.setHgrow(titled, Priority.ALWAYS);
        since.setPromptText("today");
        since.setPrefColumnCount(8);
        HBox first =
                new HBox(8, titled, Fields.labelled("_Where it stands", place), Fields.labelled("In use _from", since));
        VBox text =
                Fields.labelled("Te_xt (a blank line between paragraphs, - before points, ** around bold words)", body);
        VBox.setVgrow(text, Priority.ALWAYS);
        HBox acts = new HBox(
                8,
                Buttons.main(ID_KEEP, Command.of("_Save as a new version", this::keep)),
                out,
                Fields.spring(),
                state);
        acts.setAlignment(Pos.CENTER_LEFT);
        return Style.on(new VBox(8, first, text, acts), Style.PANE);
    }

    private void add() {
        list.getSelectionModel().clearSelection();
        model.choose(Optional.empty());
        title.requestFocus();
    }

    private void keep() {
        if (!since.take()) {
            model.refuse(since.unread());
            since.requestFocus();
            return;
        }
        model.keep(
                place.getValue(), title.getText(), body.getText(), since.day().get());
    }

    private void show(Optional<StandingPage> page) {
        title.setText(page.map(StandingPage::title).orElse(""));
        place.setValue(page.map(StandingPage::place).orElse(StandingPage.Place.BEFORE_AGENDA));
        body.setText(page.map(StandingPage::body).orElse(""));
        since.clear();
        since.take();
        state.setText(page.map(StandingPagesView::current).orElse("A new page"));
        out.setVisible(page.isPresent());
        page.ifPresent(now -> list.getSelectionModel().select(now));
        versions.getChildren().setAll(Style.on(new Label("Earlier versions"), Style.SECTION_TITLE));
        for (StandingPage before : model.before()) {
            Label words = new Label(plain(before.body()));
            words.setWrapText(true);
            versions.getChildren()
                    .add(Style.on(
                            new VBox(4, Style.on(new Label(headed(before)), Style.FIELD_LABEL), words), Style.CARD));
        }
        if (model.before().isEmpty()) {
            Label none =
                    Style.on(new Label("What was in use before stands here when the text is changed."), Style.QUIET);
            none.setWrapText(true);
            versions.getChildren().add(none);
        }
    }

    /** Without the marks around bold words: what was in use is read here, not typed. */
    static String plain(String body) {
        return body.replace("**", "");
    }

    private static String current(StandingPage page) {
        return "Version " + page.version()
                + (page.since() == null ? "" : ", in use from " + Days.shortly(page.since()));
    }

    private static String headed(StandingPage page) {
        return "Version " + page.version() + (page.since() == null ? "" : ", " + Days.shortly(page.since()));
    }

    static String words(StandingPage.Place place) {
        return switch (place) {
            case BEFORE_AGENDA -> "Before the agenda";
            case AFTER_AGENDA -> "After the agenda";
            case END -> "At the end of the pack";
        };
    }
}
