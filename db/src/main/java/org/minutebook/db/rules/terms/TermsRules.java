package org.minutebook.db.rules.terms;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The rules that a board gives itself, each said once. */
public final class TermsRules {
    public static final Rule REVIEW = new Rule(
            "TERMS-REVIEW",
            "Terms of reference are reviewed in time",
            "The board’s own terms of reference",
            SourceStatus.V);
    public static final Rule AGREEMENT = new Rule(
            "TERMS-AGREEMENT",
            "The board decides as its terms of reference say",
            "The board’s own terms of reference",
            SourceStatus.V);
    public static final Rule DEPUTIES = new Rule(
            "TERMS-DEPUTIES",
            "Deputies sit as the terms of reference say",
            "The board’s own terms of reference",
            SourceStatus.V);
    public static final Rule CHAIR = new Rule(
            "TERMS-CHAIR", "The chair is elected again in time", "The board’s own terms of reference", SourceStatus.V);

    private TermsRules() {}
}
