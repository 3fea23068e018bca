package org.minutebook.db.rules.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Finding.Level;

/** VOT-07: a councillor's six months without attending. */
class SixMonthsTest {
    @ParameterizedTest
    @CsvSource({
        "2025-08-31, 2026-02-28",
        "2025-12-10, 2026-06-10",
        "2027-08-31, 2028-02-29",
        "2026-01-14, 2026-07-14",
    })
    void sixMonthsRunToTheCorrespondingDate(LocalDate last, LocalDate expiry) {
        assertEquals(expiry, new SixMonths("A", last).expiry());
        assertEquals(expiry.minusDays(1), new SixMonths("A", last).plan());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-13, , GREY",
        "2026-04-14, , AMBER",
        "2026-07-14, , AMBER",
        "2026-07-15, , RED",
        "2026-07-20, 2026-07-14, GREEN",
        "2026-07-20, 2026-07-15, RED",
    })
    void theSixMonthsAreWarnedOfInTime(LocalDate today, @Nullable LocalDate approved, Level level) {
        SixMonths months = new SixMonths("A", LocalDate.of(2026, 1, 14));
        assertEquals(
                List.of(
                        LocalDate.of(2026, 4, 14),
                        LocalDate.of(2026, 5, 14),
                        LocalDate.of(2026, 6, 14),
                        LocalDate.of(2026, 6, 16)),
                months.warnings());
        assertEquals(level, months.finding(today, approved).level());
    }

    @Test
    void anObserverAndSomebodyOnAScreenDoNotAttend() {
        List<SixMonths.Attended> attended = List.of(
                attended("2026-01-14", sits(1)),
                attended(
                        "2026-03-12",
                        AttendanceBuilder.builder(sits(1))
                                .capacity(Attendance.Capacity.OBSERVER)
                                .build()),
                attended(
                        "2026-05-14",
                        AttendanceBuilder.builder(sits(1)).remote(true).build()));
        assertEquals(
                LocalDate.of(2026, 1, 14),
                SixMonths.of("A", attended).orElseThrow().last());
        assertTrue(SixMonths.of("A", attended.subList(1, 3)).isEmpty());
    }

    private static SixMonths.Attended attended(String day, Attendance attendance) {
        return new SixMonths.Attended(LocalDate.parse(day), attendance);
    }

    private static Attendance sits(int person) {
        return AttendanceBuilder.builder()
                .id(Id.of(person))
                .meeting(Id.of(1))
                .person(Id.of(person))
                .printed("P" + person)
                .capacity(Attendance.Capacity.MEMBER)
                .build();
    }
}
