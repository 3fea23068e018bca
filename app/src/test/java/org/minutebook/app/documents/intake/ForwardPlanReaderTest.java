package org.minutebook.app.documents.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.ReadLog.Warning;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class ForwardPlanReaderTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2014, 9, 11);
    private static final LocalDate JANUARY = LocalDate.of(2015, 1, 15);
    private static final LocalDate MARCH = LocalDate.of(2015, 3, 12);

    /** A plan as a council printed it in 2014, shortened: merged dates, a date with nothing, a lead missing, two leads. */
    private static final List<String> EXPECTED = List.of(
            "2014-09-11|Development of Section 75 Agreement|Christopher",
            "2014-09-11|MH Crisis Care Concordat|Mark Tebbs",
            "2014-09-11|• CAMHS|",
            "2015-01-15|Health and Wellbeing Strategy Refresh|Sharon + Ceri",
            "2015-03-12||",
            "|Primary Care Strategy November?|",
            "|JSNA Refresh|");

    @Test
    void aWorkbookWithMergedDatesAndAnUndatedListIsRead(@TempDir Path dir) throws Exception {
        Path file = LogFiles.workbook(dir.resolve("plan.xlsx"), book -> {
            XSSFSheet sheet = book.createSheet("Forward Plan");
            LogFiles.fill(
                    sheet,
                    List.of(
                            List.of("Health and Wellbeing Board Forward Plan"),
                            List.of("Date", "Agenda", "Lead"),
                            List.of(SEPTEMBER, "Development of Section 75 Agreement", "Christopher"),
                            List.of("", "MH Crisis Care Concordat", "Mark Tebbs"),
                            List.of("", "• CAMHS", ""),
                            List.of(JANUARY, "Health and Wellbeing Strategy Refresh", "Sharon / Ceri"),
                            List.of(MARCH, "", ""),
                            List.of("", "", ""),
                            List.of("Health and Wellbeing Board Forward Plan"),
                            List.of("", "Primary Care Strategy November?"),
                            List.of("", "JSNA Refresh")));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 4, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(8, 8, 0, 2));
        });
        ReadPlan read = read(file);
        assertEquals(EXPECTED, lines(read));
        assertEquals(6, read.entries());
        assertEquals(List.of(new Warning(5, "lead", "", "", "No lead is named for “• CAMHS”.")), read.warnings());
        assertEquals(List.of(), read.skipped());
    }

    @Test
    void aWordTableWithAListBelowItIsRead(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("plan.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Health and Wellbeing Board Forward Plan");
            document.createParagraph().createRun().setText("- not of the plan");
            XWPFTable table = document.createTable(6, 3);
            row(table, 0, "Date", "Agenda", "Lead");
            row(table, 1, "11/09/14", "Development of Section 75 Agreement", "Christopher");
            row(table, 2, "", "MH Crisis Care Concordat", "Mark Tebbs");
            row(table, 3, "", "• CAMHS", "");
            row(table, 4, "15/01/15", "Health and Wellbeing Strategy Refresh", "Sharon / Ceri");
            row(table, 5, "12/03/15", "", "");
            for (int i = 1; i <= 3; i++) {
                table.getRow(i)
                        .getCell(0)
                        .getCTTc()
                        .addNewTcPr()
                        .addNewVMerge()
                        .setVal(i == 1 ? STMerge.RESTART : STMerge.CONTINUE);
            }
            document.createParagraph().createRun().setText("Health and Wellbeing Board Forward Plan");
            document.createParagraph().createRun().setText("- Primary Care Strategy November?");
            document.createParagraph().createRun().setText("• JSNA Refresh");
            document.write(out);
        }
        assertEquals(EXPECTED, lines(read(file)));
    }

    @Test
    void oneRowForAMeetingIsPartedWhereTheLeadsKeepStep(@TempDir Path dir) throws Exception {
        Path file = Files.writeString(dir.resolve("plan.csv"), """
            Meeting,Agenda items,Lead officer,Purpose
            11 September 2014,"Care Act
            Autism Strategy","Ceri
            Catherine",To decide
            13th November 2014,"1. Well Homes
            2. JSNA",Debbie,
            Spring 2015,Market Position Statement,Catherine,
            soon,Workshop,Kim,
            TBC,Speaker,,
            """);
        ReadPlan read = read(file);
        assertEquals(
                List.of(
                        "2014-09-11|Care Act|Ceri",
                        "2014-09-11|Autism Strategy|Catherine",
                        "2014-11-13|Well Homes|Debbie",
                        "2014-11-13|JSNA|Debbie",
                        "|Market Position Statement|Catherine|Spring 2015",
                        "|Workshop|Kim|soon",
                        "|Speaker||TBC"),
                lines(read));
        assertEquals("Purpose: To decide", read.lines().getFirst().note());
        assertEquals(
                List.of("5 soon"),
                read.warnings().stream()
                        .map(warning -> warning.row() + " " + warning.printed())
                        .toList());
    }

    @Test
    void headingsAreMatchedByHandAndWhatIsNoPlanIsRefused(@TempDir Path dir) throws Exception {
        Path file = Files.writeString(dir.resolve("plan.csv"), "Sitting,Thing,Sponsor\n11/09/14,Care Act,Ceri\n");
        assertTrue(String.valueOf(
                        assertThrows(IntakeProblem.class, () -> read(file)).getMessage())
                .startsWith("“plan.csv” has no table with the headings of a forward plan"));
        ReadPlan read = ForwardPlanReader.read(
                file, PlanField.mapping("Date=Sitting, Agenda=Thing,Lead=Sponsor"), Progress.NONE);
        assertEquals(List.of("2014-09-11|Care Act|Ceri"), lines(read));
        assertThrows(IntakeProblem.class, () -> PlanField.mapping("Colour=Thing"));
    }

    private static void row(XWPFTable table, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            table.getRow(row).getCell(i).setText(texts[i]);
        }
    }

    private static ReadPlan read(Path file) throws IntakeProblem, IOException {
        return ForwardPlanReader.read(file, Map.of(), Progress.NONE);
    }

    private static List<String> lines(ReadPlan read) {
        return read.lines().stream()
                .map(line -> (line.day() == null ? "" : line.day()) + "|" + line.title() + "|"
                        + String.join(" + ", line.leads()) + (line.printed().isEmpty() ? "" : "|" + line.printed()))
                .toList();
    }
}
