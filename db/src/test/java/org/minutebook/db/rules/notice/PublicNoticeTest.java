package org.minutebook.db.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Given;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.SourceStatus;

/** What is said of a publication: ATI-01 and ATI-02 in findings, and the states of F2. */
class PublicNoticeTest {
    private static final CouncilCalendar ENGLAND = Calendars.with(List.of(), List.of());
    private static final NoticeRule FIVE = NoticeRule.FIVE_CLEAR_DAYS;

    @Test
    void aMissedNoticeSaysEverythingThatWasCounted() {
        Finding finding = given("2026-05-20", "2026-05-28").finding();
        assertEquals("ATI-01", finding.rule().id());
        assertEquals(Level.RED, finding.level());
        assertEquals(
                "4 clear days between publication on Wednesday 20 May 2026 and the meeting on Thursday 28 May 2026:"
                        + " does not meet rule ATI-01 (5 clear days).",
                finding.says());
        assertEquals(
                List.of(
                        new Given("Published", "Wednesday 20 May 2026"),
                        new Given("Meeting", "Thursday 28 May 2026"),
                        new Given("Notice", "5 clear days")),
                finding.given());
        assertEquals("21, 22, 26 and 27 May 2026", DayWords.list(finding.count().counted()));
        assertEquals(
                "23–24 May 2026 (weekend); 25 May 2026 (Spring bank holiday)",
                DayWords.leftOut(finding.count().leftOut()));
        assertEquals(
                "Meet on or after Friday 29 May 2026, or take each item by the urgency route of ATI-05.",
                finding.cure());
        assertEquals(SourceStatus.P, finding.rule().status());
        assertEquals(false, finding.met());
    }

    @Test
    void aMetNoticeIsGreen() {
        Finding finding = given("2026-07-08", "2026-07-16").finding();
        assertEquals(Level.GREEN, finding.level());
        assertEquals(
                "5 clear days between publication on Wednesday 8 July 2026 and the meeting on Thursday 16 July 2026:"
                        + " meets rule ATI-01.",
                finding.says());
        assertEquals("", finding.cure());
    }

    @Test
    void aPublicationOnASaturdayIsCountedBothWays() {
        NoticeGiven given = given("2026-07-11", "2026-07-20");
        assertEquals(5, given.days());
        assertEquals(LocalDate.of(2026, 7, 13), given.safeDay());
        assertEquals(4, given.safe().orElseThrow().size());
        assertEquals(true, given.meets());
        assertEquals(false, given.meetsSafely());
        Finding finding = given.finding();
        assertEquals(Level.AMBER, finding.level());
        assertEquals(
                "5 clear days between publication on Saturday 11 July 2026 and the meeting on Monday 20 July 2026:"
                        + " meets rule ATI-01. In the safe reading (ATI-02) it is taken as published on Monday 13 July"
                        + " 2026, which gives 4 clear days.",
                finding.says());
    }

    @ParameterizedTest
    @CsvSource({
        "17:00, 2026-07-08, 5",
        "17:01, 2026-07-09, 4",
        "09:00, 2026-07-08, 5",
    })
    void theSafeReadingLooksAtTheHour(LocalTime at, LocalDate safeDay, int days) {
        Publication published = Publication.at(LocalDate.of(2026, 7, 8), at);
        NoticeGiven given = NoticeGiven.of(LocalDate.of(2026, 7, 16), published, FIVE, ENGLAND);
        assertEquals(safeDay, given.safeDay());
        assertEquals(days, given.safe().orElseThrow().size());
        assertEquals(5, given.days());
    }

    @Test
    void atChristmasWithoutKnownClosuresSomebodyMustJudge() {
        Finding finding = given("2025-12-24", "2026-01-06").finding();
        assertEquals(Level.AMBER, finding.level());
        assertEquals(
                true, finding.says().endsWith("no closure of the offices between Christmas and New Year is known."));
    }

    @Test
    void aHolidayThatNobodyVerifiedMakesTheAnswerUnverified() {
        Finding finding = given("2020-05-05", "2020-05-14").finding();
        assertEquals(SourceStatus.UNVERIFIED, finding.rule().status());
        assertEquals(
                "8 May 2020 (Early May bank holiday (VE Day), unverified); 9–10 May 2020 (weekend)",
                DayWords.leftOut(finding.count().leftOut()));
    }

    @Test
    void beyondTheConfirmedYearsTheCalendarIsSaidNotToBeConfirmed() {
        Finding finding = given("2029-07-04", "2029-07-12").finding();
        assertEquals(Level.AMBER, finding.level());
        assertEquals(
                "5 clear days between publication on Wednesday 4 July 2029 and the meeting on Thursday 12 July 2029:"
                        + " meets rule ATI-01. Calendar not confirmed: holidays of that year are computed.",
                finding.says());
        assertEquals(
                false, PublicNotice.of(LocalDate.of(2029, 7, 12), FIVE, ENGLAND).confirmed());
        assertEquals(
                true, PublicNotice.of(LocalDate.of(2028, 7, 13), FIVE, ENGLAND).confirmed());
    }

    @Test
    void aBoardsOwnRuleIsAmberWhereItIsMissed() {
        NoticeRule own = new NoticeRule(5, NoticeRule.Unit.WORKING_DAYS);
        LocalDate meeting = LocalDate.of(2014, 9, 11);
        NoticeGiven late = NoticeGiven.of(meeting, Publication.on(LocalDate.of(2014, 9, 5)), own, ENGLAND);
        assertEquals(Level.AMBER, late.finding(AccessRules.SUMMONS, Level.AMBER).level());
        NoticeGiven onTime = NoticeGiven.of(meeting, Publication.on(LocalDate.of(2014, 9, 4)), own, ENGLAND);
        assertEquals(true, onTime.meets());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, , NOT_DUE, GREY",
        "2026-07-01, , DUE, AMBER",
        "2026-07-08, , DUE, AMBER",
        "2026-07-09, , LATE, RED",
        "2026-07-09, 2026-07-08, ON_TIME, ",
        "2026-07-09, 2026-07-09, LATE, ",
    })
    void aPublicationIsNotDueDueOnTimeOrLate(
            LocalDate today, LocalDate published, PublicNotice.State state, Level unpublished) {
        PublicNotice notice = PublicNotice.of(LocalDate.of(2026, 7, 16), FIVE, ENGLAND);
        assertEquals(state, notice.state(today, Optional.ofNullable(published)));
        if (unpublished != null) {
            assertEquals(
                    unpublished,
                    notice.unpublished(today, AccessRules.CLEAR_DAYS).level());
        }
    }

    @Test
    void whatIsNotPublishedIsToldItsDayAndItsCure() {
        PublicNotice notice = PublicNotice.of(LocalDate.of(2026, 5, 28), FIVE, ENGLAND);
        Finding due = notice.unpublished(LocalDate.of(2026, 5, 15), AccessRules.CLEAR_DAYS);
        assertEquals("Publish by Tuesday 19 May 2026: 5 clear days, 20, 21, 22, 26 and 27 May 2026.", due.says());
        assertEquals("Publish by Tuesday 19 May 2026.", due.cure());
        Finding late = notice.unpublished(LocalDate.of(2026, 5, 20), AccessRules.CLEAR_DAYS);
        assertEquals(
                "Not published, and the last day for 5 clear days was Tuesday 19 May 2026: cannot meet rule ATI-01 on"
                        + " this day.",
                late.says());
    }

    private static NoticeGiven given(String published, String meeting) {
        return NoticeGiven.of(LocalDate.parse(meeting), Publication.on(LocalDate.parse(published)), FIVE, ENGLAND);
    }
}
