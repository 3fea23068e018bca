package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    /** A folder is told by its last names, and no name is cut in the middle. */
    @ParameterizedTest
    @CsvSource({
        "/home/jane/Board/chasers, …/Board/chasers",
        "C:\\Users\\jane\\Board, …\\jane\\Board",
        "/Board/chasers, /Board/chasers",
        "chasers, chasers",
        "/, /"
    })
    void aPathIsShownByItsLastTwoNames(String path, String shown) {
        assertEquals(shown, Tables.lastTwo(path));
    }
}
