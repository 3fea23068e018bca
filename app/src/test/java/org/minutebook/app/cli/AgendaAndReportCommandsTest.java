package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code export agenda}, {@code export report}, {@code import report} and {@code export kit}, on the sample council. */
@Execution(ExecutionMode.CONCURRENT)
class AgendaAndReportCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path dir;

    @Test
    void anAgendaIsWrittenForThePublicAndForMembersApart() throws Exception {
        String[] meeting = {"--book", sample(), "--board", "HWB", "--meeting", "2027-01-21"};
        Path open = dir.resolve("agenda.html");
        Path closed = dir.resolve("members.html");
        assertEquals(
                new Said(0, "{\"file\":\"" + open + "\",\"pages\":0}\n", ""),
                run(with(meeting, "export", "agenda", "--format", "html", "--out", open.toString(), "--json")));
        String[] closedly = {"--audience", "restricted", "--format", "html", "--out", closed.toString()};
        assertEquals(0, run(with(meeting, with(closedly, "export", "agenda"))).code());
        String contractor = "Fernleigh";
        assertFalse(Files.readString(open).contains(contractor));
        assertTrue(Files.readString(closed).contains(contractor));
        assertTrue(Files.readString(open).contains("paragraph 3"));
        assertEquals(
                2,
                run(with(meeting, "export", "agenda", "--format", "xlsx", "--out", open.toString()))
                        .code());
    }

    @Test
    void aChairsBriefSaysWhatTheChairReadsOut() throws Exception {
        String[] meeting = {"--book", sample(), "--board", "HWB", "--meeting", "2027-01-21"};
        Path brief = dir.resolve("brief.html");
        assertEquals(
                new Said(0, "{\"file\":\"" + brief + "\",\"pages\":0}\n", ""),
                run(with(meeting, "export", "chairs-brief", "--format", "html", "--out", brief.toString(), "--json")));
        String words = Files.readString(brief).replaceAll("</?span[^>]*>", "");
        assertTrue(words.contains("NOT FOR PUBLICATION"), words);
        assertTrue(words.contains("press and public be excluded for item 7"), words);
    }

    @Test
    void aChairsReviewIsWrittenInThreeFormatsAndNoOther() throws Exception {
        String[] board = {"--book", sample(), "--board", "HWB"};
        Path review = dir.resolve("review.pdf");
        Said said =
                run(with(board, "export", "chairs-review", "--format", "pdf", "--out", review.toString(), "--json"));
        assertEquals(new Said(0, "{\"file\":\"" + review + "\",\"pages\":2}\n", ""), said);
        Path page = dir.resolve("review.html");
        assertEquals(
                0,
                run(with(board, "export", "chairs-review", "--format", "html", "--out", page.toString()))
                        .code());
        assertTrue(Files.readString(page).contains("Three actions to ask about"));
        assertEquals(
                2,
                run(with(board, "export", "chairs-review", "--format", "xlsx", "--out", page.toString()))
                        .code());
    }

    @Test
    void anActionPaperHasTheColumnsThatWereAskedFor() throws Exception {
        String[] board = {"--book", sample(), "--board", "HWB"};
        Path paper = dir.resolve("actions.html");
        String[] asked = {"--columns", "reference,due", "--format", "html", "--out", paper.toString()};
        assertEquals(0, run(with(board, with(asked, "export", "action-paper"))).code());
        String words = Files.readString(paper);
        assertTrue(words.contains("Closed since 24 September 2026"), words);
        assertFalse(words.contains("Responsible Officer"));
        asked[1] = "reference,colour";
        assertEquals(2, run(with(board, with(asked, "export", "action-paper"))).code());
    }

    @Test
    void aReportGoesToItsAuthorAndComesBack() throws Exception {
        String book = sample();
        Path file = dir.resolve("report.docx");
        String[] paper = {"--book", book, "--board", "JCB", "--meeting", "2026-11-18", "--item", "4"};
        assertEquals(
                0,
                run(with(paper, "export", "report", "--format", "docx", "--for-author", "--out", file.toString()))
                        .code());
        Said said = run(with(paper, "import", "report", file.toString(), "--dry-run", "--json"));
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("\"byMarks\":true"), said.out());
        assertTrue(said.out().contains("“KEY DECISION?” has no answer."), said.out());
        assertTrue(said.out().contains("“Privacy Impact Assessment” has no answer"), said.out());
        assertTrue(said.out().contains("\"warnings\":[]"), said.out());
    }

    @Test
    void theFolderForThePublicNamesItsFiles() throws Exception {
        String[] meeting = {"--book", sample(), "--board", "HWB", "--meeting", "2026-11-26"};
        Said said =
                run(with(meeting, "export", "kit", "--out", dir.resolve("kit").toString(), "--json"));
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("\"Agenda HWB 2026-11-26.pdf\""), said.out());
        assertTrue(said.out().contains("\"Meeting HWB 2026-11-26.ics\""), said.out());
    }

    private String sample() {
        Path book = dir.resolve("book");
        assertEquals(0, run("sample", "--book", book.toString()).code());
        return book.toString();
    }

    private static String[] with(String[] last, String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(last));
        return all.toArray(String[]::new);
    }

    private Said run(String... arguments) {
        return Said.of(CLOCK, dir, arguments);
    }
}
