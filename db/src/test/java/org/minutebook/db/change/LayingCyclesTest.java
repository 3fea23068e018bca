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
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.CycleBuilder;
import org.minutebook.db.model.Id;

class LayingCyclesTest {
    private static final LocalDate END_OF_JULY = LocalDate.of(2020, 7, 31);

    @Test
    void aCycleIsLaidInAtTheRightMeetingWithItsReasonAndNeverTwice(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            cycle(book, "Pharmaceutical Needs Assessment", 36, LocalDate.of(2017, 7, 31), null, 2);

            List<LaidIn> laid = book.apply(new LayCycles(PlanBook.BOARD)).result();

            assertEquals(List.of("2020-05-28|Pharmaceutical Needs Assessment|Dr Reed|PLANNED"), PlanBook.plan(book));
            assertEquals(
                    "Added because it was last decided on 31 July 2017 and is due again within 3 years, by 31 July"
                            + " 2020. It is planned 2 months ahead.",
                    laid.getFirst().because());
            assertEquals(
                    "Pharmaceutical Needs Assessment, due 31 July 2020 (PHA-08)",
                    PlanBook.entry(book, laid.getFirst().entry()).source());
            assertEquals(List.of(), book.apply(new LayCycles(PlanBook.BOARD)).result());
            assertEquals(1, PlanBook.plan(book).size());
        }
    }

    @Test
    void afterADecisionTheNextIsLaidInFromItsDay(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<Cycle> id = cycle(book, "Healthwatch Annual Report", 6, LocalDate.of(2019, 7, 18), null, 0);
            book.apply(new LayCycles(PlanBook.BOARD));
            // due 18 January, which has passed: the next meeting there is
            assertEquals(List.of("2020-03-26|Healthwatch Annual Report|Dr Reed|PLANNED"), PlanBook.plan(book));

            Cycle cycle = book.read(stores -> stores.plans().cycle(id));
            book.apply(new DecideCycle(cycle, LocalDate.of(2020, 1, 23)));

            assertEquals(
                    List.of(
                            "2020-03-26|Healthwatch Annual Report|Dr Reed|DONE",
                            "2020-07-23|Healthwatch Annual Report|Dr Reed|PLANNED"),
                    PlanBook.plan(book));
            assertEquals(List.of(), book.apply(new LayCycles(PlanBook.BOARD)).result());
        }
    }

    @Test
    void whatAnOfficerMovedDroppedOrPlannedAloneIsLeftAlone(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            cycle(book, "Better Care Fund Plan", 0, null, END_OF_JULY, 0);
            Id<Cycle> moved = cycle(book, "Strategy review", 0, null, END_OF_JULY, 0);
            cycle(book, "Annual report of safeguarding", 0, null, END_OF_JULY, 0);
            book.apply(
                    new AddPlanEntry(PlanBook.BOARD, null, PlanDay.at(PlanBook.MAY), "BCF Plan 2020/21", "Helen", ""));

            List<LaidIn> laid = book.apply(new LayCycles(PlanBook.BOARD)).result();
            assertEquals(2, laid.size(), "the officer planned the fund already");
            for (LaidIn one : laid) {
                if (one.cycle().equals(moved)) {
                    book.apply(new MovePlanEntry(PlanBook.entry(book, one.entry()), PlanDay.at(PlanBook.MARCH)));
                } else {
                    book.apply(new DropPlanEntry(PlanBook.entry(book, one.entry()), "Goes to the Cabinet"));
                }
            }
            assertEquals(List.of(), book.apply(new LayCycles(PlanBook.BOARD)).result());
        }
    }

    @Test
    void aDueDayBeyondTheCalendarWaitsAndFindsItsMeetingLater(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            cycle(book, "Needs assessment", 0, null, LocalDate.of(2021, 3, 31), 0);
            book.apply(new LayCycles(PlanBook.BOARD));
            assertEquals(List.of("by 31 March 2021|Needs assessment|Dr Reed|PLANNED"), PlanBook.plan(book));

            book.apply(new LayOutYear(
                    PlanBook.BOARD, List.of(LocalDate.of(2021, 1, 28), LocalDate.of(2021, 3, 25)), null, ""));
            LaidIn found = book.apply(new LayCycles(PlanBook.BOARD)).result().getFirst();

            assertEquals(true, found.moved());
            assertEquals(List.of("2021-03-25|Needs assessment|Dr Reed|PLANNED"), PlanBook.plan(book));
            assertEquals("", PlanBook.entry(book, found.entry()).note().replaceFirst("^Added because .*", ""));
        }
    }

    @Test
    void anotherDueDayMovesTheEntryAndDoesNotDoubleIt(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<Cycle> id = cycle(book, "Quarterly return", 0, null, LocalDate.of(2020, 4, 30), 0);
            book.apply(new LayCycles(PlanBook.BOARD));
            assertEquals(List.of("2020-03-26|Quarterly return|Dr Reed|PLANNED"), PlanBook.plan(book));

            Cycle before = book.read(stores -> stores.plans().cycle(id));
            book.apply(new EditCycle(
                    before,
                    CycleBuilder.builder(before)
                            .nextDueOn(LocalDate.of(2020, 6, 30))
                            .build()));
            book.apply(new LayCycles(PlanBook.BOARD));
            assertEquals(List.of("2020-05-28|Quarterly return|Dr Reed|PLANNED"), PlanBook.plan(book));
        }
    }

    @Test
    void aDecisionIsNeitherStillToComeNorOlderThanTheLast(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<Cycle> id = cycle(book, "Strategy", 60, LocalDate.of(2019, 11, 28), null, 0);
            Cycle cycle = book.read(stores -> stores.plans().cycle(id));
            assertThrows(Refused.class, () -> book.apply(new DecideCycle(cycle, LocalDate.of(2020, 1, 24))));
            assertThrows(Refused.class, () -> book.apply(new DecideCycle(cycle, LocalDate.of(2019, 11, 27))));
            assertThrows(
                    Refused.class,
                    () -> book.apply(
                            new AddCycle(PlanBook.BOARD, Cycle.Kind.STRATEGY, "STRATEGY", 60, null, null, 0, "", "")));
        }
    }

    private static Id<Cycle> cycle(
            MinuteBook book, String name, int months, @Nullable LocalDate last, @Nullable LocalDate next, int lead)
            throws Refused {
        return book.apply(new AddCycle(
                        PlanBook.BOARD,
                        Cycle.Kind.PNA,
                        name,
                        months,
                        last,
                        next,
                        lead,
                        "Dr Reed",
                        "PHA-08".repeat(name.startsWith("Pharma") ? 1 : 0)))
                .result();
    }
}
