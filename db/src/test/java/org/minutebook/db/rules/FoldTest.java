package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Health and Wellbeing Board | Health & Well-Being Board
        Health and Wellbeing Board | HEALTH AND WELL–BEING  BOARD.
        Health and Wellbeing Board | healthand wellbeing board
        Healthwatch                | Health Watch
        By                         | Ву
        Owner                      | Оwnеr
        José García                | Jose Garcia
        By when?                   | by when
        A&E                        | A & E
        """)
    void printedFormsOfOneLabelFoldAlike(String one, String other) {
        assertEquals(Fold.text(one), Fold.text(other));
    }

    @Test
    void differentLabelsStayDifferent() {
        assertNotEquals(Fold.text("Adults Board"), Fold.text("Adults and Board"));
        assertNotEquals(Fold.text("Group 1"), Fold.text("Group 2"));
    }

    @Test
    void wordsKeepOneSpaceAndHyphensJoin() {
        assertEquals("multi agency and wellbeing", Fold.words(" Multi/agency  &\u00a0Well-being. "));
    }

    @Test
    void spacesOfEveryKindBecomeOne() {
        assertEquals("11 th September", Fold.spaces("\u00a011\nth\u2003 Sep\u00ADtember\u200B "));
    }
}
