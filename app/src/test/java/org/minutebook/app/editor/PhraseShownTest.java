package org.minutebook.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PhraseShownTest {
    @Test
    void gapsAreReadInRoundBrackets() {
        assertEquals("(name) undertook to … by (date).", PhrasePane.shown("{name} undertook to … by {date}."));
        assertEquals("It was noted that …", PhrasePane.shown("It was noted that …"));
    }
}
