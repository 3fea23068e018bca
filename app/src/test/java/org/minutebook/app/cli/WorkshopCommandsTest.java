package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.WorkshopReader;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.WorkshopTable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

/** {@code import workshop} and {@code export workshop}. */
@Execution(ExecutionMode.CONCURRENT)
class WorkshopCommandsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2020-01-23T09:00:00Z"), ZoneId.of("Europe/London"));

    @TempDir
    Path dir;

    @BeforeEach
    void begin() throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            book.apply(new Act<>(
                    "Hold a workshop",
                    writing -> writing.add(MeetingBuilder.builder()
                            .id(writing.newId())
                            .board(writing.stores()
                                    .meetings()
                                    .get(SmallCouncil.NOVEMBER)
                                    .board())
                            .day(LocalDate.of(2019, 11, 5))
                            .kind(Meeting.Kind.WORKSHOP)
                            .state(Meeting.State.HELD)
                            .build())));
        }
        Files.writeString(dir.resolve("table.csv"), csv());
    }

    /** As the table is printed: several actions in a cell, and headings again in the middle. */
    private static String csv() {
        List<String> headings =
                List.of("Theme", "Key points from group work", "Recommended Action(s) & Timescale", "Proposed Lead");
        return Stream.concat(
                        Stream.of(headings),
                        Stream.concat(
                                WorkshopTable.ROWS.subList(0, 4).stream(),
                                Stream.concat(
                                        Stream.of(headings),
                                        WorkshopTable.ROWS.subList(4, WorkshopTable.ROWS.size()).stream())))
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
    }

    private Said run(String what, String... more) {
        List<String> arguments = new ArrayList<>(List.of(what, "workshop"));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of(
                "--book",
                dir.resolve("book").toString(),
                "--board",
                "Health and Wellbeing Board",
                "--meeting",
                "2019-11-05"));
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

    private Said export(String file) {
        return run(
                "export",
                "--out",
                dir.resolve(file).toString(),
                "--format",
                file.replaceFirst(".*\\.", ""),
                "--replace");
    }

    @Test
    void theTableComesInAndGoesOutInWordAndExcelAsItWas() throws Exception {
        Path table = dir.resolve("table.csv");
        assertEquals(WorkshopTable.read(), WorkshopReader.read(table, Progress.NONE));
        assertEquals(
                new Said(0, "Would take 23 numbered actions in 32 lines of the workshop’s table.\n", ""),
                run("import", table.toString(), "--dry-run"));
        assertEquals(
                new Said(
                        1,
                        "",
                        "No recommended actions are kept for this meeting. Take in the workshop’s table first.\n"),
                export("early.docx"));
        assertEquals(
                new Said(0, "Took 23 numbered actions in 32 lines of the workshop’s table.\n", ""),
                run("import", table.toString()));
        for (String file : List.of("out.docx", "out.xlsx")) {
            assertEquals(
                    new Said(0, "Wrote the 32 lines of the workshop of 2019-11-05 to " + dir.resolve(file) + ".\n", ""),
                    export(file));
            assertEquals(WorkshopTable.read(), WorkshopReader.read(dir.resolve(file), Progress.NONE), file);
        }
    }

    @Test
    void approvedUnderOneMinuteTheActionsAreLiveAndTheTableSaysSo() throws IOException {
        String table = dir.resolve("table.csv").toString();
        assertEquals(
                new Said(
                        0,
                        "Took 23 numbered actions in 32 lines of the workshop’s table; 23 are now in the action log.\n",
                        ""),
                run("import", table, "--approved", "2019-11-28", "--item", "minute 208"));
        export("out.html");
        String page = Files.readString(dir.resolve("out.html"));
        assertTrue(
                page.contains("23 recommended actions, 1 of them merged into another; all in the action log."), page);
        assertTrue(page.contains("In the action log as 208.23."), page);
        assertEquals(2, run("import", table, "--item", "5").code());
    }

    @Test
    void whatWasApprovedWithoutThePublicIsNotInThePublicTable() throws Exception {
        try (MinuteBook book = MinuteBook.open(dir.resolve("book"), CLOCK, "tester")) {
            book.apply(new Act<>("Close the item", writing -> {
                AgendaItem item =
                        writing.stores().meetings().items(SmallCouncil.NOVEMBER).get(1);
                return writing.save(AgendaItemBuilder.builder(item)
                        .audience(Audience.RESTRICTED)
                        .build());
            }));
        }
        run("import", dir.resolve("table.csv").toString(), "--approved", "2019-11-28", "--item", "minute 208");
        assertEquals(
                new Said(
                        1,
                        "",
                        "What the workshop recommends was approved where the public was not. Ask for the restricted"
                                + " table.\n"),
                export("out.html"));
        String file = dir.resolve("own.html").toString();
        assertEquals(
                0,
                run("export", "--out", file, "--format", "html", "--audience", "restricted")
                        .code());
    }

    @Test
    void aFileWithoutSuchATableOrWithoutNumbersSaysWhatIsMissing() throws IOException {
        Path file = dir.resolve("other.csv");
        Files.writeString(file, "Date,Action,Owner\n1 May,Do it,Clerk\n");
        assertEquals(
                "“other.csv” has no table with the headings of a workshop’s: put Theme, Key points, Recommended"
                        + " actions and Proposed lead above its columns.\n",
                run("import", file.toString()).err());
        Files.writeString(file, "Theme,Action,Lead\nData,Do it,Clerk\n");
        assertTrue(run("import", file.toString()).err().startsWith("“other.csv” numbers none of its actions: "));
    }
}
