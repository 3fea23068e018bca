package org.minutebook.app.editor;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.WrappedRow;

/** The phrases, above the text: letters find one, Enter puts it where the caret is, Escape goes back. */
final class PhrasePane extends VBox {
    private final RichField field;
    private final TextField find;
    private final ListView<String> list = new ListView<>();
    private List<String> all = List.of();
    private Consumer<Consumer<List<String>>> read = then -> then.accept(List.of());

    PhrasePane(String id, RichField field) {
        super(4);
        this.field = field;
        getStyleClass().add("phrase-pane");
        find = Fields.line(id + "-phrase", "Find a phrase");
        find.setPromptText("Type part of a phrase, then Enter");
        list.setId(id + "-phrase-list");
        list.setAccessibleText("Phrases");
        list.setPrefHeight(190);
        WrappedRow.in(list, PhrasePane::shown);
        find.textProperty().subscribe(this::narrow);
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                take();
            }
        });
        getChildren().addAll(find, list);
        show(false);
    }

    /** A gap reads as one is used to from letters, "(date)"; the text gets its braces, between which F4 goes on. */
    static String shown(String phrase) {
        return phrase.replaceAll("\\{([^{}]*)}", "($1)");
    }

    void from(Consumer<Consumer<List<String>>> source) {
        read = source;
    }

    void offer() {
        read.accept(phrases -> {
            all = phrases;
            find.clear();
            narrow("");
            show(true);
            find.requestFocus();
        });
    }

    private void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    private void narrow(String letters) {
        String wanted = letters.strip().toLowerCase(Locale.UK);
        list.getItems()
                .setAll(all.stream()
                        .filter(phrase -> phrase.toLowerCase(Locale.UK).contains(wanted))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            take();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show(false);
            field.requestFocus();
        } else if (event.getTarget() != list && event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else if (event.getTarget() != list && event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        } else {
            return;
        }
        event.consume();
    }

    private void take() {
        String chosen = list.getSelectionModel().getSelectedItem();
        show(false);
        field.requestFocus();
        if (chosen != null) {
            field.acts().putInPhrase(chosen);
        }
    }
}
