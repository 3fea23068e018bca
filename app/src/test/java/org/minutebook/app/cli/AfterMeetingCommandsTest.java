package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.fixtures.SmallCouncil;

/** {@code export decision-sheet}, {@code export signing-sheet} and {@code export extract}. */
@Execution(ExecutionMode.CONCURRENT)
class AfterMeetingCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-23T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path dir;

    private Said run(String what, String file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "export",
                what,
                "--book",
                dir.resolve("book").toString(),
                "--board",
                "Health and Wellbeing Board",
                "--meeting",
                "2019-11-28",
                "--out",
                dir.resolve(file).toString(),
                "--format",
                file.replaceFirst(".*\\.", "")));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Commands(new Surroundings(
                        print(out), print(err), CLOCK, "officer", dir.resolve("own"), Optional.empty()))
                .run(arguments);
        return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    @Test
    void eachIsWrittenAndAnswersWithItsFile() throws Exception {
        SmallCouncil.in(dir).close();
        assertEquals(
                new Said(0, "{\"file\":\"" + dir.resolve("decisions.html") + "\",\"pages\":0}\n", ""),
                run("decision-sheet", "decisions.html", "--json"));
        assertTrue(Files.readString(dir.resolve("decisions.html")).contains("PROVISIONAL"));
        assertEquals(
                new Said(0, "{\"file\":\"" + dir.resolve("signing.pdf") + "\",\"pages\":1}\n", ""),
                run("signing-sheet", "signing.pdf", "--json"));
        assertEquals(
                new Said(0, "Wrote the extract of 2019-11-28 to " + dir.resolve("one.html") + ".\n", ""),
                run("extract", "one.html", "--item", "2"));
        assertTrue(Files.readString(dir.resolve("one.html")).contains("I certify that this is a true extract"));
    }

    @Test
    void aMeetingWithAQuorumHasNoNoteOfNone() {
        SmallCouncil.in(dir).close();
        assertEquals(
                new Said(1, "", "The meeting is not marked as one without a quorum. Mark it so on its agenda first.\n"),
                run("no-quorum-note", "note.docx"));
    }

    @Test
    void anItemThatIsNotThereIsSaid() {
        SmallCouncil.in(dir).close();
        assertEquals(
                new Said(1, "", "The meeting of 2019-11-28 has no item 77.\n"),
                run("extract", "one.docx", "--item", "77"));
        assertEquals(2, run("extract", "one.xlsx", "--item", "2").code());
        assertEquals(2, run("extract", "one.docx").code());
    }
}
