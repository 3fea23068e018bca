package org.minutebook.app.documents.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a restricted text is looked for in public files: pieces long enough that nobody writes them by chance. A longer text
 * is cut into pieces that touch each other, so that no two lines of it can stand anywhere unseen.
 */
final class Phrases {
    private static final int WORDS = 6;
    private static final int FEW = 3;
    private static final int LETTERS = 14;
    private static final int NAME_LETTERS = 7;
    private static final int CODE = 6;

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;:])\\s+|[\\r\\n|•]+");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|[*_#`]|\\{action:\\d+}");
    private static final Pattern MONEY = Pattern.compile("£\\d[\\d,]{3,}(?:\\.\\d\\d)?");

    private Phrases() {}

    /** The pieces of a running text. */
    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        String plain = MARKS.matcher(text).replaceAll("");
        for (String sentence : SENTENCES.split(plain)) {
            sentence(sentence.strip(), pieces);
        }
        Matcher money = MONEY.matcher(plain);
        while (money.find()) {
            pieces.add(money.group());
        }
        return pieces;
    }

    /** The pieces of a name or a title, which is looked for whole also where it is short. */
    static List<String> ofName(String name) {
        List<String> pieces = new ArrayList<>(of(name));
        long words = words(name).size();
        if (words == 2 && letters(name) >= NAME_LETTERS) {
            pieces.add(name.strip());
        }
        return pieces;
    }

    /** A file's name with and without its ending. */
    static List<String> ofFile(String name) {
        String stem = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        List<String> pieces = new ArrayList<>();
        if (letters(stem) >= LETTERS
                || letters(stem) >= NAME_LETTERS && words(stem).size() > 1
                || isCode(stem)) {
            pieces.add(stem);
        }
        if (letters(stem) >= CODE) {
            pieces.add(name);
        }
        return pieces;
    }

    private static void sentence(String sentence, List<String> pieces) {
        List<String> words = words(sentence);
        words.stream().filter(Phrases::isCode).forEach(pieces::add);
        if (words.size() < FEW) {
            return;
        }
        if (words.size() <= WORDS + 2) {
            piece(words, 0, words.size(), pieces);
            return;
        }
        int from = 0;
        for (; from + WORDS <= words.size(); from += WORDS) {
            piece(words, from, from + WORDS, pieces);
        }
        if (from < words.size()) {
            piece(words, words.size() - WORDS, words.size(), pieces);
        }
    }

    private static void piece(List<String> words, int from, int to, List<String> pieces) {
        String piece = String.join(" ", words.subList(from, to));
        if (letters(piece) >= LETTERS) {
            pieces.add(piece);
        }
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.split("[\\s_]+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }

    /** A reference such as CT2026-114: letters and at least two digits in one word; neither a day nor a year. */
    private static boolean isCode(String word) {
        long digits = word.chars().filter(Character::isDigit).count();
        long letters = word.chars().filter(Character::isLetter).count();
        return digits >= 2 && letters >= 2 && digits + letters >= CODE;
    }
}
