package org.minutebook.app.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.bind.MadePack;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.documents.pack.SmallPapers;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.BoardDeadlineBuilder;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.Paper;

class PapersViewModelTest {
    private static final String DEMENTIA = "2 Dementia-friendly communities";

    @TempDir
    Path dir;

    private TestDesk desk;
    private PackWork work;
    private PapersViewModel model;

    @BeforeEach
    void openTheBook() {
        desk = new TestDesk(SmallCouncil.in(dir.resolve("book")));
        work = new PackWork(desk.open, dir.resolve("work"));
        model = new PapersViewModel(desk.open, SmallCouncil.NOVEMBER, work);
    }

    @AfterEach
    void closeTheBook() {
        model.close();
        work.close();
        desk.close();
    }

    @Test
    void everyItemStandsThereUntilAPaperIsAskedFor() {
        assertEquals(
                List.of(
                        "1 Apologies for absence: No paper asked for, ",
                        DEMENTIA + ": No paper asked for, ",
                        "3 Better care fund: half-year position: No paper asked for, "),
                rows());
        choose(DEMENTIA);
        model.ask();
        assertEquals("2 Dementia-friendly communities: Dementia-friendly communities, Asked for", rows().get(1));
        assertEquals("Dementia-friendly communities", row().title(), "the paper that was asked for is worked on");
        desk.answer = Optional.of("The pledge");
        model.ask();
        assertEquals(DEMENTIA + ": Appendix A: The pledge, Asked for", rows().get(2));
        model.remove();
        assertEquals(3, rows().size());
    }

    /** Five clear days before Thursday 28 November 2019 leave Wednesday the 20th for publication. */
    @Test
    void theDayByWhichAPaperIsDueIsTheBoardsOwn() throws Exception {
        choose(DEMENTIA);
        model.ask();
        assertEquals("15/11/2019", row().dueWords(), "three working days before publication on Wednesday the 20th");
        desk.open
                .book()
                .apply(new Act<>(
                        "Set a date",
                        writing -> writing.add(BoardDeadlineBuilder.builder()
                                .id(writing.newId())
                                .board(SmallCouncil.HEALTH)
                                .event(BoardDeadline.Event.FINAL_REPORTS)
                                .days(28)
                                .unit(BoardDeadline.Unit.CALENDAR_DAYS)
                                .build())));
        assertEquals("31/10/2019", row().dueWords(), "28 days before Thursday the 28th");
    }

    /** Due on Friday 15 November for the meeting of the 28th; on the day itself nobody is late, and afterwards nobody waits. */
    @Test
    void aPaperThatIsNotInAfterItsDayIsMarkedUntilTheMeeting() {
        choose(DEMENTIA);
        model.ask();
        assertEquals(List.of(), on(LocalDate.of(2019, 11, 15)));
        List<String> late =
                List.of("Overdue: It was due on 15/11/2019. Ask its author for it; when it is in, mark it Received.");
        assertEquals(late, on(LocalDate.of(2019, 11, 16)));
        assertEquals(late, on(LocalDate.of(2019, 11, 28)));
        assertEquals(List.of(), on(LocalDate.of(2019, 11, 29)));
        model.mark(Paper.State.RECEIVED, Assertions::fail);
        assertEquals(List.of(), on(LocalDate.of(2019, 11, 16)));
    }

    private List<String> on(LocalDate today) {
        PapersFacts facts = desk.open
                .book()
                .read(stores -> PapersFacts.read(stores, SmallCouncil.NOVEMBER, today))
                .orElseThrow();
        return facts.rows().stream()
                .flatMap(row -> PaperLine.of(row, Optional.empty(), Optional.empty()).stream())
                .map(line -> line.word() + ": " + line.says())
                .toList();
    }

    @Test
    void aFileComesForAPaperAndGoes() throws Exception {
        choose(DEMENTIA);
        desk.file = Optional.of(SmallPapers.paper(dir, "report", 2));
        model.chooseFile();
        assertEquals(
                List.of("Received", "report.pdf"),
                List.of(row().state(), row().fileWords()),
                "a paper is asked for with it");
        assertEquals(Optional.of(List.of()), model.findings(row()));
        model.takeFile();
        assertEquals("", row().fileWords());
    }

    @Test
    void aBrokenFileIsOneSentenceOnItsRow() throws Exception {
        drop(DEMENTIA, Files.writeString(dir.resolve("report.pdf"), "This is no PDF."));
        assertEquals(
                List.of("Mend: the whole file: “report.pdf” is no Word document, workbook, presentation or PDF. Save"
                        + " it as PDF in the program it was made with and drop that here instead."),
                said());
    }

