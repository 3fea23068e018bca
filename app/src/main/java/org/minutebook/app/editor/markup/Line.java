package org.minutebook.app.editor.markup;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line as the editor shows it: a paragraph, a line of a list, or a table.
 *
 * @param level how deep in lists it stands; a paragraph at level 1 belongs to the entry above it
 * @param number what a numbered line counts as where it is the first of its list
 * @param close what stands behind the number, {@code .} or {@code )}
 * @param joined follows the line above without a gap: of its paragraph where it is a paragraph, else of its list
 * @param ties what ties the line to actions, as the book writes it; blank where nothing does
 * @param of where it was read from, as long as nobody changed it
 */
public record Line(
        Kind kind,
        int level,
        int number,
        char close,
        boolean joined,
        Inline words,
        String ties,
        @Nullable Grid grid,
        @Nullable Origin of) {
    public enum Kind {
        TEXT,
        BULLET,
        NUMBER,
        TABLE
    }

    /**
     * A piece of the kept text from which lines were read.
     *
     * @param source as it is kept
     * @param before what stands between it and the piece before it
     * @param previous the piece before it
     * @param lines how many lines it makes
     */
    record Piece(String source, String before, @Nullable Piece previous, int lines) {
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other; // two pieces may say the same
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /** The place of a line in its piece. */
    record Origin(Piece piece, int index) {}

    public static final Line EMPTY = text(Inline.EMPTY);

    public static Line text(Inline words) {
        return new Line(Kind.TEXT, 0, 1, '.', false, words, "", null, null);
    }

    public static Line table(Grid grid) {
        return new Line(Kind.TABLE, 0, 1, '.', false, Inline.EMPTY, "", grid, null);
    }

    public boolean isTable() {
        return kind == Kind.TABLE;
    }

    public boolean isEntry() {
        return kind == Kind.BULLET || kind == Kind.NUMBER;
    }

    public Grid table() {
        return Objects.requireNonNull(grid);
    }

    /** The same line with other words, no longer as it was read. */
    public Line saying(Inline now) {
        return new Line(kind, level, number, close, joined, now, ties, grid, null);
    }

    public Line showing(Grid now) {
        return new Line(kind, level, number, close, joined, words, ties, now, null);
    }

    public Line tied(String now) {
        return new Line(kind, level, number, close, joined, words, now, grid, null);
    }

    public Line as(Kind other, int deep) {
        return new Line(other, deep, number, close, joined, words, ties, grid, null);
    }

    public Line counting(int from) {
        return new Line(kind, level, from, close, joined, words, ties, grid, null);
    }

    public Line joined(boolean now) {
        return new Line(kind, level, number, close, now, words, ties, grid, null);
    }

    Line of(Origin origin) {
        return new Line(kind, level, number, close, joined, words, ties, grid, origin);
    }

    /** Says and looks the same, wherever it was read from. */
    public boolean isLike(Line other) {
        return of(null, this).equals(of(null, other));
    }

    private static Line of(@Nullable Origin origin, Line line) {
        return new Line(
                line.kind, line.level, line.number, line.close, line.joined, line.words, line.ties, line.grid, origin);
    }
}
