package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalYearTest {
    @ParameterizedTest
    @CsvSource({
        "2019-11-28,2019/20",
        "2020-01-23,2019/20",
        "2020-05-14,2019/20",
        "2020-05-15,2020/21",
        "1999-12-31,1999/00",
    })
    void runsFromTheMiddleOfMay(LocalDate day, String year) {
        assertEquals(year, MunicipalYear.of(day));
    }
}
