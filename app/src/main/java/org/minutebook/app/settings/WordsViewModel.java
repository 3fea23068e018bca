package org.minutebook.app.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.KeepPhrases;
import org.minutebook.db.change.KeepWords;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.CouncilWord;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Phrase;

/** The council's own words and the phrases of its minutes, one on each line. */
public final class WordsViewModel implements AutoCloseable {
    private static final String LOAD = "words.load";

    /** Both lists as text. */
    public record Kept(String words, String phrases) {}

    private final OpenBook open;
    private final ReadOnlyObjectWrapper<Optional<Kept>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription touches;

    public WordsViewModel(OpenBook open) {
        this.open = open;
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.COUNCIL_WORD, Kind.PHRASE)) {
                load();
            }
        });
        load();
    }

    public ReadOnlyObjectProperty<Optional<Kept>> kept() {
        return kept.getReadOnlyProperty();
    }

    /** Takes the lists as they are typed; what did not change is no act. */
    public void take(String words, String phrases) {
        kept.get().ifPresent(before -> {
            if (!before.words().equals(words)) {
                open.change(new KeepWords(lines(words)));
            }
            if (!before.phrases().equals(phrases)) {
                open.change(new KeepPhrases(lines(phrases)));
            }
        });
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private void load() {
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book()
                                .read(stores -> new Kept(
                                        stores.words().councilWords().stream()
                                                .map(CouncilWord::word)
                                                .collect(Collectors.joining("\n")),
                                        stores.words().phrases().stream()
                                                .map(Phrase::text)
                                                .collect(Collectors.joining("\n")))),
                        read -> kept.set(Optional.of(read)));
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
