package org.minutebook.db.rules.vote;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The rules on votes, each said once. */
public final class VoteRules {
    public static final Rule MAJORITY = new Rule(
            "VOT-01",
            "Majority and casting vote",
            "Local Government Act 1972 Schedule 12 paragraphs 39 and 44",
            SourceStatus.P);
    public static final Rule RECORDED = new Rule(
            "VOT-02",
            "One’s own vote recorded",
            "SI 1993/202 Schedule 2 paragraph 1; that it is still in force for England is unverified",
            SourceStatus.UNVERIFIED);
    public static final Rule BUDGET = new Rule("VOT-03", "Recorded votes on the budget", "SI 2014/165", SourceStatus.V);
    public static final Rule WHOLE_ITEM = new Rule(
            "VOT-05",
            "Arriving in the middle of an item",
            "No statutory bar was found; the board’s own rules",
            SourceStatus.P);
    public static final Rule MINUTES =
            new Rule("VOT-06", "Minutes", "Local Government Act 1972 Schedule 12 paragraphs 40 and 41", SourceStatus.P);

    private VoteRules() {}
}
