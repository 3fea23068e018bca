package org.minutebook.db.rules;

import org.minutebook.db.rules.calendar.SourceStatus;

/**
 * A rule by its name in the rulebook, so that everything said under it can be traced.
 *
 * @param id such as "ATI-01"
 * @param title what it is about
 * @param source the provision, or whose practice it is
 */
public record Rule(String id, String title, String source, SourceStatus status) {
    /** Where it stands, and its name in the rulebook: for whoever asks why. */
    public String cited() {
        return source + " (" + id + ")";
    }

    /** The rule, known no better than something else that the answer rests on. */
    public Rule restingOn(SourceStatus other) {
        return new Rule(id, title, source, status.and(other));
    }
}
