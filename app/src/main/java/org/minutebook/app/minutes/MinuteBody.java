package org.minutebook.app.minutes;

import java.util.HashSet;
import java.util.Set;
import org.minutebook.app.editor.BackgroundSpelling;
import org.minutebook.app.editor.RichField;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddCouncilWord;

/** The field of a minute's text, with the record's names, the council's words and its phrases. */
final class MinuteBody {
    private static final String PHRASES = "minutes.phrases";

    private MinuteBody() {}

    static RichField field(String id, OpenBook open, MinutesViewModel model) {
        BackgroundSpelling spelling = new BackgroundSpelling(
                open.tasks(), () -> wordsOfTheRecord(open), word -> open.change(new AddCouncilWord(word)));
        spelling.readNames();
        RichField field = new RichField(id, "Text of the minute", spelling);
        field.setPromptText("What was said. Ctrl+J offers phrases.");
        field.offerPhrases(
                then -> open.tasks().latest(PHRASES, () -> phrases(open, model).phrases(), then));
        field.textProperty().bindBidirectional(model.fields().body());
        field.focusWithinProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                model.take();
            }
        });
        return field;
    }

    private static HousePhrases phrases(OpenBook open, MinutesViewModel model) {
        return open.book()
                .read(stores -> HousePhrases.read(
                        stores, model.meeting(), model.atItem().item().orElse(null)));
    }

    private static Set<String> wordsOfTheRecord(OpenBook open) {
        return open.book().read(stores -> {
            Set<String> words = new HashSet<>(stores.words().names());
            stores.words().councilWords().forEach(own -> words.add(own.word()));
            return words;
        });
    }
}
