package org.minutebook.app.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 1234",
                "-5",
                "@SUM(A1)",
                "\t=cmd|' /C calc'!A0",
                "\r\n=1",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A1",
                "\u22121"
            })
    void aFormulaGetsAnApostropheAndComesBack(String text) {
        assertEquals("'" + text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.unguarded(FormulaGuard.guarded(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "122", "199b", "367(c)", "a=b", "GREEN", "28/11/19", "\u00A3XX", "\"quoted\""})
    void otherWordsStayAsTheyAre(String text) {
        assertEquals(text, FormulaGuard.guarded(text));
        assertEquals(text, FormulaGuard.unguarded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "''", "'=1", "''=1", "'tis agreed", "'\u2019"})
    void anApostropheOfTheTextsOwnComesBackToo(String text) {
        assertEquals(text, FormulaGuard.unguarded(FormulaGuard.guarded(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'tis agreed", "'A' and 'B'"})
    void anApostropheInAStrangersFileStays(String cell) {
        assertEquals(cell, FormulaGuard.unguarded(cell));
    }
}
