package org.minutebook.app.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.minutebook.app.editor.spelling.Misspelt;

/** Who knows how words are spelt. Asked on the window's thread, it answers at once with what it knows by then. */
public interface Spelling {
    /** Finds nothing wrong with anything. */
    Spelling NONE = new Spelling() {
        @Override
        public List<Misspelt> misspelt(String text) {
            return List.of();
        }

        @Override
        public void suggest(String word, Consumer<List<String>> then) {
            then.accept(List.of());
        }

        @Override
        public void learn(String word) {}

        @Override
        public void ignore(String word) {}

        @Override
        public Subscription whenKnown(Runnable then) {
            return () -> {};
        }
    };

    List<Misspelt> misspelt(String text);

    /** What a word may have been meant to be, best first. */
    void suggest(String word, Consumer<List<String>> then);

    /** The word is one of the council's from now on. */
    void learn(String word);

    /** The word is let be as long as the screen is open. */
    void ignore(String word);

    /** Tells when more is known than before: what was found may be found otherwise now. */
    Subscription whenKnown(Runnable then);
}
