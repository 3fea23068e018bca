package org.minutebook.app.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import org.minutebook.app.editor.spelling.BritishWords;
import org.minutebook.app.editor.spelling.Misspelt;
import org.minutebook.app.editor.spelling.WordsOf;
import org.minutebook.app.kit.Tasks;

/**
 * Spelling beside the window: words that nobody asked for before are looked up when the typing rests, and told when they are known.
 * Until then nothing is wrong with them.
 */
public final class BackgroundSpelling implements Spelling {
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final int MOST_LINES = 500;
    private static final Pattern NAME = Pattern.compile("[\\p{L}'\u2019-]+");
    private static final String ASK = "editor.spelling";
    private static final String REST = "editor.spelling.rest";
    private static final String NAMES = "editor.spelling.names";
    private static final String SUGGEST = "editor.spelling.suggest";

    private final Tasks tasks;
    private final Supplier<Set<String>> names;
    private final Consumer<String> learn;
    private final Map<String, Boolean> known = new HashMap<>();

    /** Lines that were looked at lately: all that are shown are asked about at every letter. */
    private final Map<String, List<Misspelt>> lines = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Misspelt>> eldest) {
            return size() > MOST_LINES;
        }
    };

    private final Set<String> asked = new HashSet<>();
    private final Set<String> ours = new HashSet<>();
    private final Set<String> ignored = new HashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /**
     * @param names that the record spells by itself, and the council's words; read beside the window
     * @param learn keeps a word of the council's
     */
    public BackgroundSpelling(Tasks tasks, Supplier<Set<String>> names, Consumer<String> learn) {
        this.tasks = tasks;
        this.names = names;
        this.learn = learn;
    }

    /** Reads the names of the record and the council's words again. */
    public void readNames() {
        tasks.latest(NAMES, () -> words(names.get()), read -> {
            if (!read.equals(ours)) {
                ours.clear();
                ours.addAll(read);
                tell();
            }
        });
    }

    private static Set<String> words(Set<String> names) {
        return names.stream()
                .flatMap(name -> NAME.matcher(name).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Misspelt> misspelt(String text) {
        List<Misspelt> words = lines.computeIfAbsent(text, WordsOf::text);
        boolean ask = false;
        for (Misspelt word : words) {
            ask |= !isOurs(word.word()) && !known.containsKey(word.word()) && asked.add(word.word());
        }
        if (ask) { // before the answer is put together: where nothing is done beside the window it is known by then
            tasks.after(REST, PAUSE, this::lookUp);
        }
        return words.stream()
                .filter(word -> !isOurs(word.word()) && !known.getOrDefault(word.word(), true))
                .toList();
    }

    private boolean isOurs(String word) {
        String stem = word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
        return ours.contains(word) || ours.contains(stem) || ignored.contains(word);
    }

    private void lookUp() {
        List<String> words = List.copyOf(asked);
        tasks.latest(
                ASK,
                () -> {
                    BritishWords british = BritishWords.read();
                    Map<String, Boolean> read = new HashMap<>();
                    words.forEach(word -> read.put(word, british.knows(word)));
                    return read;
                },
                read -> {
                    known.putAll(read);
                    asked.removeAll(read.keySet());
                    if (read.containsValue(false)) {
                        tell();
                    }
                });
    }

    @Override
    public void suggest(String word, Consumer<List<String>> then) {
        tasks.latest(SUGGEST, () -> BritishWords.read().suggestions(word), then);
    }

    @Override
    public void learn(String word) {
        ours.add(word);
        learn.accept(word);
        tell();
    }

    @Override
    public void ignore(String word) {
        ignored.add(word);
        tell();
    }

    @Override
    public Subscription whenKnown(Runnable then) {
        listeners.add(then);
        return () -> listeners.remove(then);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
