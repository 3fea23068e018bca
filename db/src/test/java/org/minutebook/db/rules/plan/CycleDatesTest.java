package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.CycleBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

class CycleDatesTest {
    /** Good Friday and Easter Monday of 2029. */
    private static final Set<LocalDate> EASTER = Set.of(LocalDate.of(2029, 3, 30), LocalDate.of(2029, 4, 2));

    @ParameterizedTest
    @CsvSource(textBlock = """
        2022-09-15, 36, 2025-09-15, 2025-09-15
        2022-10-01, 36, 2025-10-01, 2025-10-01
        2025-10-01, 36, 2028-10-01, 2028-09-29
        2028-04-01, 12, 2029-04-01, 2029-03-29
        2024-02-29, 36, 2027-02-28, 2027-02-26
        """)
    void anAssessmentIsDueWithinItsYearsAndTheDeskWorksToTheWorkingDayBefore(
            LocalDate last, int months, LocalDate due, LocalDate working) {
        assertEquals(Optional.of(due), CycleDates.due(cycle(last, months, null, 0)));
        assertEquals(
                working,
                CycleDates.workingDeadline(
                        due,
                        day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
                                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                                && !EASTER.contains(day)));
    }

    @Test
    void aDaySetFromOutsideGoesFirstAndNothingFollowsFromNothing() {
        LocalDate march = LocalDate.of(2025, 3, 31);
        assertEquals(Optional.of(march), CycleDates.due(cycle(LocalDate.of(2024, 6, 10), 12, march, 0)));
        assertEquals(Optional.empty(), CycleDates.due(cycle(LocalDate.of(2024, 6, 10), 0, null, 0)));
        assertEquals(Optional.empty(), CycleDates.due(cycle(null, 36, null, 0)));
        assertEquals(
                Optional.empty(),
                CycleDates.due(CycleBuilder.builder(cycle(null, 0, march, 0))
                        .state(Cycle.State.ENDED)
                        .build()));
    }

    @ParameterizedTest(name = "due {0}, lead {1} months, today {2}: {3}")
    @CsvSource(textBlock = """
        2027-03-31, 0, 2026-11-20, 2027-03-25
        2027-03-31, 2, 2026-11-20, 2027-01-21
        2027-03-31, 3, 2026-11-20, 2026-11-26
        2027-03-31, 6, 2026-11-20, 2026-11-26
        2027-01-20, 0, 2026-11-20, 2026-11-26
        2026-11-25, 0, 2026-11-20,
        2026-10-01, 0, 2026-11-20, 2026-11-26
        2028-10-01, 6, 2026-11-20,
        2027-07-20, 2, 2026-11-20, 2027-03-25
        """)
    void theMeetingIsTheLastOneThatLeavesTheLead(
            LocalDate due, int lead, LocalDate today, @Nullable LocalDate meeting) {
        assertEquals(
                Optional.ofNullable(meeting),
                CycleDates.meeting(
                                cycle(null, 0, due, lead),
                                due,
                                meetings("2026-09-24", "2026-11-26", "2027-01-21", "2027-03-25"),
                                today)
                        .map(Meeting::day));
    }

    @Test
    void aCancelledMeetingAndAWorkshopDecideNothing() {
        List<Meeting> meetings = List.of(
                MeetingBuilder.builder(meetings("2027-01-21").getFirst())
                        .state(Meeting.State.CANCELLED)
                        .build(),
                MeetingBuilder.builder(meetings("2027-02-18").getFirst())
                        .kind(Meeting.Kind.WORKSHOP)
                        .build(),
                meetings("2026-11-26").getFirst());
        LocalDate due = LocalDate.of(2027, 3, 1);
        assertEquals(
                Optional.of(LocalDate.of(2026, 11, 26)),
                CycleDates.meeting(cycle(null, 0, due, 0), due, meetings, LocalDate.of(2026, 11, 20))
                        .map(Meeting::day));
    }

    private static Cycle cycle(@Nullable LocalDate last, int months, @Nullable LocalDate next, int lead) {
        return CycleBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(2))
                .kind(Cycle.Kind.PNA)
                .months(months)
                .lastDecidedOn(last)
                .nextDueOn(next)
                .leadMonths(lead)
                .build();
    }

    private static List<Meeting> meetings(String... days) {
        return Arrays.stream(days)
                .map(day -> MeetingBuilder.builder()
                        .id(Id.of(100 + LocalDate.parse(day).toEpochDay()))
                        .board(Id.of(2))
                        .day(LocalDate.parse(day))
                        .build())
                .toList();
    }
}
