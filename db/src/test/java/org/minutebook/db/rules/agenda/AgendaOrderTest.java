package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.rules.agenda.AgendaOrder.Arranged;
import org.minutebook.db.rules.agenda.AgendaOrder.Step;

class AgendaOrderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A, B, C            | B  | UP   | B, A, C
        A, B, C            | B  | DOWN | A, C, B
        A, B, -b1, C       | B  | DOWN | A, C, B, -b1
        A, B, -b1, C       | C  | UP   | A, C, B, -b1
        A, -a1, -a2        | a2 | UP   | A, -a2, -a1
        A, =Head, B        | Head | UP | =Head, A, B
        A, B, C            | B  | IN   | A, -B, C
        A, -a1, B          | B  | IN   | A, -a1, -B
        A, -a1, -a2, B     | a1 | OUT  | A, -a2, a1, B
        """)
    void anItemIsMovedByOneStep(String agenda, String item, Step step, String expected) {
        List<AgendaItem> items = Items.of(agenda);
        Arranged arranged = AgendaOrder.step(items, Items.called(items, item).id(), step);
        assertEquals(expected + " ()", Items.words(arranged.items()) + " (" + arranged.cannot() + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A, B        | A    | UP   | It is the first already.
        A, B        | B    | DOWN | It is the last already.
        A, -a1, B   | a1   | DOWN | It is the last part of its item already. Alt+Left makes it an item of its own.
        A, B        | A    | IN   | There is no item right above it that it could be a part of.
        =Head, B    | B    | IN   | There is no item right above it that it could be a part of.
        A, =Head    | Head | IN   | A heading cannot be a part of an item.
        A, B, -b1   | B    | IN   | It has parts of its own. Make them items first.
        A, -a1      | a1   | IN   | It is a part of an item already.
        A, B        | B    | OUT  | It is an item of its own already.
        """)
    void whatCannotBeMovedSaysWhy(String agenda, String item, Step step, String expected) {
        List<AgendaItem> items = Items.of(agenda);
        Arranged arranged = AgendaOrder.step(items, Items.called(items, item).id(), step);
        assertEquals(agenda + " " + expected, Items.words(arranged.items()) + " " + arranged.cannot());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A, B, C, D        | D  | B  | A, D, B, C
        A, B, C           | A  |    | B, C, A
        A, B, -b1, -b2, C | C  | b2 | A, B, -b1, -C, -b2
        A, -a1, B, -b1    | A  | b1 | A, -a1, B, -b1
        A, -a1, -a2, B    | a1 | B  | A, -a2, a1, B
        A, -a1, B, -b1    | a1 | b1 | A, B, -a1, -b1
        =Head, A, -a1     | Head | a1 | =Head, A, -a1
        A, -a1, B         | a1 |    | A, B, a1
        """)
    void anItemIsDraggedBeforeAnother(String agenda, String item, @Nullable String before, String expected) {
        List<AgendaItem> items = Items.of(agenda);
        Arranged arranged = AgendaOrder.before(
                items,
                Items.called(items, item).id(),
                before == null ? null : Items.called(items, before).id());
        assertEquals(expected, Items.words(arranged.items()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A, B, C | B | B  | A, B, C
        A, -a1  | A | a1 | A, -a1
        """)
    void draggedOntoItselfItStays(String agenda, String item, String before, String expected) {
        List<AgendaItem> items = Items.of(agenda);
        Arranged arranged = AgendaOrder.before(
                items,
                Items.called(items, item).id(),
                Items.called(items, before).id());
        assertEquals(expected + " It stands there already.", Items.words(arranged.items()) + " " + arranged.cannot());
    }
}
