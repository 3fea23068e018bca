package org.minutebook.db.rules.quorum;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The rules on quorum, each said once. No statute gives a board its quorum: it is what its own terms say. */
public final class QuorumRules {
    public static final Rule QUORUM = new Rule(
            "VOT-04",
            "Quorum",
            "The board’s own standing orders or terms of reference; Local Government Act 1972 Schedule 12 paragraph 45"
                    + " for the rest",
            SourceStatus.P);
    public static final Rule QUARTER = new Rule(
            "VOT-04",
            "Quorum",
            "Local Government Act 1972 Schedule 12 paragraph 6: one quarter, for meetings of a council; not read",
            SourceStatus.UNVERIFIED);
    public static final Rule ARRIVALS = new Rule(
            "VOT-05",
            "Arrivals and departures in the middle of an item",
            "No statutory bar was found; the board’s own rules",
            SourceStatus.P);

    private QuorumRules() {}
}
