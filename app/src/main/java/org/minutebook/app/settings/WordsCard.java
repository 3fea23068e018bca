package org.minutebook.app.settings;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.minutebook.app.kit.Fields;
import org.minutebook.app.kit.Style;

/** The words that are spelt right though no dictionary knows them, and the phrases that minutes use again and again. */
final class WordsCard extends VBox {
    static final String ID_WORDS = "settings-words";
    static final String ID_PHRASES = "settings-phrases";

    WordsCard(WordsViewModel model) {
        super(10);
        Style.on(this, Style.CARD);
        Label known = Style.on(
                new Label(
                        "One on each line. The names in the record need not be listed: the spelling knows them. Places"
                            + " in braces are filled from the record: {item title}, {presenter}, {chair}, {date of"
                            + " last meeting}. Without phrases of your own the minutes offer those that come with the"
                            + " program."),
                Style.QUIET);
        known.setWrapText(true);
        TextArea words = Fields.area(ID_WORDS, "The council’s words", 4);
        TextArea phrases = Fields.area(ID_PHRASES, "Phrases of the minutes", 5);
        model.kept()
                .subscribe(now -> now.ifPresent(kept -> {
                    words.setText(kept.words());
                    phrases.setText(kept.phrases());
                }));
        focusWithinProperty().subscribe((before, within) -> {
            if (before && !within) {
                model.take(words.getText(), phrases.getText());
            }
        });
        getChildren()
                .addAll(
                        Style.on(new Label("Words and phrases"), Style.SECTION_TITLE),
                        known,
                        Fields.labelled("The council’s words", words),
                        Fields.labelled("Phrases of the minutes", phrases));
    }
}
