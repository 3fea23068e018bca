package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.PlanRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.ForwardPlanReader;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.db.change.ImportForwardPlan;
import org.minutebook.db.change.ImportedPlan;
import org.minutebook.db.change.PlannedLine;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.plan.Drift;

/** A forward plan goes out in every format as councils print it, and comes back from Word, Excel and CSV as it was. */
@Execution(ExecutionMode.CONCURRENT)
class ForwardPlanComposerTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);
    private static final List<PlannedLine> PLAN = List.of(
            line("2020-03-26", "", "Development of Section 75 Agreement", "Christopher"),
            line("2020-03-26", "", "MH Crisis Care Concordat", "Mark Tebbs", "Jane Itangata"),
            line("2020-05-28", "", "Health and Wellbeing Strategy Refresh", "Sharon", "Ceri"),
            line("2020-07-23", "", ""),
            line(null, "", "Primary Care Strategy November?"),
            line(null, "", "JSNA Refresh"));

    @Test
    void eachDateStandsOnceAndADateWithoutEntriesIsPrinted(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, PLAN)) {
            assertEquals("""
                = Health and Wellbeing Board / Forward Plan
                As at 23 January 2020
                Date | Agenda | Lead
                26/03/20 | Development of Section 75 Agreement | Christopher
                MH Crisis Care Concordat | Mark Tebbs / Jane Itangata
                28/05/20 | Health and Wellbeing Strategy Refresh | Sharon / Ceri
                23/07/20 |  |\s
                # Not yet timetabled
                - Primary Care Strategy November?
                - JSNA Refresh
                This is the work programme of the Health and Wellbeing Board. It is not the Council’s statutory notice of key decisions.\
                """, printed(book, Audience.PUBLIC));
        }
    }

    @Test
    void ofFullNamesEachHasItsLineAndForenamesStandInOne(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, PLAN)) {
            String plan = document(book, Audience.PUBLIC, TODAY).toString();
            assertTrue(plan.contains("Mark Tebbs\nJane Itangata"), plan);
            assertTrue(plan.contains("Sharon / Ceri"), plan);
        }
    }

    /** Catalogue F8c: Thurrock's plan of 11 September 2014 has 12/03/15 with nothing on it. */
    @Test
    void aDateOfTheRealPlanWithNothingOnItIsPrinted(@TempDir Path dir) throws Exception {
        List<PlannedLine> plan = List.of(
                line("2014-09-11", "", "Update on the SEN Reforms", "Malcolm Taylor"),
                line("2014-11-13", "", "Well Homes", "Louisa"),
                line("2015-01-15", "", "Health and Wellbeing Strategy Refresh", "Sharon", "Ceri"),
                line("2015-03-12", "", ""),
                line(null, "", "JSNA Refresh"));
        try (MinuteBook book = book(dir, plan)) {
            assertEquals("""
                = Health and Wellbeing Board / Forward Plan
                As at 11 September 2014
                Date | Agenda | Lead
                11/09/14 | Update on the SEN Reforms | Malcolm Taylor
                13/11/14 | Well Homes | Louisa
                15/01/15 | Health and Wellbeing Strategy Refresh | Sharon / Ceri
                12/03/15 |  |\s
                # Not yet timetabled
                - JSNA Refresh
                This is the work programme of the Health and Wellbeing Board. It is not the Council’s statutory notice of key decisions.\
                """, printed(book, Audience.PUBLIC, LocalDate.of(2014, 9, 11)));
        }
    }

    @Test
    void wordExcelAndCsvComeBackWithoutLoss(@TempDir Path dir) throws Exception {
        List<PlannedLine> withWords = List.of(
                PLAN.get(0),
                PLAN.get(2),
                PLAN.get(3),
                line(null, "Spring 2021", "Dentistry", "Naomi Tate"),
                PLAN.get(5));
        for (List<PlannedLine> plan : List.of(PLAN, withWords)) {
            for (Format format : List.of(Format.DOCX, Format.XLSX, Format.CSV)) {
                Path at = dir.resolve(plan.size() + format.ending());
                try (MinuteBook book = book(at, plan)) {
                    Path file = at.resolve("plan." + format.ending());
                    new Exporting(book, "tester")
                            .forwardPlan(
                                    new PlanRequest(
                                            board(book),
                                            "",
                                            Audience.PUBLIC,
                                            Optional.empty(),
                                            true,
                                            format,
                                            file,
                                            false),
                                    Progress.NONE);
                    List<PlannedLine> back = ForwardPlanReader.read(file, Map.of(), Progress.NONE)
                            .lines();
                    assertEquals(words(plan), words(back), format.toString());
                    ImportedPlan again = book.apply(new ImportForwardPlan(board(book), "", "plan", back))
                            .result();
                    assertEquals(
                            "0 0 " + (plan.size() - 1),
                            again.imported() + " " + again.updated() + " " + again.unchanged(),
                            format.toString());
                }
            }
        }
    }

    @Test
    void whatIsRestrictedDroppedOrTakenIsNotPrinted(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, PLAN)) {
            book.apply(new Act<>("Hide", writing -> {
                List<ForwardPlanEntry> plan = writing.stores().plans().forwardPlan(board(book));
                writing.save(ForwardPlanEntryBuilder.builder(plan.get(0))
                        .audience(Audience.RESTRICTED)
                        .build());
                writing.save(ForwardPlanEntryBuilder.builder(plan.get(1))
                        .state(ForwardPlanEntry.State.DROPPED)
                        .build());
                return writing.save(ForwardPlanEntryBuilder.builder(plan.get(2))
                        .state(ForwardPlanEntry.State.DONE)
                        .build());
            }));
            String open = printed(book, Audience.PUBLIC);
            assertFalse(open.contains("Section 75"), open);
            assertFalse(open.contains("Concordat"), open);
            assertFalse(open.contains("Strategy Refresh"), open);
            assertTrue(open.contains("26/03/20 |  |"), "the date stays");
            assertTrue(printed(book, Audience.RESTRICTED).contains("Section 75"));
        }
    }

    @Test
    void anEntryWhoseDayHasPassedIsNotTimetabledUntilSomebodyMovesIt(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, List.of(line("2019-11-28", "", "Well Homes", "Louisa"), PLAN.get(0)))) {
            assertEquals("""
                Date | Agenda | Lead
                26/03/20 | Development of Section 75 Agreement | Christopher
                # Not yet timetabled
                When | Agenda | Lead
                Undated | Well Homes | Louisa
                """, table(printed(book, Audience.PUBLIC)));
            PlanRecord record = book.read(stores -> PlanRecord.of(stores, board(book), Audience.PUBLIC, TODAY));
            assertEquals(
                    List.of("“Well Homes” was planned for 28 November 2019, and that day has passed."),
                    record.drift().stream().map(Drift::says).toList());
        }
    }

    @Test
    void aPlanThatEndedLongAgoIsPrintedWhole(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(
                dir,
                List.of(line("2014-11-13", "", "Update on the SEN Reforms", "Carmel"), line("2015-03-12", "", "")))) {
            assertEquals("""
                Date | Agenda | Lead
                13/11/14 | Update on the SEN Reforms | Carmel
                12/03/15 |  |\s
                """, table(printed(book, Audience.PUBLIC)));
        }
    }

    @Test
    void whatIsNotOnTheAgendaThatWasIssuedIsNotPromisedForThatDay(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, List.of(PLAN.get(1), PLAN.get(2)))) {
            book.apply(new Act<>("Issue", writing -> {
                Meeting meeting = writing.stores().meetings().list(board(book)).getFirst();
                return writing.save(MeetingBuilder.builder(meeting)
                        .state(Meeting.State.ISSUED)
                        .build());
            }));
            assertEquals("""
                Date | Agenda | Lead
                26/03/20 |  |\s
                28/05/20 | Health and Wellbeing Strategy Refresh | Sharon / Ceri
                # Not yet timetabled
                When | Agenda | Lead
                Undated | MH Crisis Care Concordat | Mark Tebbs / Jane Itangata
                """, table(printed(book, Audience.PUBLIC)));
        }
    }

    private static String table(String printed) {
        return printed.substring(printed.indexOf("Date |"), printed.indexOf("This is the work programme"));
    }

    private static MinuteBook book(Path dir, List<PlannedLine> plan) throws Refused {
        MinuteBook book = MinuteBooks.empty(dir);
        book.apply(new ImportForwardPlan(null, "Health and Wellbeing Board", "plan.xlsx", plan));
        return book;
    }

    private static Id<Board> board(MinuteBook book) {
        return book.read(stores -> stores.boards().list()).getFirst().id();
    }

    private static String printed(MinuteBook book, Audience audience) {
        return printed(book, audience, TODAY);
    }

    private static String printed(MinuteBook book, Audience audience, LocalDate today) {
        return Plain.text(document(book, audience, today));
    }

    private static Document document(MinuteBook book, Audience audience, LocalDate today) {
        PlanRecord record = book.read(stores -> PlanRecord.of(stores, board(book), audience, today));
        HouseStyle style = book.read(stores -> HouseStyle.of(stores, record.board()));
        return new ForwardPlanComposer(record, style, Optional.empty(), today)
                .document(MinuteBooks.CLOCK.instant(), false);
    }

    private static List<String> words(List<PlannedLine> lines) {
        return lines.stream()
                .map(line -> line.day() + "|" + line.printed() + "|" + line.title() + "|" + line.leads())
                .toList();
    }

    private static PlannedLine line(@Nullable String day, String printed, String title, String... leads) {
        return new PlannedLine(0, day == null ? null : LocalDate.parse(day), printed, title, List.of(leads), "");
    }
}
