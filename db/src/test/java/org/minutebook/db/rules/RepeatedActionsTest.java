package org.minutebook.db.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.minutebook.db.rules.RepeatedActions.Logged;
import org.minutebook.db.rules.RepeatedActions.Supersedes;

class RepeatedActionsTest {

    private static final Logged JULY = new Logged(
            "166", LocalDate.of(2019, 7, 11), "That a further update on Primary Care Networks be considered.");
    private static final Logged NOVEMBER = new Logged(
            "196", LocalDate.of(2019, 11, 28), "That a further update on Primary-Care Networks  be considered");

    @Test
    void theLaterActionIsOfferedAsSupersedingTheEarlierOne() {
        Logged other = new Logged("202", LocalDate.of(2019, 11, 28), "That the success factors be considered for it.");
        assertEquals(
                List.of(new Supersedes(NOVEMBER, JULY, "Action 196 repeats action 166 word for word.")),
                RepeatedActions.find(List.of(NOVEMBER, other, JULY)));
    }

    @Test
    void oneActionListedTwiceIsNotARepetition() {
        Logged again = new Logged("166.", LocalDate.of(2019, 7, 11), JULY.text());
        assertEquals(List.of(), RepeatedActions.find(List.of(JULY, again)));
    }

    @Test
    void stockPhrasesAreNotCompared() {
        assertEquals(
                List.of(),
                RepeatedActions.find(List.of(
                        new Logged("1", null, "Report back to Board."),
                        new Logged("2", null, "Report back to Board."))));
    }
}
