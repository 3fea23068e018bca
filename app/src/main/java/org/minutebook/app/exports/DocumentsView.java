package org.minutebook.app.exports;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.DocumentView;
import org.minutebook.app.kit.EmptyPane;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.Tables;
import org.minutebook.db.model.HouseStyle;

/** Documents that were made, and the house styles. */
public final class DocumentsView extends BorderPane {
    public static final String ID_TABLE = "documents-table";
    public static final String ID_SHOW = "documents-show";
    public static final String ID_STYLE = "documents-style";
    public static final String ID_LOOK = "documents-look";
    public static final String ID_LOOK_AWAY = "documents-look-away";

    private final OpenBook open;
    private final DocumentsViewModel documents;
    private final StylesViewModel styles;

    public DocumentsView(OpenBook open, DocumentsViewModel documents, StylesViewModel styles, DocumentsPlace place) {
        this.open = open;
        this.documents = documents;
        this.styles = styles;
        Style.on(this, Style.PAGE);
        TabPane tabs = new TabPane(new Tab("Documents produced", made()), new Tab("House styles", wording()));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getSelectionModel().select(place.styles() ? 1 : 0);
        setTop(Style.on(new Label("Documents"), Style.PAGE_TITLE));
        setCenter(tabs);
    }

    private BorderPane made() {
        TableView<DocumentRow> table = Tables.of(ID_TABLE, "Documents that were made", open.mine());
        table.getColumns()
                .addAll(List.of(
                        Tables.words("made", "Made", 150, DocumentRow::made),
                        Tables.wrapped("kind", "Document", 130, DocumentRow::kind),
                        Tables.wrapped("about", "About", 220, DocumentRow::about),
                        Tables.wrapped(
                                "file", "File", 215, row -> row.document().fileName()),
                        Tables.paths(
                                "folder", "Folder", 190, row -> row.document().folder()),
                        Tables.wrapped("by", "By", 110, row -> row.document().madeBy()),
                        Tables.words("fingerprint", "Checksum", 125, DocumentRow::fingerprint)));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.setItems(documents.rows());
        Tables.opens(table, documents::showFolder);
        EmptyPane empty = new EmptyPane(
                Feather.FILE,
                "No documents yet",
                "Every document that Minutebook makes is listed here: when, by whom, where it was put, and the"
                        + " checksum (SHA-256) by which a copy is shown to be the same.",
                Buttons.main("documents-empty-meetings", Command.of("Go to the meetings", () -> open.places()
                        .go("meetings"))));
        table.visibleProperty().bind(Bindings.isNotEmpty(documents.rows()));
        empty.visibleProperty().bind(Bindings.isEmpty(documents.rows()));
        Label choose = Style.on(new Label("Choose a document to show its folder."), Style.QUIET);
        choose.visibleProperty()
                .bind(Bindings.isNotEmpty(documents.rows())
                        .and(Bindings.isNull(table.getSelectionModel().selectedItemProperty())));
        HBox acts = new HBox(
                8,
                choose,
                Buttons.with(
                        ID_SHOW,
                        Feather.FOLDER,
                        Command.of(
                                        "_Show the folder",
                                        () -> documents.showFolder(
                                                table.getSelectionModel().getSelectedItem()))
                                .when(Bindings.isNotNull(
                                        table.getSelectionModel().selectedItemProperty()))));
        acts.setAlignment(Pos.CENTER_RIGHT);
        Style.on(acts, Style.PANE_HEAD);
        BorderPane pane = new BorderPane(new StackPane(table, empty));
        pane.setTop(acts);
        return pane;
    }

    private HBox look() {
        Label from = new Label();
        from.setId("documents-look-from");
        from.textProperty().bind(styles.look().map(file -> file.map(name -> "Word documents look like " + name)
                .orElse("Word documents use the plain look")));
        Button away = Buttons.flat(ID_LOOK_AWAY, Command.of("Take the look _away", styles::removeLook));
        away.visibleProperty().bind(styles.look().map(Optional::isPresent));
        away.managedProperty().bind(away.visibleProperty());
        HBox row = new HBox(
                8,
                from,
                Fields.spring(),
                Buttons.of(ID_LOOK, Command.of("_Use a Word file for the look…", styles::chooseLook)),
                away);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private StackPane wording() {
        ComboBox<HouseStyle> style = Fields.choice(ID_STYLE, "House style", List.of(), HouseStyle::name);
        style.setItems(styles.styles());
        style.setMinWidth(220);
        styles.shown().subscribe(now -> style.setValue(now.orElse(null)));
        style.setOnAction(event -> Optional.ofNullable(style.getValue())
                .ifPresent(now -> styles.chosen().set(Optional.of(now))));
        WordingPane wordings = new WordingPane(styles, open.mine());
        DocumentView paper = new DocumentView("documents-preview");
        styles.preview().subscribe(document -> document.ifPresent(paper::show));
        VBox head = Style.on(new VBox(8, Fields.labelled("House _style", style), look()), Style.PANE_HEAD);
        VBox left = new VBox(head, wordings);
        VBox.setVgrow(wordings, Priority.ALWAYS);
        SplitPane split = new SplitPane(left, paper);
        split.setDividerPositions(0.52);
        EmptyPane empty = new EmptyPane(
                Feather.TYPE,
                "No house styles in this book",
                "A house style is how a council words and lays out its minutes. The plain style is used until a board"
                        + " chooses one in its settings.",
                Buttons.main("documents-empty-settings", Command.of("Go to the settings", () -> open.places()
                        .go("settings"))));
        split.visibleProperty().bind(Bindings.isNotEmpty(styles.styles()));
        empty.visibleProperty().bind(Bindings.isEmpty(styles.styles()));
        return new StackPane(split, empty);
    }
}
