package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.ForwardPlanLead;
import org.minutebook.db.model.Id;

class ImportForwardPlanTest {
    private static final List<PlannedLine> LINES = List.of(
            line(3, "2020-03-26", "Care Act Implementation", "Ceri"),
            line(4, "2020-03-26", "Better Care Fund Plan", "Sharon", "Ceri"),
            line(5, "2020-05-28", "Autism Strategy", "Debbie"),
            line(6, "2020-05-28", "Autism Strategy", "Debbie"),
            line(7, "2020-09-24", ""),
            line(8, null, "Primary Care Strategy November?"));

    @Test
    void everyLineComesInAndADateWithNothingPlannedIsAMeeting(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            ImportedPlan imported = take(book, LINES);

            assertEquals("5 0 0", counts(imported));
            assertEquals(List.of(LocalDate.of(2020, 9, 24)), imported.meetings());
            assertEquals(
                    List.of(
                            "2020-03-26|Care Act Implementation|Ceri|PLANNED",
                            "2020-03-26|Better Care Fund Plan|Sharon / Ceri|PLANNED",
                            "2020-05-28|Autism Strategy|Debbie|PLANNED",
                            "2020-05-28|Autism Strategy|Debbie|PLANNED",
                            "|Primary Care Strategy November?||PLANNED"),
                    PlanBook.plan(book));
        }
    }

    @Test
    void theSamePlanAgainBringsNothingNew(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            take(book, LINES);
            ImportedPlan again = take(book, LINES);
            assertEquals("0 0 5", counts(again));
            assertEquals(List.of(), again.meetings());
        }
    }

    @Test
    void aNewerPlanMovesWhatSlippedAndNotesTheOldDay(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            take(book, LINES);
            ImportedPlan newer = take(
                    book,
                    List.of(
                            line(3, "2020-07-23", "Care Act implementation", "Ceri"),
                            line(4, "2020-05-28", "Primary Care Strategy November?", "Kim")));
            assertEquals("0 2 0", counts(newer));
            assertEquals(
                    "2020-07-23|Care Act implementation|Ceri|PLANNED",
                    PlanBook.plan(book).getFirst());
            assertEquals(
                    "2020-05-28|Primary Care Strategy November?|Kim|PLANNED",
                    PlanBook.plan(book).getLast());
            assertEquals(
                    "Slipped from 26 March 2020 to 23 July 2020 (noted 23 January 2020).",
                    book.read(stores ->
                                    stores.plans().forwardPlan(PlanBook.BOARD).getFirst())
                            .note());
        }
    }

    @Test
    void aFirstNameIsOfferedForThisBoardAndTiedOnceSomebodyAccepts(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            ImportedPlan imported = take(book, LINES);
            assertEquals(
                    List.of("5 lead Debbie Deborah Maynard"),
                    imported.offers().stream()
                            .map(offer ->
                                    offer.row() + " " + offer.field() + " " + offer.printed() + " " + offer.read())
                            .toList());
            Alias alias = book.read(stores -> stores.boards().aliases()).getFirst();
            assertEquals(PlanBook.BOARD, alias.board());

            book.apply(new SettleAlias(alias, true));
            assertEquals(
                    2,
                    book.read(stores -> stores.of(ForwardPlanLead.class).list()).stream()
                            .filter(lead -> Id.of(10).equals(lead.person()))
                            .count());
        }
    }

    @Test
    void aBoardIsMadeWhereThereIsNoneAndAPlanWithoutABoardIsRefused(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            ImportedPlan imported = book.apply(new ImportForwardPlan(null, "New Board", "plan.xlsx", LINES))
                    .result();
            assertEquals(
                    "New Board",
                    book.read(stores -> stores.boards().get(imported.board())).name());
            assertEquals(3, imported.meetings().size());
            assertThrows(Refused.class, () -> book.apply(new ImportForwardPlan(null, " ", "plan.xlsx", LINES)));
        }
    }

    private static ImportedPlan take(MinuteBook book, List<PlannedLine> lines) throws Refused {
        return book.apply(new ImportForwardPlan(PlanBook.BOARD, "", "plan.xlsx", lines))
                .result();
    }

    private static String counts(ImportedPlan imported) {
        return imported.imported() + " " + imported.updated() + " " + imported.unchanged();
    }

    private static PlannedLine line(int row, @Nullable String day, String title, String... leads) {
        return new PlannedLine(row, day == null ? null : LocalDate.parse(day), "", title, List.of(leads), "");
    }
}
