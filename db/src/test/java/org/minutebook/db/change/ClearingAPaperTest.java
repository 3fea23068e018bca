package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.ClearanceBuilder;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;

/** Whoever was asked to verify a report has not done so before there is a day on which they did. */
class ClearingAPaperTest {
    @Test
    void aPaperIsClearedOnceEachDayIsGiven(@TempDir Path dir) throws Refused {
        Acting acting = new Acting(dir);
        try {
            Paper paper = acting.put(writing -> PaperBuilder.builder()
                    .id(writing.newId())
                    .board(acting.board)
                    .title("Fees")
                    .state(Paper.State.IN_CLEARANCE)
                    .build());
            Clearance asked = acting.put(writing -> ClearanceBuilder.builder()
                    .id(writing.newId())
                    .paper(paper.id())
                    .area("Legal")
                    .printed("Jane Reed")
                    .build());
            SavePaper clear = new SavePaper(
                    paper,
                    PaperBuilder.builder(paper).state(Paper.State.CLEARED).build());
            assertEquals(
                    "The paper “Fees” is not cleared yet: Jane Reed was asked about the implications for “Legal” and"
                            + " has not verified them. Give the day on which they did first.",
                    assertThrows(Refused.class, () -> acting.apply(clear)).getMessage());
            acting.book.apply(new Act<>(
                    "Verify",
                    writing -> writing.save(ClearanceBuilder.builder(asked)
                            .verifiedOn(LocalDate.of(2020, 1, 20))
                            .build())));
            assertEquals(Paper.State.CLEARED, acting.apply(clear).state());
        } finally {
            acting.close();
        }
    }

    /** Catalogue F6e: a form that asks for Financial, Legal, Diversity and Equality wants somebody named for each. */
    @Test
    void aFormOfThreeAreasWantsAVerifierForEach(@TempDir Path dir) throws Refused {
        try (Acting acting = new Acting(dir)) {
            HouseStyle thurrock =
                    acting.put(writing -> new HouseStyle(writing.newId(), "Thurrock", HouseStyle.Layout.TABLE, ""));
            acting.book.apply(new Act<>(
                    "Choose the form",
                    writing -> writing.save(
                            BoardBuilder.builder(writing.stores().boards().get(acting.board))
                                    .style(thurrock.id())
                                    .build())));
            Paper paper = acting.put(writing -> PaperBuilder.builder()
                    .id(writing.newId())
                    .board(acting.board)
                    .title("Care Act Implementation")
                    .state(Paper.State.IN_CLEARANCE)
                    .build());
            SavePaper clear = new SavePaper(
                    paper,
                    PaperBuilder.builder(paper).state(Paper.State.CLEARED).build());
            List<String> open = new ArrayList<>(List.of("Financial", "Legal", "Diversity and Equality"));
            while (!open.isEmpty()) {
                acting.refused(
                        "The paper “Care Act Implementation” is not cleared yet: nobody has verified the implications"
                                + " for " + String.join(", ", open) + ". Name who verified them first.",
                        clear);
                String area = open.removeFirst();
                acting.put(writing -> ClearanceBuilder.builder()
                        .id(writing.newId())
                        .paper(paper.id())
                        .area(area)
                        .printed("Officer for " + area)
                        .verifiedOn(LocalDate.of(2020, 1, 20))
                        .build());
            }
            assertEquals(Paper.State.CLEARED, acting.apply(clear).state());
        }
    }
}
