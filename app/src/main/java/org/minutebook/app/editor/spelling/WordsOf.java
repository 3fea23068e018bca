package org.minutebook.app.editor.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that a dictionary can be asked about: no references, sums, addresses and abbreviations. */
public final class WordsOf {
    /** A stretch without blanks that is none of a dictionary's business as soon as one of these is in it. */
    private static final Pattern STRETCH = Pattern.compile("\\S+");

    private static final Pattern NO_WORDS = Pattern.compile(
            ".*\\d.*|.*[@\\\\_].*|.*://.*|www\\..*|.*\\.[a-z]{2,}([/?#].*)?|.*[{}].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['\u2019-]\\p{L}+)*");

    private WordsOf() {}

    public static List<Misspelt> text(String text) {
        List<Misspelt> words = new ArrayList<>();
        Matcher stretch = STRETCH.matcher(text);
        while (stretch.find()) {
            if (NO_WORDS.matcher(strip(stretch.group())).matches()) {
                continue;
            }
            Matcher word = WORD.matcher(text).region(stretch.start(), stretch.end());
            while (word.find()) {
                if (isAsked(word.group())) {
                    words.add(new Misspelt(word.start(), word.end(), word.group()));
                }
            }
        }
        return words;
    }

    public static List<Misspelt> text(String text, Predicate<String> wrong) {
        return text(text).stream().filter(word -> wrong.test(word.word())).toList();
    }

    /** The full stop of a sentence is no dot of an address. */
    private static String strip(String stretch) {
        return stretch.replaceAll("[.,;:!?)\\]\"\u201d\u2019]+$", "");
    }

    /** Neither a single letter nor written in capitals, as abbreviations are (also "CCGs" and "NHS's"). */
    private static boolean isAsked(String word) {
        String stem = BritishWords.withoutPossessive(word);
        String single = stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem;
        return stem.codePointCount(0, stem.length()) > 1 && !single.equals(single.toUpperCase(Locale.ROOT));
    }
}
