package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Board.Numbering;
import org.minutebook.db.rules.MinuteNumbering.Used;

class MinuteNumberingTest {
    private static final List<Used> OTHERS = List.of(
            new Used(LocalDate.parse("2017-03-16"), "2016/17", List.of("366", "367")),
            new Used(LocalDate.parse("2019-11-28"), "2019/20", List.of("192", "", "206", "205")),
            new Used(LocalDate.parse("2020-01-09"), "", List.of("", "")),
            new Used(LocalDate.parse("2020-09-24"), "2020/21", List.of("999")));

    @ParameterizedTest
    @CsvSource(textBlock = """
        RUNNING,     0,  2020-01-23, 2019/20, 207
        RUNNING,     0,  2019-11-28, 2019/20, 368
        RUNNING,     75, 2016-05-24, 2016/17, 75
        RUNNING,     0,  2016-05-24, 2016/17, 1
        PER_YEAR,    0,  2020-01-23, '',      207
        PER_YEAR,    0,  2020-05-14, '',      207
        PER_YEAR,    0,  2020-05-28, 2020/21, 1
        PER_YEAR,    75, 2020-05-28, 2020/21, 1
        PER_MEETING, 75, 2020-01-23, 2019/20, 1
        """)
    void theFirstMinuteFollowsTheBoardsPolicy(Numbering policy, int begin, LocalDate day, String year, int first) {
        assertEquals(first, MinuteNumbering.first(policy, begin, day, year, OTHERS));
    }

    @Test
    void numbersAreReadFromWhatIsPrinted() {
        assertEquals(OptionalInt.of(14), MinuteNumbering.highest(List.of("HWB/2020/12", "4A", "13.", "HWB 14", "")));
        assertEquals(OptionalInt.empty(), MinuteNumbering.highest(List.of("", "n/a")));
    }

    /** The styles of CON-02, with its zero padding; what is printed is read again as the same number. */
    @ParameterizedTest
    @CsvSource({
        "'', 53, 53, 54",
        "'HWB ', 207, HWB 207, HWB 208",
        "'Minute No ', 61, Minute No 61, Minute No 62",
        "{number}/{yy}, 77, 77/21, 78/21",
        "{number}/{year}, 77, 77/2021, 78/2021",
        "HWB/{year}/, 77, HWB/2021/77, HWB/2021/78",
        "{year}/{number}, 9, 2021/9, 2021/10",
        "{000}/{yy}, 77, 077/21, 078/21",
        "HWB {000}, 99, HWB 099, HWB 100",
        "{00}, 99, 99, 100",
    })
    void numbersArePrintedInTheCouncilsStyle(String prefix, int first, String one, String other) {
        LocalDate day = LocalDate.parse("2021-11-18");
        assertEquals(List.of(one, other), MinuteNumbering.run(prefix, day, first, 2));
        assertEquals(
                first + 2,
                MinuteNumbering.first(
                        Numbering.RUNNING, 0, day.plusDays(1), "", List.of(new Used(day, "", List.of(one, other)))));
    }

    /** CON-02: "77/21" is the 77th minute of 2021, "HWB/2021/12" the 12th. */
    @ParameterizedTest
    @CsvSource({
        "75/21, 77/21, 78",
        "75/2021, 77/2021, 78",
        "HWB/2021/75, HWB/2021/77, 78",
        "53., 54., 55",
        "Minute No 60, Minute No 61, 62",
        "75/20, 77/20, 21"
    })
    void aYearBehindTheNumberIsNotTheNumber(String one, String other, int next) {
        List<Used> used = List.of(new Used(LocalDate.parse("2021-09-16"), "", List.of(one, other)));
        assertEquals(next, MinuteNumbering.first(Numbering.RUNNING, 0, LocalDate.parse("2021-11-18"), "2021/22", used));
    }
}
