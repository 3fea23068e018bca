package org.minutebook.db.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;

/** ATI-07 to ATI-11: how long papers stay open, summons, meetings that move, and who is present. */
class AfterTheMeetingTest {
    private static final CouncilCalendar ENGLAND = Calendars.with(List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "2024-03-14, 2030-03-13, 2028-03-13",
        "2024-02-29, 2030-02-28, 2028-02-28",
        "2020-07-16, 2026-07-15, 2024-07-15",
        "2022-09-01, 2028-08-31, 2026-08-31",
    })
    void papersStayOpen(LocalDate meeting, LocalDate papers, LocalDate background) {
        assertEquals(papers, Inspection.papersOpenUntil(meeting));
        assertEquals(background, Inspection.backgroundPapersOpenUntil(meeting));
        assertEquals(papers, Inspection.backgroundListOpenUntil(meeting));
        assertEquals(papers.plusDays(1), Inspection.earliestDisposalReview(meeting));
    }

    @Test
    void anAdjournedMeetingRunsFromItsLastSitting() {
        assertEquals(
                LocalDate.of(2030, 3, 20),
                Inspection.papersOpenUntil(List.of(LocalDate.of(2024, 3, 21), LocalDate.of(2024, 3, 14))));
    }

    @Test
    void theCouncilsSummonsIsOvertakenByPublicNotice() {
        Summons summons = Summons.ofCouncil(LocalDate.of(2026, 5, 20), ENGLAND);
        assertEquals(LocalDate.of(2026, 5, 14), summons.statutory().day());
        assertEquals(LocalDate.of(2026, 5, 12), summons.use().day());
    }

    @Test
    void aPostponedMeetingCountsEachItemFromTheDayItWasFirstOpen() {
        LocalDate published = LocalDate.of(2026, 7, 8);
        List<Finding> findings = MovedMeeting.postponed(
                LocalDate.of(2026, 7, 16),
                LocalDate.of(2026, 7, 23),
                LocalDate.of(2026, 7, 15),
                List.of(
                        new OpenedItem("item 5", published, true, null),
                        new OpenedItem("item 9", LocalDate.of(2026, 7, 16), false, null)),
                ENGLAND);
        assertEquals(
                List.of("ATI-10 GREEN 5", "ATI-05 GREEN 10", "ATI-05 RED 4"),
                findings.stream()
                        .map(each -> each.rule().id() + " " + each.level() + " "
                                + each.count().size())
                        .toList());
    }

    @Test
    void theNewDayOfAPostponedMeetingIsMadePublicInTime() {
        LocalDate old = LocalDate.of(2026, 7, 16);
        LocalDate now = LocalDate.of(2026, 7, 23);
        Finding notTold =
                MovedMeeting.postponed(old, now, null, List.of(), ENGLAND).getFirst();
        assertEquals(Level.AMBER, notTold.level());
        assertEquals("Give public notice of time and place by Wednesday 15 July 2026.", notTold.cure());
        Finding late = MovedMeeting.postponed(old, now, LocalDate.of(2026, 7, 16), List.of(), ENGLAND)
                .getFirst();
        assertEquals(Level.RED, late.level());
        assertEquals(
                "Meet on or after Friday 24 July 2026, or record that it was convened at shorter notice.", late.cure());
    }

    @Test
    void aNewRoomIsToldOrRecorded() {
        LocalDate meeting = LocalDate.of(2026, 7, 16);
        assertEquals(
                List.of(Level.GREEN, Level.AMBER, Level.GREY),
                List.of(
                        MovedMeeting.venueChanged(meeting, LocalDate.of(2026, 7, 8), "", ENGLAND)
                                .level(),
                        MovedMeeting.venueChanged(meeting, LocalDate.of(2026, 7, 14), "", ENGLAND)
                                .level(),
                        MovedMeeting.venueChanged(
                                        meeting, LocalDate.of(2026, 7, 14), "Flood; notice at the door", ENGLAND)
                                .level()));
    }

    @Test
    void cancelledAndAdjournedMeetingsSayWhatFollows() {
        assertEquals(
                Level.GREY, MovedMeeting.cancelled(LocalDate.of(2022, 9, 14)).level());
        assertEquals(
                Level.AMBER,
                MovedMeeting.adjourned(LocalDate.of(2026, 7, 16), null).level());
        Finding resumed = MovedMeeting.adjourned(LocalDate.of(2026, 7, 16), LocalDate.of(2026, 7, 30));
        assertEquals(Level.GREY, resumed.level());
        assertEquals(true, resumed.says().contains("until Thursday 29 July 2032"));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-03, false",
        "2020-04-04, true",
        "2021-05-06, true",
        "2021-05-07, false",
        "2026-07-16, false",
    })
    void aPersonOnAScreenIsPresentOnlyWhereTheLawOfTheDaySaysSo(LocalDate meeting, boolean counts) {
        assertEquals(counts, Presence.remoteCounts(meeting, Presence.KNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-16, ORDINARY, IN_PERSON, GREEN",
        "2026-07-16, ORDINARY, HYBRID,    GREY",
        "2026-07-16, ORDINARY, REMOTE,    RED",
        "2026-07-16, WORKSHOP, REMOTE,    GREY",
        "2020-07-16, ORDINARY, REMOTE,    GREY",
    })
    void aFormalMeetingIsHeldInPerson(LocalDate day, Meeting.Kind kind, Meeting.Mode mode, Level level) {
        assertEquals(level, Presence.finding(day, kind, mode, Presence.KNOWN).level());
    }

    @Test
    void theSwitchCanBeSetForALaterLaw() {
        List<Presence.RemoteCounts> spans = List.of(new Presence.RemoteCounts(LocalDate.of(2027, 1, 1), null));
        assertEquals(true, Presence.remoteCounts(LocalDate.of(2030, 1, 1), spans));
        assertEquals(false, Presence.remoteCounts(LocalDate.of(2026, 12, 31), spans));
    }
}
