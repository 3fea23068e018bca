package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the command line; what needs the whole program runs in a process of its own, without JavaFX. */
@Order(1) // long: not the last that all wait for
@Execution(ExecutionMode.CONCURRENT)
class CommandLineTest {
    private static final String LOG = """
        No.,Date,Action,Responsible Officer,Comments,Status
        122,29/11/18,Report the outcome of the review,East Leics CCG,To come,GREEN
        119 ©,29/11/18,Report on locality profiles,Mike Sandys,To come,GREEN
        199b,28/11/19,=1+1,CCGs,Under way,AMBER
        """;

    @TempDir
    Path dir;

    @Test
    void theHistoryTellsTakingBackFromDoingAgain() {
        String book = dir.resolve("book").toString();
        run("new", "--book", book);
        run("import", "action-log", log().toString(), "--book", book, "--board", "Board", "--create-board");
        run("undo", "--book", book);
        run("undo", "--redo", "--book", book);

        List<String> says = json(run("history", "--book", book, "--json"))
                .get("entries")
                .valueStream()
                .map(entry -> entry.get("says").stringValue())
                .toList();
        assertEquals(3, says.size());
        assertEquals("Did again: " + says.getLast(), says.getFirst());
        assertEquals("Took back: " + says.getLast(), says.get(1));
    }

