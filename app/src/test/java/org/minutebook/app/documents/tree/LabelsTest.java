package org.minutebook.app.documents.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        a),     a),    b),    aa)
        (i),    (i),   (ii),  (xxvii)
        1.,     1.,    2.,    27.
        1.1,    1.1,   1.2,   1.27
        A.,     A.,    B.,    AA.
        (IV),   (I),   (II),  (XXVII)
        23.1,   23.1,  23.2,  23.27
        """)
    void anExampleTellsHowTheListIsLabelled(String example, String first, String second, String twentySeventh) {
        Labels labels = Labels.like(example);
        assertEquals(List.of(first, second, twentySeventh), List.of(labels.at(1), labels.at(2), labels.at(27)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        a), 1
        c), 3
        (iv), 4
        1.1, 1
        192., 192
        v), 22
        """)
    void theExampleTellsWhereTheListBegins(String example, int first) {
        assertEquals(first, Labels.like(example).first());
    }

    @Test
    void anEntryPrintedOutOfOrderDoesNotCount() {
        Clauses clauses =
                Clauses.of("a)", List.of(Entry.of("one"), Entry.of("again").labelled("a)"), Entry.of("two")));
        assertEquals(List.of("a)", "a)", "b)"), clauses.printedLabels());
    }

    @Test
    void nothingToCountWithIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Labels.like("--"));
    }

    @Test
    void aTableThatDoesNotFitItsColumnsIsRefused() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Table.of("t", List.of(1, 1), List.of("A", "B"), List.of(Table.Row.of("only one"))));
        assertEquals("row 2 has too few cells: 1", e.getMessage());
    }

    @Test
    void aDocumentShowsItsTitleOnce() {
        Meta meta = Meta.of("Action Log", "", Instant.EPOCH);
        assertEquals(
                List.of(new Title("Action Log"), Paragraph.of("x")),
                new Document(meta, Page.portrait(), List.of(Paragraph.of("x"))).blocks());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Document(meta, Page.portrait(), List.of(new Title("a"), new Title("b"))));
    }
}
