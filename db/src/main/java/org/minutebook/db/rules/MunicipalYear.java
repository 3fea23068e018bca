package org.minutebook.db.rules;

import java.time.LocalDate;
import java.time.Month;

/**
 * The council's year. It runs from annual meeting to annual meeting (Local Government Act 1972, Schedule 12, paragraph 1: in March,
 * April or May, in election years shortly after the election), so only the council's own calendar knows its first day. What is
 * said here is a proposal that anybody can overtype: from the middle of May.
 */
public final class MunicipalYear {
    private static final int FROM_DAY = 15;

    private MunicipalYear() {}

    /** The year that a day most likely falls in: "2019/20". */
    public static String of(LocalDate day) {
        LocalDate begins = LocalDate.of(day.getYear(), Month.MAY, FROM_DAY);
        int first = day.isBefore(begins) ? day.getYear() - 1 : day.getYear();
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }
}
