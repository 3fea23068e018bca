package org.minutebook.app.documents.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.intake.ReadLog.Skipped;
import org.minutebook.app.documents.intake.ReadLog.Warning;
import org.minutebook.db.rules.ActionReference.Style;

/** One log in three formats, with what the samples of real logs are known to hold. */
@Execution(ExecutionMode.CONCURRENT)
class ActionLogReaderTest {

    private final Path dir;

    ActionLogReaderTest(@TempDir Path dir) {
        this.dir = dir;
    }

    private static final List<List<Object>> ROWS = List.of(
            List.of(
                    "367(c)",
                    LocalDate.of(2017, 3, 16),
                    "Report back when appropriate.",
                    "Mike Sandys",
                    "Six monthly updates are scheduled.",
                    "GREEN"),
            List.of(
                    "119 ©",
                    LocalDate.of(2018, 11, 29),
                    "Receive a report on locality profiles.",
                    "Mike Sandys",
                    "A report will be provided to a future meeting.",
                    "GREEN"),
            List.of(
                    122,
                    LocalDate.of(2018, 11, 29),
                    "Report the outcome of the review.",
                    "East Leics CCG",
                    "A report will be provided to a future meeting.",
                    "GREEN"),
            List.of(
                    166,
                    LocalDate.of(2019, 7, 11),
                    "Consider a further update.",
                    "East Leics CCG",
                    "A report will be provided to the Board in November",
                    "GREEN"),
            List.of(
                    "170c",
                    LocalDate.of(2019, 7, 11),
                    "Consider progress in 12 months time",
                    "Jon Willson",
                    "A report will be provided.",
                    "GREEN"),
            List.of(
                    184,
                    LocalDate.of(2019, 9, 26),
                    "Consider the overall provision.",
                    "Michelle/Roger",
                    "It will be considered at the meeting in Janaury",
                    "GREEN"));

    private static final List<String> FACTS = List.of(
            "367(c) | 367(c) | 2017-03-16 | Mike Sandys PERSON | GREEN GREEN | RECURRING null null",
            "119 © | 119(c) | 2018-11-29 | Mike Sandys PERSON | GREEN GREEN | NONE null null",
            "122 | 122 | 2018-11-29 | East Leics CCG BODY | GREEN GREEN | NONE null null",
            "166 | 166 | 2019-07-11 | East Leics CCG BODY | GREEN GREEN | IMPLIED null 2019-11-30",
            "170c | 170(c) | 2019-07-11 | Jon Willson PERSON | GREEN GREEN | IMPLIED 2020-07-11 2020-07-11",
            "184 | 184 | 2019-09-26 | Michelle PERSON, Roger PERSON | GREEN GREEN | IMPLIED null 2020-01-31");

    private static List<String> facts(ReadLog log) {
        return log.actions().stream()
                .map(action -> String.join(
                        " | ",
                        action.reference().printed(),
                        action.reference().display(Style.BRACKETS),
                        String.valueOf(action.date().day()),
                        action.owners().stream()
                                .map(owner -> owner.printed() + " " + owner.kind())
                                .collect(Collectors.joining(", ")),
                        action.status() + " " + action.rag().colour(),
                        action.due().words().kind() + " " + action.due().day() + " "
                                + action.due().words().to()))
                .toList();
    }

