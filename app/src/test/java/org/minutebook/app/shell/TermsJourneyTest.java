package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.BoardOnDay;
import org.minutebook.db.model.TermsOfReference;

/** Terms of reference are written, adopted and reviewed by keyboard. */
class TermsJourneyTest extends WindowJourney {
    @Test
    void aVersionIsWrittenAdoptedAndFollowedByKeyboard() throws Exception {
        go("standing/" + SmallCouncil.HEALTH + "/terms");
        waitFor(() -> robot.lookup("#terms-begin").tryQuery().isPresent());
        assertEquals(List.of(), lettersGivenTwice());
        alt('n');
        waitFor(() -> value("#terms-version").equals("First version"));
        assertEquals(List.of(), lettersGivenTwice());
        alt('a');
        waitFor(() -> text("#notice").startsWith("Terms of reference are adopted with the body that approved them"));
        alt('v');
        write("June 2017 V4");
        alt('f');
        write("30/6/2017");
        alt('b');
        write("Council, minute 7");
        alt('d');
        write("20/6/2017");
        alt('i');
        write("31/3/2018");
        alt('q');
        write("at least 2");
        alt('a');
        waitFor(() -> versions().equals(List.of("June 2017 V4 ADOPTED 2017-06-30 2018-03-31")));
        waitFor(() -> said("were to be reviewed by Saturday 31 March 2018 and are 663 days overdue."));
        assertEquals(List.of(), lettersGivenTwice());
        alt('w');
        waitFor(() -> versions().equals(List.of("June 2017 V4 UNDER_REVIEW 2017-06-30 2018-03-31")));
        alt('n');
        waitFor(() -> value("#terms-version").equals("After June 2017 V4"));
        alt('q');
        write("at least 3");
        alt('s');
        waitFor(() -> said("Was: at least 2"));
        assertEquals(
                "June 2017 V4 2",
                book.read(stores -> BoardOnDay.read(stores, SmallCouncil.HEALTH, LocalDate.of(2020, 2, 27)))
                                .terms()
                                .name()
                        + " "
                        + book.read(stores -> BoardOnDay.read(stores, SmallCouncil.HEALTH, LocalDate.of(2020, 2, 27)))
                                .quorum()
                                .limbs()
                                .getFirst()
                                .count());
        go("readiness/42");
        waitFor(() -> said("were to be reviewed by Saturday 31 March 2018 and are 663 days overdue."));
        assertTrue(said("Review of the terms of reference"));
    }

    private List<String> versions() {
        return book.read(stores -> stores.boards().terms(SmallCouncil.HEALTH)).stream()
                .map((TermsOfReference one) ->
                        one.version() + " " + one.state() + " " + one.since() + " " + one.reviewOn())
                .toList();
    }

    private String value(String query) {
        return robot.lookup(query)
                .tryQueryAs(TextInputControl.class)
                .map(TextInputControl::getText)
                .orElse("");
    }

    private boolean said(String words) {
        return robot.lookup(node -> node instanceof Label).queryAllAs(Label.class).stream()
                .map(Labeled::getText)
                .anyMatch(text -> text != null && text.contains(words));
    }
}
