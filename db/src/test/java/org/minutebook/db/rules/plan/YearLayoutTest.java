package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.calendar.WorkingDays;

class YearLayoutTest {
    private static final WorkingDays ENGLAND = WorkingDays.of(Calendars.england());

    @Test
    void aYearGoesOnInTheWeekdayOfTheMonthThatItBeganWith() {
        assertEquals(
                List.of(
                        "2026-05-28 fourth Thursday",
                        "2026-07-23 fourth Thursday",
                        "2026-09-24 fourth Thursday",
                        "2026-11-26 fourth Thursday",
                        "2027-01-28 fourth Thursday",
                        "2027-03-25 fourth Thursday"),
                says(LocalDate.of(2026, 5, 28), 2, LocalDate.of(2027, 5, 14)));
    }

    @Test
    void aHolidayIsPassedByAWeek() {
        assertEquals(
                List.of(
                        "2027-03-19 a week before the last Friday, since Fri 26 March is Good Friday",
                        "2027-04-30 last Friday"),
                says(LocalDate.of(2027, 1, 29), 1, LocalDate.of(2027, 5, 14)).subList(2, 4));
        assertEquals(
                List.of("2026-05-18 a week before the last Monday, since Mon 25 May is Spring bank holiday"),
                says(LocalDate.of(2026, 3, 30), 2, LocalDate.of(2026, 6, 30)).subList(1, 2));
    }

    @Test
    void whatIsUsualIsWhatMostMeetingsDo() {
        List<Meeting> meetings = List.of(
                meeting("2026-03-26", LocalTime.of(14, 0), "County Hall"),
                meeting("2026-06-11", LocalTime.of(10, 0), "County Hall"),
                meeting("2026-09-24", LocalTime.of(14, 0), "Town Hall"));
        YearLayout.Usual usual = YearLayout.usual(meetings);
        assertEquals("14:00 County Hall THURSDAY", usual.startsAt() + " " + usual.venue() + " " + usual.weekday());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 24)), YearLayout.next(meetings, ENGLAND));
        assertEquals(Optional.empty(), YearLayout.next(meetings.subList(0, 1), ENGLAND));
    }

    @Test
    void aWorkshopBetweenTwoMeetingsIsNoPartOfTheRhythm() {
        Meeting workshop = MeetingBuilder.builder(meeting("2026-09-10", LocalTime.of(10, 0), "Guildroom"))
                .kind(Meeting.Kind.WORKSHOP)
                .build();
        List<Meeting> meetings = List.of(
                meeting("2026-06-25", LocalTime.of(14, 0), "County Hall"),
                workshop,
                meeting("2026-09-24", LocalTime.of(14, 0), "County Hall"),
                meeting("2026-12-24", LocalTime.of(14, 0), "County Hall"),
                MeetingBuilder.builder(meeting("2027-01-14", LocalTime.of(10, 0), "Guildroom"))
                        .kind(Meeting.Kind.WORKSHOP)
                        .build());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 25)), YearLayout.next(meetings, ENGLAND));
    }

    private static List<String> says(LocalDate first, int every, LocalDate until) {
        return YearLayout.propose(first, every, until, ENGLAND).stream()
                .map(proposal -> proposal.day() + " " + proposal.says())
                .toList();
    }

    private static Meeting meeting(String day, LocalTime at, String venue) {
        return MeetingBuilder.builder()
                .id(Id.of(LocalDate.parse(day).toEpochDay()))
                .board(Id.of(1))
                .day(LocalDate.parse(day))
                .startsAt(at)
                .venue(venue)
                .build();
    }
}
