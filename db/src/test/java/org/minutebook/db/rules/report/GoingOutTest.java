package org.minutebook.db.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaper;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;

class GoingOutTest {
    private static GoingOut.Before before(String label, String title, Paper.State state, boolean there) {
        return before(label, title, Paper.Kind.REPORT, state, there);
    }

    private static GoingOut.Before before(
            String label, String title, Paper.Kind kind, Paper.State state, boolean there) {
        Paper paper = PaperBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(1))
                .title(title)
                .kind(kind)
                .state(state)
                .build();
        return new GoingOut.Before(new ItemPaper(Id.of(1), Id.of(1), paper.id(), 1, "", false, label), paper, there);
    }

    @Test
    void anAppendixWaitsWithTheReportThatIsStillWritten() {
        GoingOut.Before report = before("", "Fund", Paper.State.IN_CLEARANCE, true);
        GoingOut.Before appendix = before("Appendix", "Return", Paper.State.RECEIVED, true);
        List<GoingOut.Before> item = List.of(report, appendix);

        assertEquals(Optional.of("“Fund” is still in clearance"), GoingOut.waits(report, item));
        assertEquals(Optional.of("“Return” waits for its report, “Fund”"), GoingOut.waits(appendix, item));
        assertEquals(Optional.empty(), GoingOut.waits(appendix, List.of(appendix)));
    }

    @Test
    void whatIsReceivedOrThereWithoutAStateGoesOut() {
        GoingOut.Before cleared = before("", "Fund", Paper.State.CLEARED, true);
        GoingOut.Before loaded = before("", "Fund", Paper.State.ASKED_FOR, true);
        GoingOut.Before asked = before("", "Fund", Paper.State.ASKED_FOR, false);
        GoingOut.Before appendix = before("Appendix", "Return", Paper.State.RECEIVED, true);

        assertEquals(Optional.empty(), GoingOut.waits(appendix, List.of(cleared, appendix)));
        assertEquals(Optional.empty(), GoingOut.waits(loaded, List.of(loaded)));
        assertEquals(
                Optional.of("“Return” waits for its report, “Fund”"),
                GoingOut.waits(appendix, List.of(asked, appendix)));
    }

    @Test
    void theLineSaysWhatIsTrueOfTheReportWhateverWasTyped() {
        List<GoingOut.Before> in = List.of(before("", "Fund", Paper.State.RECEIVED, true));
        List<GoingOut.Before> drafted = List.of(before("", "Fund", Paper.State.DRAFTING, true));
        List<GoingOut.Before> spoken =
                List.of(before("", "Fund", Paper.Kind.VERBAL_UPDATE, Paper.State.ASKED_FOR, false));

        assertEquals("Report of X, attached.", GoingOut.standing("Report of X, attached.", in));
        assertEquals("Report of X, attached.", GoingOut.standing("Report of X, to follow.", in));
        assertEquals("Report of X, to follow.", GoingOut.standing("Report of X, attached.", drafted));
        assertEquals("Verbal update of X.", GoingOut.standing("Verbal update of X.", spoken));
        assertEquals("The minutes, attached.", GoingOut.standing("The minutes, attached.", List.of()));
    }
}
