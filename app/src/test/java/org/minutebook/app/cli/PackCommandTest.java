package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.bind.PackBook;
import org.minutebook.app.documents.pack.SmallPapers;
import org.minutebook.db.change.RestrictPaper;
import org.minutebook.db.change.SetSections;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperSection;

/** {@code pack} as scripts know it: keys, sentences and exit codes. */
@Execution(ExecutionMode.CONCURRENT)
class PackCommandTest {
    private static final String PUBLIC = "Agenda pack CB 2020-02-06.pdf";
    private static final String RESTRICTED = "Agenda pack CB 2020-02-06 NOT FOR PUBLICATION.pdf";

    @TempDir
    Path dir;

    private Path out = Path.of("");

    @Test
    void theAnswerNamesThePacksTheirPagesAndTheirItems() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, true, 5)) {
            meeting.pdf(meeting.item("Care at home"), "care", 3);
            meeting.item("Any other business");
            meeting.issue();
        }
        Said said = Said.ofProgram(dir, packing("--json"));
        assertEquals(
                new Said(
                        0,
                        "{\"public\":\"" + out.resolve(PUBLIC) + "\",\"restricted\":null,\"pages\":5,"
                                + "\"items\":[{\"number\":\"1\",\"title\":\"Care at home\",\"from\":5,\"to\":8}],"
                                + "\"supplements\":[],\"leaks\":[],\"troubles\":[],\"remarks\":[]}\n",
                        ""),
                said);
        assertTrue(Files.isRegularFile(out.resolve(PUBLIC)));
    }

    @Test
    void aBadPaperIsToldOnTheErrorStreamAndTheRestIsBound() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0)) {
            meeting.file(meeting.item("Broken"), "Plan", "plan.pdf", new byte[0]);
            meeting.pdf(meeting.item("Whole"), "whole", 2);
            meeting.issue();
        }
        String sentence = "plan.pdf is empty (0 bytes): ask its author to send it again and attach that.";
        Said json = pack("--json");
        assertEquals(List.of(0, sentence + "\n"), List.of(json.code(), json.err()));
        assertTrue(json.out().endsWith("\"troubles\":[\"" + sentence + "\"],\"remarks\":[]}\n"), json.out());
        Said text = pack();
        assertEquals(List.of(0, sentence + "\n"), List.of(text.code(), text.err()));
        assertEquals(
                "Packs of the meeting of 2020-02-06\nAgenda for the public: " + out.resolve(PUBLIC) + ", 4 pages.\n"
                        + "  1  Broken, page 2\n  2  Whole, pages 3 to 4\n",
                text.out());
    }

    @Test
    void aLeakIsToldAndNoPublicPackIsKept() throws Exception {
        try (PackBook meeting = PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0)) {
            var item = meeting.item("Care at home");
            Id<Paper> closed = meeting.file(item, "Rates", "rates.txt.pdf", new byte[0]);
            meeting.book()
                    .apply(new SetSections(
                            closed,
                            List.of(new PaperSection(
                                    Id.of(1),
                                    closed,
                                    1,
                                    "Rates",
                                    "Osprey Lodge asks for 412 pounds",
                                    Audience.PUBLIC))));
            meeting.book().apply(new RestrictPaper(closed, "3", "Prices.", "A better price.", null, "The officer"));
            Path sent = SmallPapers.paper(dir, "Osprey Lodge asks for 412 pounds", 1);
            meeting.file(item, "Note", "note.pdf", Files.readAllBytes(sent));
            meeting.issue();
        }
        Said said = pack("--json");
        assertEquals(3, said.code(), said.err());
        assertTrue(said.out().startsWith("{\"public\":null,\"restricted\":\"" + out.resolve(RESTRICTED)), said.out());
        assertTrue(said.out().contains("\"phrase\":\"Osprey Lodge asks for 412 pounds\""), said.out());
        assertFalse(Files.exists(out.resolve(PUBLIC)));
        assertTrue(Files.exists(out.resolve(RESTRICTED)));
    }

    @Test
    void aMeetingThatIsNotThereAndAnOptionThatIsMissingAreToldApart() throws Exception {
        PackBook.in(dir, HouseStyle.Layout.NARRATIVE, false, 0).close();
        String book = dir.resolve("book").toString();
        Said none = Said.of(dir, "pack", "--book", book, "--board", "CB", "--meeting", "2020-03-05", "--out", out());
        assertEquals(1, none.code(), none.err());
        assertEquals(1, none.err().lines().count(), none.err());
        assertEquals(
                2,
                Said.of(dir, "pack", "--book", book, "--board", "CB", "--meeting", "2020-02-06")
                        .code());
        Path file = Files.writeString(dir.resolve("a file"), "", StandardCharsets.UTF_8);
        Said blocked = Said.of(
                dir, "pack", "--book", book, "--board", "CB", "--meeting", "2020-02-06", "--out", file + "/below");
        assertEquals(1, blocked.code(), blocked.err());
        assertTrue(blocked.err().startsWith("The packs could not be written to " + file), blocked.err());
    }

    private String out() {
        return dir.resolve("packs").toString();
    }

    private Said pack(String... more) {
        return Said.of(dir, packing(more));
    }

    private String[] packing(String... more) {
        out = dir.resolve("packs");
        List<String> arguments = new ArrayList<>(List.of(
                "pack",
                "--book",
                dir.resolve("book").toString(),
                "--board",
                "CB",
                "--meeting",
                "2020-02-06",
                "--out",
                out(),
                "--replace",
                "--today",
                "2020-01-23"));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }
}
