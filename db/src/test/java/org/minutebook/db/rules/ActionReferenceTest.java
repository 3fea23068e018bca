package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.rules.ActionReference.Style;

class ActionReferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        367(c)        | ''      | 367   | c     | 367c       | 367(c)
        75(b)         | ''      | 75    | b     | 75b        | 75(b)
        119 ©         | ''      | 119   | c     | 119c       | 119(c)
        119 (c)       | ''      | 119   | c     | 119c       | 119(c)
        122           | ''      | 122   | ''    | 122        | 122
        122.          | ''      | 122   | ''    | 122        | 122
        122.0         | ''      | 122   | ''    | 122        | 122
        168b          | ''      | 168   | b     | 168b       | 168(b)
        168 B         | ''      | 168   | b     | 168b       | 168(b)
        199 b)        | ''      | 199   | b     | 199b       | 199(b)
        12.3          | ''      | 12.3  | ''    | 12.3       | 12.3
        HWB/12        | HWB/    | 12    | ''    | HWB/12     | HWB/12
        HWB 12/07(a)  | HWB 12/ | 7     | a     | HWB 12/7a  | HWB 12/7(a)
        Minute 205 c) | ''      | 205   | c     | 205c       | 205(c)
        No. 14        | ''      | 14    | ''    | 14         | 14
        23(ii)        | ''      | 23    | ii    | 23ii       | 23(ii)
        23(a)(ii)     | ''      | 23    | a(ii) | 23a(ii)    | 23(a)(ii)
        """)
    void everyPrintedFormGivesNumberAndClause(
            String printed, String prefix, String number, String letter, String plain, String brackets) {
        ActionReference read = ActionReference.read(printed);
        assertEquals(new ActionReference(printed, prefix, number, letter), read);
        assertEquals(plain, read.display(Style.PLAIN));
        assertEquals(brackets, read.display(Style.BRACKETS));
    }

    @Test
    void theLetterStyleIsThatOfTheMinutes() {
        assertEquals("199 b)", ActionReference.read("199b").display(Style.LETTER));
        assertEquals("202", ActionReference.read("202").display(Style.LETTER));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Urgent
        13-15
        see minutes of 26 September
        ''
        """)
    void whatHoldsNoNumberIsShownAsPrinted(String printed) {
        ActionReference read = ActionReference.read(printed);
        assertFalse(read.isNumbered());
        assertEquals(printed, read.display(Style.BRACKETS));
    }

    @Test
    @Timeout(2)
    void aHostileReferenceIsReadAtOnce() {
        assertFalse(
                ActionReference.read("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!1").isNumbered());
        assertFalse(ActionReference.read("a1".repeat(1_000)).isNumbered());
    }

    @Test
    void formsOfOneReferenceShareAKey() {
        assertEquals(
                List.of("119c", "119c", "119c"),
                Stream.of("119 ©", "119(C)", "119 c)")
                        .map(printed -> ActionReference.read(printed).key())
                        .toList());
    }

    private record Row(String reference, @Nullable LocalDate date) {}

    @Test
    void theOrderIsByDateAndThenByNumberAndClause() {
        LocalDate march2017 = LocalDate.of(2017, 3, 16);
        LocalDate may2018 = LocalDate.of(2018, 5, 24);
        List<Row> sorted = Stream.of(
                        new Row("9", null),
                        new Row("12.10", may2018),
                        new Row("75(b)", may2018),
                        new Row("75 a", may2018),
                        new Row("12.3", may2018),
                        new Row("367(c)", march2017))
                .sorted(ActionReference.inOrder(Row::date, row -> ActionReference.read(row.reference)))
                .toList();
        assertEquals(
                List.of("367(c)", "12.3", "12.10", "75 a", "75(b)", "9"),
                sorted.stream().map(Row::reference).toList());
    }
}
