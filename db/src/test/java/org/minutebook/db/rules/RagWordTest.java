package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.rules.RagWord.Colour;

class RagWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
        GREEN           | GREEN | false
        Amber           | AMBER | false
        R               | RED   | false
        a               | AMBER | false
        G               | GREEN | false
        G - on track    | GREEN | false
        Red - overdue   | RED   | false
        yellow          | AMBER | false
        Blue            | BLUE  | false
        Complete        | BLUE  | true
        Green, complete | GREEN | true
        Not complete    | NONE  | false
        Amber/Green     | NONE  | false
        In progress     | NONE  | false
        A paper is due  | NONE  | false
        Open            | NONE  | false
        ''              | NONE  | false
        """)
    void theColourIsReadAndTheWordsAreKept(String printed, Colour colour, boolean complete) {
        assertEquals(new RagWord(printed, colour, complete), RagWord.read(printed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        00B050, GREEN
        92D050, GREEN
        C6EFCE, GREEN
        FF0000, RED
        C00000, RED
        FFC7CE, RED
        FFC000, AMBER
        FFEB9C, AMBER
        ED7D31, AMBER
        FFFF00, AMBER
        0070C0, BLUE
        DDEBF7, NONE
        BDD7EE, NONE
        FFFFFF, NONE
        D9D9D9, NONE
        000000, NONE
        E2EFDA, NONE
        7030A0, NONE
        """)
    void aFillCountsByItsHue(String rgb, Colour colour) {
        assertEquals(colour, RagWord.ofFill(Integer.parseInt(rgb, 16)));
    }
}
