package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class RowListTest {
    @Test
    void showsTheRowsInTheOrderItIsGivenAndSaysWhatChanged() {
        RowList<String> rows = new RowList<>();
        List<String> said = new ArrayList<>();
        rows.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                said.add(change.getRemoved() + " -> " + change.getAddedSubList());
            }
        });

        rows.show(List.of("a", "b", "c"));
        rows.show(List.of("a", "b", "c"), new int[] {2, 0});

        assertEquals(List.of("c", "a"), List.copyOf(rows));
        assertEquals(List.of("[] -> [a, b, c]", "[a, b, c] -> [c, a]"), said);
        assertEquals(1, rows.placeOf("a"::equals));
        assertEquals(-1, rows.placeOf("b"::equals));
    }
}
