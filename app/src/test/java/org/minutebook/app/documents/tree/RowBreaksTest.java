package org.minutebook.app.documents.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowBreaksTest {
    private static final String LONG = "It was noted that ".repeat(4);

    /** Five rows of these take more than half a page, three do not. */
    private static final String SOME_LINES = "It was noted that ".repeat(20);

    /** Rows beside one cell that heads them all. */
    private static List<Table.Row> item(String title, Block... points) {
        List<Table.Row> rows = new ArrayList<>();
        for (Block point : points) {
            Table.Cell said = Table.Cell.of(List.of(point));
            rows.add(
                    rows.isEmpty() ? Table.Row.of(Table.Cell.of(title).over(points.length), said) : Table.Row.of(said));
        }
        return rows;
    }

    private static Table table(List<Table.Row> rows) {
        return Table.of("Minutes", List.of(1, 2), List.of("Item", "Points"), rows);
    }

    /** Where a page may end, as the numbers of the rows after which it may; the heading is row 0. */
    private static List<Integer> ends(Table table) {
        List<Boolean> kept = RowBreaks.keptWithNext(table);
        return IntStream.range(0, kept.size())
                .filter(row -> !kept.get(row))
                .boxed()
                .toList();
    }

    private static Clauses clause(int letter) {
        return new Clauses(Labels.like("a)"), letter, List.of(Entry.of(SOME_LINES)));
    }

    @Test
    void anItemOfLessThanHalfAPageIsNotParted() {
        Paragraph point = Paragraph.of(LONG);
        assertEquals(List.of(0, 2), ends(table(item("98.", point, point))));
        assertEquals(List.of(0, 5), ends(table(item("98.", point, point, point, point, point))));
    }

    @Test
    void atLeastTwoRowsOfALongItemStandOnEitherPage() {
        Paragraph point = Paragraph.of(SOME_LINES);
        assertEquals(List.of(0, 2, 3, 5), ends(table(item("98.", point, point, point, point, point))));
    }

    @Test
    void aLeadInStaysWithItsListAndTheFirstClauseWithTheSecond() {
        Paragraph point = Paragraph.of(SOME_LINES);
        Block lead = Paragraph.of("on the following matters:-");
        assertEquals(
                List.of(0, 2, 4, 6), ends(table(item("96.", point, point, lead, Bullets.of("one"), point, point))));
        assertEquals(
                List.of(0, 2, 4, 6),
                ends(table(item("97.", point, point, clause(1), clause(2), clause(3), clause(4)))));
    }

    @Test
    void aHeadingOverTheWholeWidthStaysWithWhatItHeadsAndRowsByThemselvesAreFree() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(LONG, LONG));
        rows.add(Table.Row.of(Table.Cell.of("Strategy").across(2)));
        rows.add(Table.Row.of(LONG, "noted:"));
        rows.add(Table.Row.of(LONG, LONG));
        assertEquals(List.of(0, 1, 3, 4), ends(table(rows)));
    }

    @Test
    void theLastRowStaysWithWhatFollowsOnlyWhereTheTableDoes() {
        List<Table.Row> rows = List.of(Table.Row.of(LONG, LONG), Table.Row.of(LONG, LONG));
        assertEquals(List.of(0, 1, 2), ends(table(rows)));
        assertEquals(List.of(0, 1), ends(table(rows).keptWithNext()));
    }
}
