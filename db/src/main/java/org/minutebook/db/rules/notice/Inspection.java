package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import org.minutebook.db.rules.calendar.Periods;

/**
 * Until when papers stay open to inspection (ATI-07, ATI-08, DEC-03). These are minimums for inspection and no order to destroy:
 * nothing is ever removed by them.
 */
public final class Inspection {
    private static final int PAPERS = 6;
    private static final int BACKGROUND = 4;

    private Inspection() {}

    /** Minutes, agenda, open reports and their lists of background papers: six years beginning with the meeting. */
    public static LocalDate papersOpenUntil(LocalDate meeting) {
        return Periods.yearsBeginningWith(meeting, PAPERS);
    }

    /** A meeting that was adjourned runs from its last sitting. */
    public static LocalDate papersOpenUntil(Collection<LocalDate> sittings) {
        return papersOpenUntil(Collections.max(sittings));
    }

    /** The background papers themselves: four years. Their list stays as long as the report (LGA 2000 s97(2)). */
    public static LocalDate backgroundPapersOpenUntil(LocalDate meeting) {
        return Periods.yearsBeginningWith(meeting, BACKGROUND);
    }

    /** The list of background papers, which is part of the report. */
    public static LocalDate backgroundListOpenUntil(LocalDate meeting) {
        return papersOpenUntil(meeting);
    }

    /** The first day on which somebody may look whether the papers are still needed. */
    public static LocalDate earliestDisposalReview(LocalDate meeting) {
        return Periods.anniversary(meeting, PAPERS);
    }
}
