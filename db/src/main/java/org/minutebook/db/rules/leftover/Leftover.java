package org.minutebook.db.rules.leftover;

/**
 * One thing that was left in a text.
 *
 * @param from where it begins in the text that was searched
 * @param to the place after its last sign
 * @param words what stands there, line ends as spaces
 */
public record Leftover(LeftoverKind kind, int from, int to, String words) {

    private static final int LONGEST = 80;

    static Leftover of(LeftoverKind kind, String text, int from, int to) {
        String words = text.substring(from, Math.min(to, from + LONGEST))
                .replaceAll("\\s+", " ")
                .strip();
        return new Leftover(kind, from, to, to - from > LONGEST ? words + "…" : words);
    }

    /** What was found, as one sentence. */
    public String says() {
        return kind.says(words);
    }
}
