package org.minutebook.app.documents.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static String parted(String text) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder parts = new StringBuilder();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.append(text, from, to).append('|');
            from = to;
        }
        return parts.toString();
    }

    @Test
    void aTimeAYearAndAnAddressStayWhole() {
        assertEquals("at |4.00pm |in |2026/27.|", parted("at 4.00pm in 2026/27."));
        assertEquals("matters:- |a |www.eastmere.gov.uk |b|", parted("matters:- a www.eastmere.gov.uk b"));
    }

    @Test
    void noLineEndsWithinADateOrAName() {
        assertEquals(
                "on |24 September 2026 at 2.00 pm |(item 5), |J. Ashdown |2026–2031|",
                parted("on 24 September 2026 at 2.00 pm (item 5), J. Ashdown 2026–2031"));
    }

    @Test
    void aLineMayEndAfterABlankAHyphenADashAndAStrokeBetweenNames() {
        assertEquals(
                "catch-|up |Monday–|Friday |Tom |Brierley/|Kay |Doyle|",
                parted("catch-up Monday–Friday Tom Brierley/Kay Doyle"));
    }

    @Test
    void oneSetOfBreaksServesManyTexts() {
        assertEquals("", parted(""));
        LineBreaks breaks = new LineBreaks();
        breaks.setText("a b");
        assertEquals(2, breaks.next());
        breaks.setText("one two");
        assertEquals(4, breaks.next());
        assertEquals(7, breaks.next());
        assertEquals(BreakIterator.DONE, breaks.next());
    }
}
