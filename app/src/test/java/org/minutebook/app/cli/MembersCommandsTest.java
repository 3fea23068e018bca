package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.db.rules.interest.PrintedInterest;

/** {@code export members} and {@code export interests}, on the sample council. */
@Execution(ExecutionMode.CONCURRENT)
class MembersCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path dir;

    private String book = "";

    @BeforeEach
    void makeTheSample() {
        book = dir.resolve("book").toString();
        assertEquals(0, Said.of(CLOCK, dir, "sample", "--book", book).code());
    }

    @Test
    void bothAreWrittenInEveryFormat() throws Exception {
        for (String list : List.of("members", "interests")) {
            for (String format : List.of("docx", "pdf", "html", "xlsx", "csv")) {
                Path file = dir.resolve(list + "." + format);
                Said said = export(list, file, "--format", format);
                assertEquals(
                        new Said(
                                0,
                                "Wrote " + (list.equals("members") ? "16 seats" : "10 entries") + " to " + file + ".\n",
                                ""),
                        said);
                byte[] written = Files.readAllBytes(file);
                String begins =
                        switch (format) {
                            case "docx", "xlsx" -> "PK";
                            case "pdf" -> "%PDF";
                            case "html" -> "<!DO";
                            default -> "\uFEFF" + (list.equals("members") ? "Seat" : "Memb");
                        };
                assertTrue(new String(written, 0, 7, StandardCharsets.UTF_8).startsWith(begins), format);
            }
        }
        assertEquals(
                new Said(0, "{\"file\":\"" + dir.resolve("again.csv") + "\",\"rows\":16,\"pages\":0}\n", ""),
                export("members", dir.resolve("again.csv"), "--format", "csv", "--json"));
    }

    @Test
    void theCalendarIsWrittenWithItsCount() throws Exception {
        Path file = dir.resolve("all.ics");
        Said said = Said.of(CLOCK, dir, "export", "calendar", "--book", book, "--out", file.toString(), "--json");
        assertEquals("", said.err());
        long entries =
                Files.readAllLines(file).stream().filter("BEGIN:VEVENT"::equals).count();
        assertEquals("{\"file\":\"" + file + "\",\"entries\":" + entries + "}\n", said.out());
        assertTrue(entries > 10, said.out());
    }

    /** Dr Okafor came on 2 November 2026; Mrs Hollis was elected on 18 May 2023. */
    @Test
    void theDayDecidesWhoIsAMember() throws Exception {
        assertTrue(csv("members").contains("Dr James Okafor,Primary Care Clinical Lead"));
        String before = csv("members", "--on", "2026-11-01");
        assertFalse(before.contains("Dr James Okafor,Primary Care Clinical Lead"), before);
        assertTrue(before.contains("Mrs. M. A. Hollis CC,Cabinet Lead Member"), before);
        String earlier = csv("members", "--on", "2023-05-17");
        assertFalse(earlier.contains("Hollis"), earlier);
        assertTrue(earlier.contains("County Councillor (Cabinet Lead Member for Health),Vacant"), earlier);
        assertFalse(csv("interests", "--on", "2023-05-17").contains("Hollis"));
    }

    @Test
    void ofASensitiveEntryTheRegisterSaysOnlyThatThereIsOne() throws Exception {
        String register = csv("interests");
        assertTrue(
                register.contains("Tom Brierley,Director of Community Services,Linden Partnership NHS Trust,,,\"A"
                        + PrintedInterest.SENSITIVE.substring(1) + "\","),
                register);
        assertFalse(register.contains("confidential register"), register);
        assertTrue(register.contains("Trustee of the Harrowfold Almshouses,01/06/2025"), register);
        // it was entered on 11 June 2026
        assertFalse(csv("interests", "--on", "2026-06-10").contains(PrintedInterest.SENSITIVE.substring(1)));
    }

    @Test
    void whatCannotBeIsSaidInASentence() {
        for (String list : List.of("members", "interests")) {
            Path file = dir.resolve(list + ".csv");
            assertEquals(
                    new Said(
                            1,
                            "",
                            "The book has no board called “Parks”. Its boards are Wealdmere Health and Wellbeing Board,"
                                    + " Joint Commissioning Board, Wealdmere Children and Young People’s Partnership"
                                    + " Board.\n"),
                    Said.of(
                            CLOCK,
                            dir,
                            "export",
                            list,
                            "--book",
                            book,
                            "--board",
                            "Parks",
                            "--format",
                            "csv",
                            "--out",
                            file.toString()));
            assertEquals(
                    new Said(2, "", "“odt” is no format: give docx, pdf, html, xlsx or csv.\n"),
                    export(list, file, "--format", "odt"));
            Said day = export(list, file, "--format", "csv", "--on", "yesterday");
            assertEquals(2, day.code());
            assertTrue(day.err().contains("yesterday"), day.err());
            assertFalse(Files.exists(file));
        }
    }

    private String csv(String list, String... more) throws Exception {
        Path file = dir.resolve(list + String.join("", more) + ".csv");
        List<String> all = new ArrayList<>(List.of("--format", "csv"));
        all.addAll(List.of(more));
        assertEquals(0, export(list, file, all.toArray(String[]::new)).code());
        return Files.readString(file);
    }

    private Said export(String list, Path file, String... more) {
        List<String> all =
                new ArrayList<>(List.of("export", list, "--book", book, "--board", "HWB", "--out", file.toString()));
        all.addAll(List.of(more));
        return Said.of(CLOCK, dir, all.toArray(String[]::new));
    }
}
