package org.minutebook.db.rules.notice;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** The rules of access to information (Local Government Act 1972, Part VA), each said once. */
public final class AccessRules {
    public static final Rule CLEAR_DAYS = new Rule(
            "ATI-01",
            "Five clear days’ notice",
            "Local Government Act 1972 s100A(6)(a), s100B(3) and (4)(a), as amended by SI 2002/715; R v Swansea CC ex"
                    + " p Elitestone",
            SourceStatus.P);
    public static final Rule TIME_OF_DAY = new Rule(
            "ATI-02",
            "Publication late in the day or on a day that is not worked",
            "No rule on the hour was found: the cautious reading",
            SourceStatus.UNVERIFIED);
    public static final Rule CLOSURES = new Rule(
            "ATI-03",
            "Christmas and office closures",
            "Local Government Act 1972 s100B(1): papers are open at the council’s offices",
            SourceStatus.P);
    public static final Rule LATENESS = new Rule(
            "ATI-05", "Late items and late reports", "Local Government Act 1972 s100B(3) to (5)", SourceStatus.P);
    public static final Rule EXCLUSION = new Rule(
            "ATI-06",
            "Exclusion of the press and public",
            "Local Government Act 1972 s100A(2) to (5) and Schedule 12A",
            SourceStatus.P);
    public static final Rule INSPECTION = new Rule(
            "ATI-07", "Minutes, agendas and reports stay open", "Local Government Act 1972 s100C(1)", SourceStatus.V);
    public static final Rule BACKGROUND = new Rule(
            "ATI-08",
            "Background papers stay open",
            "Local Government Act 1972 s100D; Local Government Act 2000 s97",
            SourceStatus.V);
    public static final Rule SUMMONS = new Rule(
            "ATI-09", "Summons to a meeting", "Local Government Act 1972 Schedule 12 paragraph 4(2)", SourceStatus.P);
    public static final Rule MOVED = new Rule(
            "ATI-10",
            "Postponed, cancelled, adjourned or moved",
            "Local Government Act 1972 s100A(6)(a), s100B",
            SourceStatus.P);
    public static final Rule PRESENCE = new Rule(
            "ATI-11",
            "Meetings are held in person",
            "The Regulations on remote meetings stopped applying from 7 May 2021; the effect of the English Devolution"
                    + " and Community Empowerment Act 2026 was not found",
            SourceStatus.UNVERIFIED);

    private AccessRules() {}
}
