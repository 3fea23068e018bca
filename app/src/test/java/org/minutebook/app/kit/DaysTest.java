package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    /** A Thursday. */
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    @ParameterizedTest
    @CsvSource(textBlock = """
        today,            2020-01-23
        tomorrow,         2020-01-24
        26 jul,           2020-07-26
        26 July 2019,     2019-07-26
        Thu 23rd Jan,     2020-01-23
        22 jan,           2021-01-22
        26/7/20,          2020-07-26
        3.2.2020,         2020-02-03
        2020-02-29,       2020-02-29
        thu,              2020-01-30
        fri,              2020-01-24
        next thu,         2020-01-30
        next fri,         2020-01-31
        next mon,         2020-01-27
        +10d,             2020-02-02
        +2w,              2020-02-06
        +1m,              2020-02-23
        +10wd,            2020-02-06
        """)
    void readsWhatPeopleType(String typed, LocalDate day) {
        assertEquals(Optional.of(day), Days.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({"soon", "31 feb", "29/2/2019", "13/13/2020", "2020-00-10", "next", "+wd", "''"})
    void leavesWhatIsNoDay(String typed) {
        assertEquals(Optional.empty(), Days.read(typed, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2pm,14:00",
        "2.30 pm,14:30",
        "14:05,14:05",
        "12am,00:00",
        "12pm,12:00",
        "12 noon,12:00",
        "Noon,12:00",
        "9,09:00"
    })
    void readsTimes(String typed, LocalTime time) {
        assertEquals(Optional.of(time), Days.readTime(typed));
    }

    @Test
    void leavesWhatIsNoTime() {
        assertEquals(Optional.empty(), Days.readTime("14pm"));
        assertEquals(Optional.empty(), Days.readTime("25:00"));
    }
}
