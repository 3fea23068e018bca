package org.minutebook.app.minutes;

import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Verb;

/**
 * One clause of what was resolved.
 *
 * @param letter as printed, or counted: a), b), c)
 */
public record ClauseRow(Clause clause, String letter) {
    static ClauseRow of(Clause clause, int place) {
        String counted = place < 26 ? (char) ('a' + place) + ")" : (place + 1) + ")";
        return new ClauseRow(clause, clause.letter().isBlank() ? counted : clause.letter());
    }

    /** What the board did, in a word. */
    static String words(Verb verb) {
        return switch (verb) {
            case NONE -> "No verb";
            case NOTED -> "Noted";
            case AGREED -> "Agreed";
            case APPROVED -> "Approved";
            case SUPPORTED -> "Supported";
            case ENDORSED -> "Endorsed";
            case WELCOMED -> "Welcomed";
            case CONSIDERED -> "Considered";
            case REQUESTED -> "Requested";
            case DELEGATED -> "Delegated";
            case REFERRED -> "Referred";
            case RECOMMENDED -> "Recommended";
            case ENCOURAGED -> "Encouraged";
            case RATIFIED -> "Ratified";
            case ELECTED -> "Elected";
            case DEFERRED -> "Deferred";
            case NOT_AGREED -> "Not agreed";
            case OTHER -> "Other";
        };
    }
}
