package org.minutebook.app.documents.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.app.documents.tree.Sheet.Column;
import org.minutebook.app.documents.tree.Sheet.Kind;
import org.minutebook.app.documents.tree.Sheet.Value;

class SheetTest {
    private static final List<Column> COLUMNS = List.of(
            Column.of("Name", Kind.TEXT, 10), Column.of("Remote", Kind.TEXT, 10), Column.of("Note", Kind.TEXT, 10));

    @Test
    void aColumnThatNoRowSaysAnythingInIsLeftOut() {
        Sheet sheet = Sheet.of(
                        "Attendance",
                        COLUMNS,
                        List.of(
                                List.of(Value.of("Ann"), Value.of(""), Value.of("")),
                                List.of(Value.of("Bob"), Value.of(""), Value.of("left at 3"))))
                .withoutEmptyColumns();
        assertEquals(
                List.of("Name", "Note"),
                sheet.columns().stream().map(Column::heading).toList());
        assertEquals(
                List.of(List.of(Value.of("Ann"), Value.of("")), List.of(Value.of("Bob"), Value.of("left at 3"))),
                sheet.rows());
    }

    @Test
    void anEmptyListKeepsItsHeadings() {
        assertEquals(
                COLUMNS,
                Sheet.of("Attendance", COLUMNS, List.of()).withoutEmptyColumns().columns());
    }
}
