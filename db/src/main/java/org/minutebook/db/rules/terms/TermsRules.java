package org.minutebook.db.rules.terms;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The rules that a board gives itself, each said once. */
public final class TermsRules {
    public static final Rule REVIEW = new Rule(
            "TERMS-REVIEW", "Review of the terms of reference", "The board’s own terms of reference", SourceStatus.V);
    public static final Rule AGREEMENT = new Rule(
            "TERMS-AGREEMENT",
            "Decisions under the terms of reference",
            "The board’s own terms of reference",
            SourceStatus.V);
    public static final Rule DEPUTIES = new Rule(
            "TERMS-DEPUTIES",
            "Deputies under the terms of reference",
            "The board’s own terms of reference",
            SourceStatus.V);
    public static final Rule CHAIR =
            new Rule("TERMS-CHAIR", "Election of the chair", "The board’s own terms of reference", SourceStatus.V);

    private TermsRules() {}
}
