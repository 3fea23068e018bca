package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.bind.PackBook;
import org.minutebook.app.documents.pack.SmallPapers;
import org.minutebook.db.change.RestrictPaper;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code readiness} as scripts know it: keys, the sentence of each bad paper, exit codes. */
@Execution(ExecutionMode.CONCURRENT)
class ReadinessCommandTest {
    @TempDir
    Path dir;

    @Test
    void eachBadPaperHasALineWithItsCure() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0)) {
            meeting.file(meeting.item("Empty"), "Plan", "plan.pdf", new byte[0]);
            meeting.file(
                    meeting.item("No Word"),
                    "Figures",
                    "figures.docx",
                    "Dear colleague".getBytes(StandardCharsets.UTF_8));
            Path data = SmallPapers.paper(dir, "data", 0, pdf -> {
                for (int i = 0; i < 2000; i++) {
                    SmallPapers.page(pdf, PDRectangle.A4, "");
                }
            });
            meeting.file(meeting.item("Long"), "Data", "data.pdf", Files.readAllBytes(data));
            Id<Paper> closed = meeting.file(meeting.item("Closed"), "Rates", "rates.pdf", new byte[] {'x'});
            meeting.book().apply(new RestrictPaper(closed, "3", "Prices.", "A better price.", null, "The officer"));
            meeting.issue();
        }
        Said said = readiness("2020-01-24", "--json");
        assertEquals("", said.err());
        JsonNode answer = JsonMapper.shared().readTree(said.out());
        assertEquals(new TreeSet<>(List.of("ready", "findings")), new TreeSet<>(answer.propertyNames()));
        List<String> papers = new ArrayList<>();
        for (JsonNode finding : answer.path("findings")) {
            assertTrue(
                    finding.propertyNames().containsAll(List.of("rule", "level", "says", "cure")), finding::toString);
            String about = finding.path("about").asString();
            if (about.endsWith("the whole file")) {
                papers.add(finding.path("level").asString() + ": "
                        + finding.path("says").asString() + " "
                        + finding.path("cure").asString());
            }
        }
        assertEquals(
                List.of(
                        "amber: “plan.pdf” is empty (0 bytes). Fetch or save it again and drop that copy here instead.",
                        "amber: “figures.docx” is no Word document, workbook, presentation or PDF. Save it as PDF in"
                                + " the program it was made with and drop that here instead.",
                        "amber: data.pdf has 2,000 pages and a paper may have 1,000. Ask its author for a summary to"
                                + " bind, and publish the whole beside the pack.",
                        "amber: “rates.pdf” is no Word document, workbook, presentation or PDF. Save it as PDF in the"
                                + " program it was made with and drop that here instead."),
                papers);
        assertEquals(
                List.of(0, false), List.of(said.code(), answer.path("ready").asBoolean()));
    }

    @Test
    void aRuleThatIsNotMetEndsWithThree() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0)) {
            meeting.pdf(meeting.item("Care at home"), "care", 1);
        }
        Said said = readiness("2020-02-03");
        assertEquals(3, said.code(), said.err());
        assertTrue(said.out().startsWith("Care Board, Thursday 6 February 2020. Not ready: "), said.out());
        assertTrue(said.out().contains("\nRED  ATI-01  "), said.out());
        assertTrue(said.out().contains("\n  Cure: "), said.out());
        assertEquals(2, Said.of(dir, "readiness", "--board", "CB").code());
    }

    private Said readiness(String today, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "readiness",
                "--book",
                dir.resolve("book").toString(),
                "--board",
                "CB",
                "--meeting",
                "2020-02-06",
                "--today",
                today));
        arguments.addAll(List.of(more));
        return Said.of(dir, arguments.toArray(String[]::new));
    }
}
