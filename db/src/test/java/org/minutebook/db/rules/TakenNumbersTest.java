package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Board.Numbering;
import org.minutebook.db.rules.MinuteNumbering.Used;

/** In the styles of CON-02: no number that another meeting has is given again. */
class TakenNumbersTest {
    private static final LocalDate DAY = LocalDate.parse("2021-11-18");

    @ParameterizedTest
    @CsvSource({
        "'', 192, 3, 194 195, 192 193 193A",
        "'', 192, 4, 193 194 193A, 192 192A 192B 192C",
        "'', 192, 2, 192 193, 194 195",
        "HWB , 207, 2, HWB208, HWB207 HWB207A",
        "{number}/{yy}, 77, 2, 78/21, 77/21 77A/21",
        "{year}/{number}, 9, 2, 2021/10, 2021/9 2021/9A",
        "{000}/{yy}, 77, 2, 078/21, 077/21 077A/21",
    })
    void aRunStopsWhereAnotherMeetingBegins(String prefix, int first, int minutes, String taken, String run) {
        assertEquals(List.of(run.split(" ")), taken(taken).run(prefix, DAY, first, minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 192 193, 193, '', 194",
        "'', 192 193, 193, 194, 193A",
        "'', 192 193, 192, '', 192A",
        "'', 192 192A 193, 192A, '', 192B",
        "'', 192 192A 193, 192, '', 192B",
        "'', 192 193, '', '', 194",
        "{number}/{yy}, 77/21 78/21, 78/21, 79/21, 78A/21",
        "{number}/{yy}, 77/21 78/21, 78/21, '', 79/21",
    })
    void aLateItemTakesTheNextNumberOrALetter(String prefix, String own, String follows, String taken, String number) {
        assertEquals(number, taken(taken).late(prefix, DAY, List.of(own.split(" ")), follows));
    }

    private static TakenNumbers taken(String numbers) {
        return TakenNumbers.of(
                Numbering.RUNNING, List.of(new Used(DAY.plusWeeks(4), "2021/22", List.of(numbers.split(" ")))));
    }
}
