package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Reads a page's content word by word, without doing what it says, to learn what it leaves open: a saved state, a text
 * object, a marked sequence, half a path, an unfinished string. What is stamped after it must not depend on that.
 */
final class OpenState {

    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y", "h", "re", "W", "W*");

    /** No page means more than this; a viewer would give up earlier. */
    private static final int LIMIT = 1000;

    private final byte[] buffer = new byte[1 << 13];
    private final byte[] word = new byte[8];
    private int filled;
    private int next;
    private int wordLength;
    private int depth;
    private int lowest;
    private int marks;
    private boolean inText;
    private boolean inPath;
    private String unfinished = "";
    private InputStream in = InputStream.nullInputStream();

    /** How often the state must be saved before the content, so that none of its restores finds nothing. */
    int saves() {
        return Math.min(1 - lowest, LIMIT);
    }

    /** What closes everything that the content opened, and undoes {@link #saves}. */
    String close() {
        return unfinished
                + (inPath ? " n" : "")
                + (inText ? " ET" : "")
                + " EMC".repeat(Math.min(marks, LIMIT))
                + " Q".repeat(Math.min(saves() + depth, 2 * LIMIT))
                + "\n";
    }

    /** One of the page's streams; a page may have several, which count as one. */
    void read(InputStream content) {
        in = content;
        filled = 0;
        next = 0;
        unfinished = "";
        try {
            for (int c = take(); c >= 0; c = take()) {
                one(c);
            }
        } catch (IOException damaged) {
            // a viewer shows what comes before the damage, and so far we have read too
            unfinished = "";
        }
        endWord();
    }

    private void one(int c) throws IOException {
        switch (c) {
            case 0, 9, 10, 12, 13, 32, '[', ']', '{', '}', '>' -> endWord();
            case '(' -> {
                endWord();
                string();
            }
            case '%' -> {
                endWord();
                comment();
            }
            case '/' -> {
                endWord();
                name();
            }
            case '<' -> {
                endWord();
                if (peek() != '<') {
                    hex();
                } else {
                    take();
                }
            }
            default -> {
                if (wordLength < word.length) {
                    word[wordLength] = (byte) c;
                }
                wordLength++;
            }
        }
    }

    private void endWord() {
        if (wordLength == 0) {
            return;
        }
        int length = wordLength;
        wordLength = 0;
        int first = word[0];
        if (length > 3 || !(first >= 'A' && first <= 'z' || first == '\'' || first == '"')) {
            return;
        }
        switch (new String(word, 0, length, StandardCharsets.ISO_8859_1)) {
            case "q" -> depth++;
            case "Q" -> lowest = Math.min(lowest, --depth);
            case "BT" -> inText = true;
            case "ET" -> inText = false;
            case "BMC", "BDC" -> marks++;
            case "EMC" -> marks = Math.max(0, marks - 1);
            case "ID" -> {
                try {
                    image();
                } catch (IOException damaged) {
                    unfinished = "\nEI";
                }
            }
            default -> {
                inPath = PATH.contains(new String(word, 0, length, StandardCharsets.ISO_8859_1));
                return;
            }
        }
        inPath = false;
    }

    private void string() throws IOException {
        int open = 1;
        while (open > 0) {
            int c = take();
            if (c < 0) {
                unfinished = ")".repeat(Math.min(open, 100));
                return;
            }
            if (c == '\\') {
                take();
            } else if (c == '(') {
                open++;
            } else if (c == ')') {
                open--;
            }
        }
    }

    private void hex() throws IOException {
        for (int c = take(); c != '>'; c = take()) {
            if (c < 0) {
                unfinished = ">";
                return;
            }
        }
    }

    private void comment() throws IOException {
        for (int c = take(); c >= 0 && c != 10 && c != 13; c = take()) {
            // its words are not operators
        }
    }

    private void name() throws IOException {
        while (isRegular(peek())) {
            take();
        }
    }

    /** The bytes of a picture end with EI between white space, and text follows, not more picture. */
    private void image() throws IOException {
        int before = ' ';
        for (int c = take(); c >= 0; c = take()) {
            if (c == 'E' && isSpace(before) && peek() == 'I') {
                take();
                if (isSpace(peek()) && looksLikeText()) {
                    return;
                }
                c = 'I';
            }
            before = c;
        }
        unfinished = "\nEI";
    }

    private boolean looksLikeText() throws IOException {
        peek();
        for (int i = next; i < Math.min(filled, next + 12); i++) {
            int c = buffer[i] & 0xFF;
            if (c > 126 || c < 32 && !isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private int take() throws IOException {
        int c = peek();
        if (c >= 0) {
            next++;
        }
        return c;
    }

    private int peek() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next] & 0xFF;
    }

    private static boolean isSpace(int c) {
        return c <= 32 && (c < 0 || c == 0 || c == 9 || c == 10 || c == 12 || c == 13 || c == 32);
    }

    private static boolean isRegular(int c) {
        return c > 32 && "()<>[]{}/%".indexOf(c) < 0;
    }
}
