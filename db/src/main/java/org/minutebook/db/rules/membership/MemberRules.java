package org.minutebook.db.rules.membership;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The rules on membership, each said once. */
public final class MemberRules {
    public static final Rule STATUTORY = new Rule(
            "HWB-01", "Statutory membership", "Health and Social Care Act 2012 s194, as amended", SourceStatus.V);
    public static final Rule VOTING = new Rule("HWB-02", "Voting rights", "SI 2013/218 regulation 6", SourceStatus.P);
    public static final Rule CONSULTED = new Rule(
            "HWB-02",
            "Voting rights",
            "SI 2013/218 regulation 6; that the board is consulted first was not read",
            SourceStatus.UNVERIFIED);
    public static final Rule BALANCE =
            new Rule("HWB-03", "Political balance", "SI 2013/218 regulation 7", SourceStatus.P);
    public static final Rule SUBSTITUTES =
            new Rule("VOT-04", "Substitutes", "The board’s own terms of reference", SourceStatus.P);
    public static final Rule SIX_MONTHS =
            new Rule("VOT-07", "Six months without attending", "Local Government Act 1972 s85", SourceStatus.V);

    private MemberRules() {}
}
