package org.minutebook.db.rules.year;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * When a council's annual meeting can be (CON-01; Local Government Act 1972 Schedule 12 paragraph 1): in an election year the eighth
 * day after councillors retire or another day within the 21 days after it, in other years a day in March, April or May.
 *
 * @param retirement the fourth day after the ordinary election (unverified); in other years the last day before the window
 * @param usual the day where the council fixes no other; in other years the last day of the window
 * @param first the first day it can be
 * @param last the last day it can be
 */
public record AnnualMeeting(LocalDate retirement, LocalDate usual, LocalDate first, LocalDate last) {
    private static final int RETIRE_AFTER = 4;
    private static final int USUAL_AFTER = 8;
    private static final int WITHIN = 21;

    /** In a year in which councillors are elected. */
    public static AnnualMeeting inElectionYear(LocalDate election) {
        LocalDate retirement = election.plusDays(RETIRE_AFTER);
        return new AnnualMeeting(
                retirement, retirement.plusDays(USUAL_AFTER), retirement.plusDays(1), retirement.plusDays(WITHIN));
    }

    /** In a year without an ordinary election. */
    public static AnnualMeeting inOtherYear(int year) {
        LocalDate first = LocalDate.of(year, Month.MARCH, 1);
        LocalDate last = LocalDate.of(year, Month.MAY, 31);
        return new AnnualMeeting(first.minusDays(1), last, first, last);
    }

    /** The ordinary day of election: the first Thursday in May. */
    public static LocalDate ordinaryElection(int year) {
        return LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
    }

    public boolean allows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
