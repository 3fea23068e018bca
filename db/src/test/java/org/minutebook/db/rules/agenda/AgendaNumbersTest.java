package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.agenda.AgendaNumbers.SubItems;

class AgendaNumbersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A, B, C                                | DECIMAL  | 1 2 3
        A, =Health and Care in the Place, B, C | DECIMAL  | 1 - 2 3
        =Opening, A, =Business, B              | LETTERED | - 1 - 2
        A, B, -B one, -B two, C                | DECIMAL  | 1 2 2.1 2.2 3
        A, B, -B one, -B two, C                | LETTERED | 1 2 2(a) 2(b) 3
        A, -A one, B, -B one                   | LETTERED | 1 1(a) 2 2(a)
        9:A, 3:B                               | DECIMAL  | 1 2
        """)
    void headingsTakeNoNumberAndPartsThatOfTheirItem(String agenda, SubItems style, String expected) {
        List<AgendaItem> items = Items.of(agenda);
        assertEquals(expected, numbers(items, AgendaNumbers.preview(items, style)));
    }

    /** CON-02: never renumber after publication. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        PLANNED,   ,           1 2 3
        CALLED,    ,           1 2 3
        PLANNED,   2026-07-08, 1 3 3A
        ISSUED,    2026-07-08, 1 3 3A
        HELD,      ,           1 3 3A
        ADJOURNED, ,           1 3 3A
        POSTPONED, 2026-07-08, 1 3 3A
        CANCELLED, ,           1 2 3
        """)
    void numbersFreezeWhenTheAgendaIsIssued(Meeting.State state, @Nullable LocalDate issuedOn, String expected) {
        Meeting meeting = MeetingBuilder.builder()
                .id(Items.MEETING)
                .board(Id.of(1))
                .day(LocalDate.of(2026, 7, 16))
                .state(state)
                .issuedOn(issuedOn)
                .build();
        List<AgendaItem> items = Items.of("1:A, 3:B, 3A:C");
        assertEquals(expected, numbers(items, AgendaNumbers.of(meeting, items, SubItems.DECIMAL)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LETTERED   | 6:F, 7:G, 8:H               | G     | 7A | 2 | REVISED
        LETTERED   | 6:F, 7:G, 7A:G2, 8:H        | G     | 7B | 3 | REVISED
        LETTERED   | 6:F, 7:G, 7A:G2, 8:H        | G2    | 7B | 3 | REVISED
        LETTERED   | 7:G, -7.1:G one, 8:H        | G     | 7A | 2 | REVISED
        LETTERED   | 7:G, -7.1:G one, 8:H        | G one | 7A | 2 | REVISED
        LETTERED   | 7:G, =Children, 8:H         | Children | 7A | 1 | REVISED
        LETTERED   | 7:G, 8:H                    |       | 9  | 2 | REVISED
        AT_END     | 7:G, 8:H                    | G     | 9  | 2 | REVISED
        AT_END     | 7:G, 7A:G2, =End, 8:H       | G     | 9  | 4 | REVISED
        SUPPLEMENT | 7:G, 8:H                    | G     | 9  | 2 | SUPPLEMENT
        SUPPLEMENT | 12:L, 3:C                   |       | 13 | 2 | SUPPLEMENT
        """)
    void aLateItemTakesTheNumberOfTheBoardsOwnRule(
            BoardPractice.LateItems rule,
            String agenda,
            @Nullable String after,
            String number,
            int index,
            String version) {
        List<AgendaItem> items = Items.of(agenda);
        LateInsert insert = LateInsert.of(rule, items, after == null ? null : Items.called(items, after));
        assertEquals(
                number + " at " + index + " " + version,
                insert.number() + " at " + insert.index() + " " + insert.version());
    }

    @Test
    void lettersGoOnAfterZ() {
        assertEquals(
                List.of("a", "z", "aa", "ab", "ba"),
                List.of(1, 26, 27, 28, 53).stream().map(AgendaNumbers::letters).toList());
    }

    private static String numbers(List<AgendaItem> items, Map<Id<AgendaItem>, String> numbers) {
        return items.stream()
                .map(item -> numbers.getOrDefault(item.id(), "?"))
                .map(number -> number.isEmpty() ? "-" : number)
                .collect(Collectors.joining(" "));
    }
}
