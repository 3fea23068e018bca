package org.minutebook.db.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;

/**
 * The council's year. It runs from annual meeting to annual meeting (Local Government Act 1972, Schedule 12, paragraph 1: in March,
 * April or May, in election years shortly after the election), so only the council's own calendar knows its first day. What is
 * said here is a proposal that anybody can overtype: from the middle of May.
 */
public final class MunicipalYear {
    private static final int FROM_DAY = 15;

    private MunicipalYear() {}

    /**
     * The year that a meeting falls in, where the council's annual meetings are known: a meeting on the day of an annual meeting, but
     * before its hour, still belongs to the year that ends (CON-01). Where none is known of that spring, it is proposed from the day.
     */
    public static String of(LocalDateTime meeting, Collection<LocalDateTime> annualMeetings) {
        return annualMeetings.stream()
                .filter(annual -> annual.getYear() == meeting.getYear())
                .min(Comparator.naturalOrder())
                .map(annual -> words(meeting.isBefore(annual) ? meeting.getYear() - 1 : meeting.getYear()))
                .orElseGet(() -> of(meeting.toLocalDate()));
    }

    /** The year that a day most likely falls in: "2019/20". */
    public static String of(LocalDate day) {
        LocalDate begins = LocalDate.of(day.getYear(), Month.MAY, FROM_DAY);
        int first = day.isBefore(begins) ? day.getYear() - 1 : day.getYear();
        return words(first);
    }

    private static String words(int first) {
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }
}
