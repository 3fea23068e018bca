package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlipsTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2014, 9, 11);
    private static final LocalDate NOVEMBER = LocalDate.of(2014, 11, 13);
    private static final LocalDate TODAY = LocalDate.of(2014, 9, 8);

    @Test
    void everyTimeAnEntryIsPutOffIsNotedAndCounted() {
        String once = Slips.noted("Asked for by the Chair.", SEPTEMBER, NOVEMBER, TODAY);
        String twice = Slips.noted(once, NOVEMBER, null, TODAY.plusDays(30));

        assertEquals(
                "Asked for by the Chair.\n"
                        + "Slipped from 11 September 2014 to 13 November 2014 (noted 8 September 2014).\n"
                        + "Slipped from 13 November 2014 to no date (noted 8 October 2014).",
                twice);
        assertEquals(
                List.of(
                        new Slips.Slip(SEPTEMBER, NOVEMBER, TODAY),
                        new Slips.Slip(NOVEMBER, null, LocalDate.of(2014, 10, 8))),
                Slips.of(twice));
        assertEquals("Asked for by the Chair.", Slips.withoutSlips(twice));
    }

    @Test
    void anEarlierDayAndAFirstDayAreNoSlips() {
        assertEquals("", Slips.noted("", NOVEMBER, SEPTEMBER, TODAY));
        assertEquals("", Slips.noted("", NOVEMBER, NOVEMBER, TODAY));
        assertEquals("kept", Slips.noted("kept", null, NOVEMBER, TODAY));
    }

    @Test
    void aSentenceThatWasTypedOverIsNotCounted() {
        assertEquals(List.of(), Slips.of("Slipped from 31 February 2014 to no date (noted 8 October 2014)."));
        assertEquals("once, twice, 3 times", Slips.times(1) + ", " + Slips.times(2) + ", " + Slips.times(3));
    }
}
