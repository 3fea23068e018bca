package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.minutebook.app.fixtures.Keys;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.Refused;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.Recommendation;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.store.DraftStore;

/** What a report recommends becomes clauses by keyboard: all at once, one amended, one not agreed, and a vote on one clause. */
class RecommendationJourneyTest extends WindowJourney {
    private static final Id<Paper> REPORT = Id.of(9001);

    private final FocusWalk walk = new FocusWalk(() -> window.getScene());

    @Test
    void recommendationsAreAgreedAmendedAndRefusedByKeyboard() throws Exception {
        report("That the report be noted.", "That the Board is satisfied.", "That £5,000 be spent.");
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.FUND);
        waitFor(() -> there("recommendation-agree-3"));

        press(KeyCode.F7);
        waitFor(() -> outcomes().equals(List.of("1.1 AGREED", "1.2 AGREED", "1.3 AGREED")));
        waitFor(() -> !there("recommendations-agree-all"));
        press(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> there("recommendation-agree-3"));
        assertEquals(List.of(), clauses());

        walk.to("recommendation-agree-1");
        press(KeyCode.SPACE);
        waitFor(() -> here("recommendation-agree-2"));
        walk.to("recommendation-amend-2");
        press(KeyCode.SPACE);
        Keys.type(" And that it be told why.");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        waitFor(() -> here("recommendation-agree-3"));
        walk.to("recommendation-refuse-3");
        press(KeyCode.SPACE);
        waitFor(() -> here("minute-body"));
        assertEquals(
                List.of(
                        "1.1 AGREED",
                        "1.2 AGREED_AS_AMENDED That the Board is satisfied. And that it be told why.",
                        "1.3 NOT_AGREED"),
                outcomes());
        assertEquals(
                List.of("That the report be noted.", "That the Board is satisfied. And that it be told why."),
                clauses());

        press(KeyCode.F8);
        walk.to("vote-for");
        Keys.type("2");
        walk.to("vote-on");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        walk.to("vote-time");
        Keys.type("3.05 pm");
        press(KeyCode.ENTER);
        waitFor(() -> robot.lookup("#minute-votes").query().lookupAll(".label").stream()
                .anyMatch(node -> node.toString()
                        .contains("Show of hands on clause b) at 3.05 pm: 2 for, 0 against, 0 abstentions: carried")));
    }

    /** What is typed in the place of a recommendation is on the disk within a second, and back when the minutes are opened again. */
    @Test
    void amendedWordsAreOnTheDiskWhileTheyAreTypedAndComeBack() throws Exception {
        report("That the report be noted.", "That the Board is satisfied.");
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.FUND);
        waitFor(() -> there("recommendation-amend-2"));
        walk.to("recommendation-amend-2");
        press(KeyCode.SPACE);
        waitFor(() -> here("recommendation-amended-2"));
        Keys.type(" And more");
        waitFor(() -> drafts().equals(List.of("That the Board is satisfied. And more")));
        assertEquals(List.of("1.1 PROPOSED", "1.2 PROPOSED"), outcomes());

        go("meetings");
        go("meetings/" + SmallCouncil.NOVEMBER + "/" + SmallCouncil.FUND);
        waitFor(() -> there("recommendation-amended-2"));
        assertEquals(
                "That the Board is satisfied. And more",
                robot.lookup("#recommendation-amended-2")
                        .queryTextInputControl()
                        .getText());
        walk.to("recommendation-amended-record-2");
        press(KeyCode.SPACE);
        waitFor(() -> outcomes()
                .equals(List.of("1.1 PROPOSED", "1.2 AGREED_AS_AMENDED That the Board is satisfied. And more")));
        waitFor(() -> drafts().isEmpty());
    }

    private List<String> drafts() {
        return book.read(stores -> stores.drafts().list()).stream()
                .map(DraftStore.Draft::text)
                .toList();
    }

    private void report(String... recommended) throws Refused {
        book.apply(new Act<>("Lay the report", writing -> {
            writing.add(PaperBuilder.builder()
                    .id(REPORT)
                    .board(SmallCouncil.HEALTH)
                    .title("The fund")
                    .build());
            writing.add(ItemPaperBuilder.builder()
                    .id(writing.newId())
                    .item(SmallCouncil.FUND)
                    .paper(REPORT)
                    .build());
            for (int i = 1; i <= recommended.length; i++) {
                writing.add(RecommendationBuilder.builder()
                        .id(writing.newId())
                        .paper(REPORT)
                        .position(i)
                        .label("1." + i)
                        .text(recommended[i - 1])
                        .build());
            }
            return REPORT;
        }));
    }

    private boolean there(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(FocusWalk::isShown);
    }

    private boolean here(String id) {
        for (Node at = walk.here(); at != null; at = at.getParent()) {
            if (id.equals(at.getId())) {
                return true;
            }
        }
        return false;
    }

    private List<String> outcomes() {
        return book.read(stores -> stores.papers().recommendations(REPORT)).stream()
                .map((Recommendation one) -> (one.label() + " " + one.outcome() + " " + one.amendedText()).strip())
                .toList();
    }

    private List<String> clauses() {
        return book.read(stores -> stores.of(Clause.class).list().stream()
                .filter(clause -> clause.recommendation() != null)
                .map(Clause::text)
                .toList());
    }
}