    /** The rows below a title row and the headings; days as text where the format has no dates. */
    private static List<List<Object>> log(boolean text) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(LogFiles.HEADINGS);
        for (List<Object> row : ROWS) {
            rows.add(row.stream()
                    .map(cell ->
                            text && cell instanceof LocalDate day ? (Object) String.format("%td/%<tm/%<ty", day) : cell)
                    .toList());
        }
        return rows;
    }

    @Test
    void aWorkbookIsReadBelowItsTitle() throws IOException, IntakeProblem {
        List<List<Object>> rows = log(false);
        rows.add(0, List.of("Health and Wellbeing Board Action Log"));
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), rows));
        assertEquals(FACTS, facts(log));
        assertEquals(2, log.headingRow());
        assertEquals("sheet “Actions”", log.place());
        assertEquals(
                List.of(3, 4, 5, 6, 7, 8),
                log.actions().stream().map(ReadAction::row).toList());
        assertEquals("16/03/17", log.actions().getFirst().date().printed());
        assertEquals(
                List.of(new Warning(
                        4,
                        "reference",
                        "119 ©",
                        "119(c)",
                        "The sign is taken for a clause in brackets, which Word turns into it; it is kept as"
                                + " printed.")),
                log.warnings());
    }

    @Test
    void aDocumentHoldsTheSame() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.document(dir.resolve("log.docx"), document -> {
            document.createParagraph().createRun().setText("Health and Wellbeing Board Action Log");
            LogFiles.table(document, log(true));
        }));
        assertEquals(FACTS, facts(log));
    }

    @Test
    void aTextTableHoldsTheSame() throws IOException, IntakeProblem {
        String csv = log(true).stream()
                .map(row -> row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        ReadLog log = LogFiles.read(LogFiles.text(dir.resolve("log.csv"), StandardCharsets.UTF_8, csv));
        assertEquals(FACTS, facts(log));
    }

    @Test
    void rowsThatAreNoActionAreSkippedWithAReason() throws IOException, IntakeProblem {
        List<List<Object>> rows = log(false);
        rows.add(List.of("", "", "", "Jane Toman", "A comment without an action", ""));
        rows.add(List.of());
        rows.add(LogFiles.HEADINGS);
        rows.add(List.of("Total: 6"));
        rows.add(List.of("", "", "Page 1 of 2"));
        ReadLog log = LogFiles.read(LogFiles.workbook(dir.resolve("log.xlsx"), rows));
        assertEquals(FACTS, facts(log));
        assertEquals(
                List.of(
                        new Skipped(8, "There is no text in the column “Action”."),
                        new Skipped(11, "It reads like a total or the foot of a page."),
                        new Skipped(12, "It reads like a total or the foot of a page.")),
                log.skipped());
    }

    @Test
    void whatIsMissingOrDoubtfulIsSaidRowByRow() throws IOException, IntakeProblem {
        ReadLog log = LogFiles.read(LogFiles.workbook(
                dir.resolve("log.xlsx"),
                List.of(
                        LogFiles.HEADINGS,
                        List.of("1", "Friday, 28 November 2019", "Report to the Board.", "", "", "GREEN"),
                        List.of("1", "March 2044", "Report to Cabinet.", "Les", "", ""),
                        List.of("Urgent", "", "Report to Council.", "Les", "", ""),
                        List.of("2", "TBC", "Report to Scrutiny.", "Les", "", ""),
                        List.of("2", "TBC", "Report to Scrutiny again.", "Les", "", ""))));
        assertEquals(5, log.actions().size());
        assertEquals(
                List.of(
                        new Warning(
                                2,
                                "date",
                                "Friday, 28 November 2019",
                                "2019-11-28",
                                "28 November 2019 was a Thursday, not a Friday."),
                        new Warning(2, "owner", "", "", "No owner is named."),
                        new Warning(
                                3,
                                "date",
                                "March 2044",
                                "",
                                "The year 2044 is not likely in a council’s paper; the words are kept."),
                        new Warning(4, "date", "", "", "No date is printed."),
                        new Warning(
                                4,
                                "reference",
                                "Urgent",
                                "",
                                "There is no number in this reference; it is kept as printed."),
                        new Warning(5, "date", "TBC", "", "“TBC” names no day; the words are kept."),
                        new Warning(6, "date", "TBC", "", "“TBC” names no day; the words are kept."),
                        new Warning(6, "reference", "2", "2", "Row 5 has the same reference and date.")),
                log.warnings());
    }
}
