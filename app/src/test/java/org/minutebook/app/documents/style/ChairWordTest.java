package org.minutebook.app.documents.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.HouseStyle.Layout;

class ChairWordTest {
    private static final HouseStyle NARRATIVE = HouseStyle.plain(Layout.NARRATIVE);
    private static final HouseStyle PROSE = HouseStyle.plain(Layout.SHORT_PROSE);

    @Test
    void aBoardThatHasAChairmanHasOneInEveryStyle() {
        HouseStyle style = PROSE.callingTheChairAs(NARRATIVE);
        assertEquals("CHAIRMAN", style.word(Setting.CHAIR));
        assertEquals("(Chairman)", style.word(Setting.IN_THE_CHAIR));
        assertEquals("(Vice-Chairman)", style.word(AgendaSetting.MEMBERS_VICE_CHAIR));
        assertEquals(
                "The Chairman agreed that the item be considered as a matter of urgency[: {reason}].",
                style.word(Setting.URGENT_ITEM));
    }

    @Test
    void aBoardThatHasAChairHasOneInEveryStyleAndThePlaceIsStillTheChair() {
        HouseStyle own = HouseStyle.of("Own", Layout.TABLE, "", Map.of("chair", "Chairwoman"));
        assertEquals("The Chair", sentence(NARRATIVE.callingTheChairAs(PROSE)));
        assertEquals("The Chairwoman", sentence(NARRATIVE.callingTheChairAs(own)));
        assertEquals("(in the Chair)", NARRATIVE.callingTheChairAs(own).word(Setting.IN_THE_CHAIR));
    }

    private static String sentence(HouseStyle style) {
        return style.word(Setting.DECLARATIONS_INTRODUCTION).replaceFirst(" invited.*", "");
    }
}
