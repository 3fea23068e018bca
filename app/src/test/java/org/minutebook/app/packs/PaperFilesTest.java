package org.minutebook.app.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.kit.Exports;
import org.minutebook.db.change.SavePaper;
import org.minutebook.db.model.PaperBuilder;

class PaperFilesTest {
    @TempDir
    Path dir;

    private TestDesk desk;
    private PackWork work;
    private PapersViewModel model;
    private PaperFiles files;

    @BeforeEach
    void askForAPaper() {
        desk = new TestDesk(SmallCouncil.in(dir.resolve("book")));
        work = new PackWork(desk.open, dir.resolve("work"));
        model = new PapersViewModel(desk.open, SmallCouncil.NOVEMBER, work);
        files = new PaperFiles(desk.open, model);
        model.chosen()
                .set(model.rows().stream()
                        .filter(row -> row.itemWords().startsWith("2 "))
                        .findFirst()
                        .map(PaperRow::key));
        model.ask();
    }

    @AfterEach
    void closeTheBook() {
        model.close();
        work.close();
        desk.close();
    }

    private void choose(String id) {
        files.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow()
                .act()
                .run();
    }

    @Test
    void theFormGoesToTheAuthorAndComesBackFieldByField() throws Exception {
        var paper = files.paper().orElseThrow();
        desk.open.change(new SavePaper(
                paper,
                PaperBuilder.builder(paper)
                        .reportOf("Director of Public Health")
                        .build()));
        desk.file = Optional.of(dir.resolve("form.docx"));
        choose("author-docx");
        assertEquals("form.docx was written.", desk.said());
        var asked = files.paper().orElseThrow();
        desk.open.change(new SavePaper(
                asked, PaperBuilder.builder(asked).reportOf("Somebody else").build()));
        files.chooseReturned();
        assertTrue(desk.said().contains(" of form.docx took the place of what stood here; "), desk.said());
        assertEquals("DIRECTOR OF PUBLIC HEALTH", files.paper().orElseThrow().reportOf(), "as the form prints it");
        desk.open.book().undo();
        model.chosen().set(model.chosen().get());
        assertEquals("Somebody else", files.paper().orElseThrow().reportOf(), "one undo takes all of it back");
    }

    @Test
    void whatIsNoReportChangesNothing() throws Exception {
        Path file = Files.writeString(dir.resolve("notes.docx"), "no Word file");
        desk.file = Optional.of(file);
        files.chooseReturned();
        assertTrue(desk.said().contains("notes.docx"), desk.said());
        assertEquals(
                "Dementia-friendly communities", files.paper().orElseThrow().title());
    }

    @Test
    void aPaperThatIsAFileIsNoForm() throws Exception {
        Path file = Files.writeString(dir.resolve("paper.pdf"), "%PDF-1.7");
        desk.file = Optional.of(file);
        model.chooseFile();
        assertEquals(List.<Exports.Choice>of(), files.choices());
    }
}
