package org.minutebook.db.rules.review;

/**
 * Why a chair asks about an action.
 *
 * @param says one sentence for somebody who has not read the log
 */
public record Reason(Kind kind, String says) {
    /** In the order in which they take their turns. */
    public enum Kind {
        OLD,
        OVERDUE,
        PROMISED_AGAIN,
        REPEATED,
        NOTHING_SAID,
        NO_DATE,
        NO_OWNER
    }
}
