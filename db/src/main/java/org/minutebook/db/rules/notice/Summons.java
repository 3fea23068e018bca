package org.minutebook.db.rules.notice;

import java.time.LocalDate;
import org.minutebook.db.rules.calendar.CouncilCalendar;

/**
 * Notice to members (ATI-09). The summons of Schedule 12 is for meetings of the council itself: three clear days in the text that was
 * seen, which five days of public notice overtake. A board has no statutory summons: its members get the agenda when the public do.
 *
 * @param statutory the last day by the three clear days of paragraph 4(2)
 * @param use the day to use: five clear days
 */
public record Summons(NoticeRule.Latest statutory, NoticeRule.Latest use) {
    private static final NoticeRule THREE_CLEAR_DAYS = new NoticeRule(3, NoticeRule.Unit.CLEAR_WORKING_DAYS);

    /** For a meeting of the full council. */
    public static Summons ofCouncil(LocalDate meeting, CouncilCalendar calendar) {
        return new Summons(
                THREE_CLEAR_DAYS.latest(meeting, calendar.ordinary()),
                NoticeRule.FIVE_CLEAR_DAYS.latest(meeting, calendar.ordinary()));
    }
}
