package org.minutebook.db.rules.year;

import org.minutebook.db.rules.Rule;
import org.minutebook.db.rules.calendar.SourceStatus;

/** What a board's calendar is looked at for. None of it is a rule of law: boards set their own frequency. */
public final class YearRules {
    public static final Rule CALENDAR =
            new Rule("F1", "Calendar of meetings", "The board’s own calendar", SourceStatus.P);

    private YearRules() {}
}