    @Test
    void whatIsLeftInAFileIsSaidWithItsPlace() throws Exception {
        drop(DEMENTIA, Files.writeString(dir.resolve("report.txt"), "Cost: TBC\n\nDecision: Yes/No\n"));
        assertEquals(
                List.of(
                        "Mend: line 1, “Cost: TBC”: The placeholder “TBC” is still in the text. Put in what belongs"
                                + " there, or take it out.",
                        "Mend: line 3, “Decision: Yes/No”: “Yes/No” has no answer. Say which of them it is and take the"
                                + " others out."),
                said());
    }

    @Test
    void aFolderIsNotAFile() throws Exception {
        drop(DEMENTIA, Files.createDirectory(dir.resolve("reports")));
        assertEquals("“reports” is a folder. Drop the file that is in it.", desk.said());
    }

    @Test
    void aPaperIsClearedByNamedOfficersOnADay() {
        choose(DEMENTIA);
        model.ask();
        model.mark(Paper.State.IN_CLEARANCE, Assertions::fail);
        model.clear("Legal", "Jane Reed", "Monitoring Officer", Optional.empty());
        assertEquals("In clearance: Legal (Jane Reed)", row().state());
        model.clear("legal", "Jane Reed", "Monitoring Officer", Optional.of(LocalDate.of(2020, 1, 20)));
        assertEquals("In clearance", row().state());
        assertEquals(
                List.of("legal: verified by Jane Reed on 20/01/2020"),
                row().cleared().stream().map(PaperRow.Cleared::says).toList());
        Clearance kept = desk.open
                .book()
                .read(stores ->
                        stores.papers().clearances(row().paper().orElseThrow().id()))
                .getFirst();
        assertEquals("Monitoring Officer", kept.post());
        model.mark(Paper.State.CLEARED, Assertions::fail);
        assertEquals("Cleared", row().state());
        model.clear("", "Jane Reed", "", Optional.empty());
        assertTrue(desk.said().startsWith("Implications need an area."), desk.said());
    }

    @Test
    void aPaperIsKeptFromThePublicAndReleased() {
        choose(DEMENTIA);
        model.ask();
        model.restrict("3", "Prices of a tender", "The tender is open until May.");
        assertEquals("Asked for, not public", row().state());
        model.restrict("12", "", "");
        assertTrue(desk.said().startsWith("Choose the paragraphs of Schedule 12A"), desk.said());
        model.openToPublic();
        assertEquals("Asked for", row().state());
    }

    @Test
    void thePacksAreMadeWithTheirPagesAndWithoutTheBrokenPaper() throws Exception {
        drop(DEMENTIA, SmallPapers.paper(dir, "report", 3));
        drop("3 Better care fund: half-year position", Files.writeString(dir.resolve("fund.pdf"), "no"));
        Path out = Files.createDirectory(dir.resolve("out"));
        model.packs().make(out);
        MadePacks made = model.packs().made().get().orElseThrow();
        assertEquals(1, made.troubles().size());
        assertEquals(
                List.of("Not bound: fund.pdf is not a PDF: save the paper as PDF in the program that made it and attach"
                        + " that."),
                said());
        MadePack pack = made.first(Audience.PUBLIC).orElseThrow();
        assertEquals(
                List.of(
                        "2  Dementia-friendly communities, pages 2 to 4",
                        "3  Better care fund: half-year position, page 5"),
                PackWords.contents(pack),
                "the agenda is page 1; a page says what is missing");
        assertTrue(Files.exists(pack.file().orElseThrow()));
        model.packs().openFolder();
        assertEquals(List.of(out), desk.shown);
    }

    @Test
    void whatWasLearnedOfAPaperIsKeptUntilTheBookIsClosed() throws Exception {
        drop(DEMENTIA, SmallPapers.paper(dir, "report", 3));
        Path out = Files.createDirectory(dir.resolve("out"));
        model.packs().make(out);
        List<Path> before = prepared();
        assertFalse(before.isEmpty());
        model.close();
        model = new PapersViewModel(desk.open, SmallCouncil.NOVEMBER, work);
        choose(DEMENTIA);
        assertEquals(Optional.of(List.of()), model.findings(row()), "searched once is enough");
        model.packs().make(out);
        assertEquals(before, prepared(), "nothing is prepared a second time");
        work.close();
        assertEquals(List.of(), prepared());
    }

    private List<Path> prepared() throws IOException {
        try (var all = Files.walk(dir.resolve("work"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void drop(String item, Path file) {
        choose(item);
        model.drop(row(), file);
    }

    private void choose(String item) {
        model.chosen()
                .set(model.rows().stream()
                        .filter(row -> row.itemWords().equals(item))
                        .map(PaperRow::key)
                        .findFirst());
    }

    private PaperRow row() {
        return model.row().orElseThrow();
    }

    private List<String> said() {
        return model.lines(row()).stream()
                .map(line -> line.word() + ": " + line.says())
                .toList();
    }

    private List<String> rows() {
        return model.rows().stream()
                .map(row -> row.itemWords() + ": " + row.title() + ", " + row.state())
                .toList();
    }
}
