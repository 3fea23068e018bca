package org.minutebook.app.meetings;

/**
 * One line of what is to be known of a year's dates.
 *
 * @param more what is amiss with it, for a mark; blank where nothing is
 */
public record YearNote(Kind kind, String words, String more) {
    /** What a line tells of. */
    public enum Kind {
        BOARD,
        GAP,
        CLASH,
        HINT
    }

    static YearNote of(Kind kind, String words) {
        return new YearNote(kind, words, "");
    }
}
