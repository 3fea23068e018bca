package org.minutebook.app.editor.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SuggestionTimeoutException;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * British English as it is spelt in minutes ("organise"): the hunspell dictionary en_GB-ise, which is made from SCOWL, and some
 * words of local government. It is read when it is first asked, which takes a third of a second and 2 MB.
 */
public final class BritishWords {
    private static final long LONGEST_MILLIS = 500;
    private static final int MOST = 6;

    private final Dictionary dictionary;
    private final Set<String> local;

    /** Read once, on whichever thread asks first. */
    private static final class Read {
        private static final BritishWords WORDS = new BritishWords();
    }

    private BritishWords() {
        try (InputStream affixes = open("en-GB.aff");
                InputStream words = open("en-GB.dic");
                BufferedReader own = new BufferedReader(
                        new InputStreamReader(open("local-government.txt"), StandardCharsets.UTF_8))) {
            dictionary = new Dictionary(new ByteBuffersDirectory(), "en-GB", affixes, words);
            local = own.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The dictionary that comes with the program cannot be read", e);
        }
    }

    public static BritishWords read() {
        return Read.WORDS;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                BritishWords.class.getResourceAsStream("/org/minutebook/app/editor/spelling/" + name));
    }

    /** Whether a word is spelt like this. */
    public boolean knows(String word) {
        String plain = word.replace('\u2019', '\'');
        return local.contains(plain)
                || local.contains(withoutPossessive(plain))
                || new Hunspell(dictionary).spell(plain)
                || isJoined(plain);
    }

    /** "post-meeting": both halves are words. */
    private boolean isJoined(String word) {
        String[] parts = word.split("-", -1);
        if (parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || !local.contains(part) && !new Hunspell(dictionary).spell(part)) {
                return false;
            }
        }
        return true;
    }

    static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
    }

    /** What may have been meant, the likeliest first; nothing where that would take long. */
    public List<String> suggestions(String word) {
        List<String> found = new ArrayList<>();
        try {
            found.addAll(new Hunspell(dictionary).suggest(word.replace('\u2019', '\''), LONGEST_MILLIS));
        } catch (SuggestionTimeoutException e) {
            found.addAll(Objects.requireNonNullElse(e.getPartialResult(), List.of()));
        }
        return found.stream().distinct().limit(MOST).toList();
    }
}
