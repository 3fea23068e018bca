package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableCopyTest {
    private static final TableCopy COPY = new TableCopy(
            List.of("Ref", "Action"), List.of(List.of("199(b)", "Write\nto <all>"), List.of("=1+1", "a\tb")));

    @Test
    void goesToExcelAsTabsWhereNoCellCanRun() {
        assertEquals("Ref\tAction\n199(b)\tWrite to <all>\n'=1+1\ta b\n", COPY.tabbed());
    }

    @Test
    void goesToWordAsATable() {
        assertEquals(
                "<table border=\"1\"><thead><tr><th>Ref</th><th>Action</th></tr></thead><tbody>"
                        + "<tr><td>199(b)</td><td>Write<br>to &lt;all&gt;</td></tr>"
                        + "<tr><td>=1+1</td><td>a\tb</td></tr></tbody></table>",
                COPY.html());
    }
}
