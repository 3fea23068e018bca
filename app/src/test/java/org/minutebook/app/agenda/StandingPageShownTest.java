package org.minutebook.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StandingPageShownTest {
    @Test
    void whatWasInUseBeforeIsReadWithoutMarks() {
        assertEquals("Attending\n\nThe doors open.", StandingPagesView.plain("**Attending**\n\nThe doors open."));
    }
}
