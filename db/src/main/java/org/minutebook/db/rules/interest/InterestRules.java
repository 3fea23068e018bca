package org.minutebook.db.rules.interest;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The rules on interests (Localism Act 2011 and the codes that councils adopted), each said once. */
public final class InterestRules {
    public static final Rule CAUGHT =
            new Rule("INT-01", "Who has the statutory duty", "Localism Act 2011 s27(4), ss30 to 34", SourceStatus.P);
    public static final Rule CATEGORIES =
            new Rule("INT-02", "Disclosable pecuniary interests", "SI 2012/1464", SourceStatus.P);
    public static final Rule REGISTRATION =
            new Rule("INT-03", "28 days to register", "Localism Act 2011 s30(1), s31(3)", SourceStatus.V);
    public static final Rule CHANGE = new Rule(
            "INT-03", "28 days to register", "A code’s own words: \"within 28 days\" of an event", SourceStatus.P);
    public static final Rule AT_THE_MEETING = new Rule(
            "INT-04",
            "Taking part with an interest",
            "Localism Act 2011 s31; LGA Model Code of Conduct paragraphs 4 to 7",
            SourceStatus.V);
    public static final Rule AFFECTS = new Rule(
            "INT-04",
            "A matter that affects an interest",
            "LGA Model Code of Conduct paragraph 9, whose words were not read",
            SourceStatus.UNVERIFIED);
    public static final Rule SENSITIVE =
            new Rule("INT-05", "Sensitive interests", "Localism Act 2011 s31(2), s32", SourceStatus.P);
    public static final Rule HOME_ADDRESS = new Rule(
            "INT-05",
            "Home addresses",
            "The cautious reading: whether s32A (home addresses) was enacted, and from when, was not found",
            SourceStatus.UNVERIFIED);
    public static final Rule DISPENSATION =
            new Rule("INT-06", "Dispensations", "Localism Act 2011 s33", SourceStatus.V);
    public static final Rule LABELS = new Rule(
            "INT-08",
            "What a label means",
            "The labels of the 2007, 2012 and 2020 codes and of the NHS, as met in documents",
            SourceStatus.P);

    public static final Rule CONFIRMED =
            new Rule("INTERESTS", "Confirmation of interests", "the council’s own code", SourceStatus.V);

    private InterestRules() {}
}
