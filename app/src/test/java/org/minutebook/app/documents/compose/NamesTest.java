package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void noBracketStandsBehindABracket() {
        assertEquals("Naomi Tate (Hospitals Trust)", Names.of("Naomi Tate", "Hospitals Trust"));
        assertEquals(
                "Ms. P. Whitcombe CC and Mr. G. Treloar CC (arrived at 2.15 pm) – County Council",
                Names.of("Ms. P. Whitcombe CC and Mr. G. Treloar CC (arrived at 2.15 pm)", "County Council"));
        assertEquals("Naomi Tate", Names.of("Naomi Tate", ""));
    }
}