    private Path log() {
        try {
            return Files.writeString(dir.resolve("log.csv"), LOG);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aForwardPlanGoesInComesOutAndSaysWhatDrifted() throws IOException {
        String book = dir.resolve("book").toString();
        Path plan = Files.writeString(dir.resolve("plan.csv"), """
            Date,Agenda,Lead
            11/09/14,Care Act Implementation,Ceri
            12/03/15,,
            Undated,JSNA Refresh,
            """);
        assertEquals(0, run("new", "--book", book).code());
        JsonNode taken = json(run(
                "import",
                "forward-plan",
                plan.toString(),
                "--book",
                book,
                "--board",
                "HWB",
                "--create-board",
                "--json"));
        assertEquals("2 2 0 0", counts(taken));
        assertEquals(2, taken.get("meetings").size());

        Path out = dir.resolve("plan.docx");
        JsonNode exported = json(run(
                "export",
                "forward-plan",
                "--book",
                book,
                "--board",
                "HWB",
                "--format",
                "docx",
                "--out",
                out.toString(),
                "--today",
                "2014-09-20",
                "--json"));
        assertEquals(2, exported.get("rows").intValue());
        assertEquals("Slipped", exported.get("drift").get(0).get("kind").stringValue());
        JsonNode again =
                json(run("import", "forward-plan", out.toString(), "--book", book, "--board", "HWB", "--json"));
        assertEquals("2 0 0 2", counts(again));
    }

    private static String counts(JsonNode imported) {
        return imported.get("read") + " " + imported.get("imported") + " " + imported.get("updated") + " "
                + imported.get("unchanged");
    }

    @Test
    void anActionLogGoesInAndComesOutAsItWas() throws IOException {
        String book = dir.resolve("book").toString();
        Path log = Files.writeString(dir.resolve("log.csv"), LOG);
        assertEquals(0, run("new", "--book", book).code());

        JsonNode first = json(run(
                "import",
                "action-log",
                log.toString(),
                "--book",
                book,
                "--board",
                "Health and Wellbeing Board",
                "--create-board",
                "--json"));
        assertEquals(3, first.get("read").intValue());
        assertEquals(3, first.get("imported").intValue());
        assertEquals(0, first.get("updated").intValue());

        Path excel = dir.resolve("out").resolve("log.xlsx");
        JsonNode exported = json(run(
                "export",
                "action-log",
                "--book",
                book,
                "--board",
                "health & well-being board",
                "--format",
                "xlsx",
                "--out",
                excel.toString(),
                "--json"));
        assertEquals(3, exported.get("rows").intValue());

        JsonNode again = json(run(
                "import",
                "action-log",
                excel.toString(),
                "--book",
                book,
                "--board",
                "Health and Wellbeing Board",
                "--json"));
        assertEquals(
                List.of(3, 0, 0, 3),
                List.of(
                        again.get("read").intValue(),
                        again.get("imported").intValue(),
                        again.get("updated").intValue(),
                        again.get("unchanged").intValue()));

        Said checked = run("check", "--book", book, "--json");
        assertEquals(0, checked.code());
        assertTrue(json(checked).get("ok").booleanValue());
        assertEquals(
                "Taken back: Import action log log.csv",
                run("undo", "--book", book).out().strip());
    }

    @Test
    void eachDocumentCanBeWrittenWithoutJavaFx() throws IOException {
        String book = dir.resolve("book").toString();
        run("new", "--book", book);
        Path log = Files.writeString(dir.resolve("log.csv"), LOG);
        run("import", "action-log", log.toString(), "--book", book, "--board", "Board", "--create-board");
        for (String format : List.of("xlsx", "docx", "pdf", "csv", "html")) {
            Path file = dir.resolve("log." + format + ".out");
            Said said = Said.ofProgram(
                    dir,
                    "export",
                    "action-log",
                    "--book",
                    book,
                    "--board",
                    "Board",
                    "--format",
                    format,
                    "--out",
                    file.toString());
            assertEquals(new Said(0, "Wrote 3 actions to " + file + ".\n", ""), said);
            assertTrue(Files.size(file) > 100);
        }
    }

    @Test
    void aFileEditedByHandIsLeftAlone() throws IOException {
        String book = dir.resolve("book").toString();
        run("new", "--book", book);
        Path log = Files.writeString(dir.resolve("log.csv"), LOG);
        run("import", "action-log", log.toString(), "--book", book, "--board", "Board", "--create-board");
        Path out = dir.resolve("out.csv");
        String[] export = {
            "export", "action-log", "--book", book, "--board", "Board", "--format", "csv", "--out", out.toString()
        };
        assertEquals(0, run(export).code());
        assertEquals(0, run(export).code());
        Files.writeString(out, "edited");
        assertEquals(1, run(export).code());
        assertEquals("edited", Files.readString(out));
    }

    @Test
    void troubleIsOneSentenceAndAnExitCode() throws IOException {
        Said noBook =
                Said.ofProgram(dir, "info", "--book", dir.resolve("nothing").toString());
        assertEquals(1, noBook.code());
        assertEquals(1, noBook.err().lines().count());
        assertEquals("", noBook.out());
        assertEquals(2, run("frobnicate").code());
        assertEquals(2, run("import").code());
        assertEquals(2, run("export", "action-log", "--format", "xlsx").code());
        assertEquals(0, run("--help").code());
    }

    @Test
    void whatIsLoadedIsDumpedTheSame() throws IOException {
        String book = dir.resolve("book").toString();
        run("new", "--book", book);
        Path records = Files.writeString(dir.resolve("records.json"), """
            {"minutebook":1,"boards":[
            {"id":1,"name":"Health and Wellbeing Board","publicMeetings":true}],"meetings":[
            {"id":2,"board":1,"day":"2019-11-28","state":"held"}]
            }
            """);
        JsonNode loaded = json(run("load", records.toString(), "--book", book, "--json"));
        assertEquals(1, loaded.get("meetings").intValue());
        assertEquals(Files.readString(records), run("dump", "--book", book).out());
        Path wrong = Files.writeString(
                dir.resolve("wrong.json"), "{\"minutebook\":1,\"boards\":[{\"id\":1,\"nam\":\"x\"}]}");
        Said refused = run("load", wrong.toString(), "--book", book);
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("has no \"nam\""), refused.err());
    }

    @Test
    void withoutABookTheSampleIsMeantAndThenTheLastOneMade() {
        assertEquals(3, json(run("info", "--json")).get("records").get("boards").intValue());
        String book = dir.resolve("mine").toString();
        run("new", "--book", book);
        assertEquals(book, json(run("info", "--json")).get("book").stringValue());
    }

    private Said run(String... arguments) {
        return Said.of(dir, arguments);
    }

    private static JsonNode json(Said said) {
        assertEquals(0, said.code(), said.err());
        assertEquals(1, said.out().lines().count());
        return new JsonMapper().readTree(said.out());
    }
}
