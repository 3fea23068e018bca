package org.minutebook.app.agenda;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.minutebook.app.documents.Format;
import org.minutebook.app.kit.Buttons;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;
import org.minutebook.app.kit.WrappedRow;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.terms.TermsChanges;

/** The versions of a board's terms of reference: a list, the chosen one, and what it changed. */
final class TermsView extends BorderPane {
    static final String ID_LIST = "terms-list";
    static final String ID_EXPORT = "terms-export";
    static final String ID_BEGIN = "terms-begin";
    static final String ID_CHANGES = "terms-changes";
    static final String ID_FINDINGS = "terms-findings";

    private final TermsViewModel model;
    private final ListView<TermsViewModel.Row> list = new ListView<>();
    private final VBox changes = new VBox(8);
    private final VBox findings = new VBox(4);

    TermsView(ReadOnlyStringProperty board, TermsViewModel model) {
        this.model = model;
        Style.on(this, Style.PAGE);
        list.setId(ID_LIST);
        list.setAccessibleText("Versions of the terms of reference");
        list.setItems(model.rows());
        WrappedRow.in(list, row -> row.version().version() + "\n" + row.says());
        list.setPlaceholder(Style.on(new Label("No terms of reference yet."), Style.QUIET));
        list.setPrefWidth(250);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row);
            }
        });
        Button begin = Buttons.with(ID_BEGIN, Feather.PLUS, Command.of("_New version from the last", model::begin));
        VBox left = new VBox(8, begin, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        Label name = Style.on(new Label(), Style.PAGE_TITLE);
        name.textProperty().bind(board);
        Label hint = Style.on(
                new Label("A meeting’s quorum, votes and deputies follow the version in force on its day."),
                Style.QUIET);
        findings.setId(ID_FINDINGS);
        MenuButton export = Exports.menu(ID_EXPORT, List.of(Format.DOCX, Format.PDF, Format.HTML), model::export);
        model.chosen().subscribe(row -> export.setDisable(row.isEmpty()));
        HBox head = new HBox(10, new VBox(2, name, hint), Fields.spring(), export);
        setTop(Style.on(new VBox(6, head, findings), Style.PANE_HEAD));
        setLeft(left);
        setCenter(scrolled(new TermsForm(model)));
        changes.setId(ID_CHANGES);
        ScrollPane beside = scrolled(changes);
        beside.setPrefWidth(270);
        beside.setMinWidth(230);
        setRight(beside);
        model.chosen().subscribe(this::show);
        model.findings().subscribe(this::say);
    }

    private static ScrollPane scrolled(VBox content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        content.setPadding(new Insets(4, 10, 10, 10));
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return pane;
    }

    private void say(List<Finding> said) {
        findings.getChildren()
                .setAll(said.stream()
                        .map(finding -> wrapped(
                                capital(finding.naming(finding.plainly())) + " → " + finding.cure(),
                                finding.met() ? Style.QUIET : Style.NOTICE_WARNING))
                        .toList());
    }

    private void show(Optional<TermsViewModel.Row> row) {
        row.ifPresent(now -> list.getSelectionModel().select(now));
        changes.getChildren().setAll(Style.on(new Label("What it changed"), Style.SECTION_TITLE));
        List<TermsChanges.Difference> differences = model.changes();
        for (TermsChanges.Difference one : differences) {
            VBox card = Style.on(new VBox(2, Style.on(new Label(one.what()), Style.FIELD_LABEL)), Style.CARD);
            if (!one.before().isBlank()) {
                card.getChildren().add(wrapped("Was: " + one.before(), Style.QUIET));
            }
            if (!one.after().isBlank()) {
                card.getChildren().add(wrapped(one.after().replace("**", ""), null));
            }
            changes.getChildren().add(card);
        }
        if (differences.isEmpty()) {
            changes.getChildren()
                    .add(wrapped("What a version says otherwise than the one before it stands here.", Style.QUIET));
        }
    }

    private static Label wrapped(String words, @Nullable Style style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return style == null ? label : Style.on(label, style);
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
