package org.minutebook.app.documents.compose;

import java.util.List;

/**
 * How much of a table fits on what is left of two A4 pages. Letters are counted, not measured: the same rows must be on paper
 * whatever program lays the pages out, so a tenth of the room is left free.
 */
final class TwoPages {
    /** Small lines on two pages, less a tenth and what a row that is kept together leaves at the foot of the first. */
    private static final double ROOM = 118;

    /** Title, day, figures, two headings, the head of the table on both pages. */
    private static final double HEAD = 24;

    private static final int LETTERS_IN_A_LINE = 90;

    /** A line of the text is so many small lines high. */
    private static final double OF_TEXT = 1.35;

    private static final double OF_A_HEADING = 3.4;
    private static final double BETWEEN_ROWS = 1.2;

    private double left = ROOM - HEAD;

    /** Takes room for a heading and paragraphs under it. */
    void take(List<String> paragraphs) {
        left -= OF_A_HEADING
                + OF_TEXT
                        * paragraphs.stream()
                                .mapToInt(words -> lines(words, LETTERS_IN_A_LINE))
                                .sum();
    }

    /**
     * Takes room for a row of a table, where there is any.
     *
     * @param cells the words of each cell
     * @param letters how many letters stand in a line of each
     */
    boolean takesRow(List<String> cells, List<Integer> letters) {
        int high = 0;
        for (int i = 0; i < cells.size(); i++) {
            int letter = letters.get(i);
            high = Math.max(
                    high,
                    cells.get(i).lines().mapToInt(line -> lines(line, letter)).sum());
        }
        boolean fits = left >= high + BETWEEN_ROWS;
        left -= fits ? high + BETWEEN_ROWS : left;
        return fits;
    }

    private static int lines(String words, int letters) {
        return Math.max(1, Math.ceilDiv(words.length(), letters));
    }
}
