package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Action;

class OverdueTest {
    @ParameterizedTest
    @CsvSource({
        "OPEN, 2026-11-22, true",
        "PROMISED, 2026-11-22, true",
        "ON_AGENDA, 2026-11-22, true",
        "PARKED, 2026-11-22, false",
        "DELIVERED, 2026-11-22, false",
        "SUPERSEDED, 2026-11-22, false",
        "CLOSED, 2026-11-22, false",
        "OPEN, 2026-11-23, false",
        "OPEN, , false"
    })
    void whatIsExpectedAndPastItsDay(Action.State state, LocalDate due, boolean overdue) {
        assertEquals(overdue, Overdue.is(state, due, LocalDate.of(2026, 11, 23)));
    }
}
