package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ReadReport;
import org.minutebook.app.documents.intake.ReportReader;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.word.WordRenderer;
import org.minutebook.db.change.TakeReport;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.rules.report.ReportContent;
import org.minutebook.db.rules.report.ReportField;
import org.minutebook.db.rules.report.ReportTemplate;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** A report goes to its author as a Word file and comes back: nothing of it is lost on the way. */
@Execution(ExecutionMode.CONCURRENT)
class ReportReadBackTest {
    private static Path written(MinuteBook book, long paper, Path dir) throws IOException {
        Path file = dir.resolve("report-" + paper + ".docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            new WordRenderer()
                    .render(ReportComposerTest.report(book, paper, Audience.PUBLIC, ReportComposer.Copy.AUTHOR), out);
        }
        return file;
    }

    private static ReportContent content(MinuteBook book, long paper) {
        return book.read(stores -> {
            Paper one = stores.papers().get(Id.of(paper));
            return ReportRecord.of(
                            stores,
                            one.id(),
                            Audience.PUBLIC,
                            HouseStyle.of(stores, stores.boards().get(one.board())))
                    .content();
        });
    }

    /** As the file says it: days are written out, capitals are those of the form, and "Yes/No" asks again. */
    private static void same(ReportContent kept, ReadReport read) {
        ReportContent back = read.content();
        assertEquals(true, read.marked());
        assertEquals(List.of(), read.warnings());
        assertEquals(kept.topics(), back.topics());
        assertEquals(kept.recommendations(), back.recommendations());
        assertEquals(kept.verified(), back.verified());
        assertEquals(kept.background(), back.background());
        for (ReportTemplate.Part part : read.template().parts()) {
            boolean capitals = read.template().layout() == Layout.NARRATIVE
                    && (part.field() == ReportField.SUBJECT || part.field() == ReportField.REPORT_OF);
            String expected = part.field() == ReportField.CONFIDENTIALITY
                    ? kept.answer(part.field()).replace("This report is ", "")
                    : kept.answer(part.field()).replace("Yes/No", "");
            assertEquals(
                    capitals ? expected.toUpperCase(java.util.Locale.UK) : expected,
                    back.answer(part.field()),
                    part.label());
        }
    }

    @Test
    void aCityReportComesBackAsItWent(@TempDir Path dir) throws Exception {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            ReportTemplate form = ReportTemplate.of(Layout.SHORT_PROSE);
            ReadReport read = ReportReader.read(written(book, 32, dir), Optional.of(form));
            same(content(book, 32), read);
            assertEquals(
                    List.of(
                            new ReportContent.Decision("CABINET", "18 JULY 2017"),
                            new ReportContent.Decision("COUNCIL", "19 JULY 2017")),
                    read.content().decisions());
            assertEquals(content(book, 32).contacts(), read.content().contacts());
        }
    }

    @Test
    void aUnitaryReportComesBackAsItWent(@TempDir Path dir) throws Exception {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            ReadReport read = ReportReader.read(written(book, 33, dir), Optional.of(ReportTemplate.of(Layout.TABLE)));
            same(content(book, 33), read);
            assertEquals(
                    List.of(new ReportContent.Decision("Health and Wellbeing Board", "11 September 2014")),
                    read.content().decisions());
        }
    }

    /** Catalogue F41: its two addresses are two background papers with their dates. */
    @Test
    void aCountyReportComesBackAsItWent(@TempDir Path dir) throws Exception {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            ReadReport read =
                    ReportReader.read(written(book, 31, dir), Optional.of(ReportTemplate.of(Layout.NARRATIVE)));
            same(content(book, 31), read);
            book.apply(new TakeReport(Id.of(31), "report-31.docx", read.template(), read.content()));
            assertEquals(
                    List.of(
                            "2018-01-25 http://politics.leics.gov.uk/ieListDocuments.aspx?CId=1038&MId=5296&Ver=4",
                            "2019-09-26 http://politics.leics.gov.uk/ieListDocuments.aspx?MId=5742"),
                    book.read(stores -> stores.papers().background(Id.of(31))).stream()
                            .filter(paper -> paper.audience() == Audience.PUBLIC)
                            .map(paper -> paper.dated() + " " + paper.address())
                            .toList());
        }
    }

    private static void edit(Path file, Consumer<XWPFDocument> change) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument docx = new XWPFDocument(in)) {
            change.accept(docx);
            var out = new java.io.ByteArrayOutputStream();
            docx.write(out);
            bytes = out.toByteArray();
        }
        Files.write(file, bytes);
    }

    @Test
    void anAnswerThatTheAuthorGivesIsTakenInAndTheRestStays(@TempDir Path dir) throws Exception {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            Path file = written(book, 32, dir);
            answer(file, "privacy assessment", "[Yes or No]", "No");
            ReportTemplate form = ReportTemplate.of(Layout.SHORT_PROSE);
            ReadReport read = ReportReader.read(file, Optional.of(form));
            book.apply(new TakeReport(Id.of(32), "report-32.docx", form, read.content()));
            Paper paper = book.read(stores -> stores.papers().get(Id.of(32)));
            assertEquals(Answer.NO, paper.privacyAssessment());
            assertEquals(Answer.YES, paper.keyDecision());
            assertEquals("THE LEADER OF THE COUNCIL", paper.reportOf());
            assertEquals(
                    List.of("RISK MANAGEMENT IMPLICATIONS: A secret of KESTREL."),
                    book.read(stores -> stores.papers().sections(Id.of(32))).stream()
                            .filter(section -> section.audience() == Audience.RESTRICTED)
                            .map(section -> section.label() + ": " + section.text())
                            .toList());
            assertEquals(
                    2, book.read(stores -> stores.papers().decisions(Id.of(32))).size());
            book.undo();
            assertEquals(
                    Answer.NOT_SAID,
                    book.read(stores -> stores.papers().get(Id.of(32))).privacyAssessment());
        }
    }

    @Test
    void oneDayOfTwoDecisionsIsWrittenOnceAndStandsForBoth(@TempDir Path dir) throws Exception {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            ReportTemplate form = ReportTemplate.of(Layout.SHORT_PROSE);
            Path file = written(book, 32, dir);
            answer(file, "decision date 2", "19 JULY 2017", "18 JULY 2017");
            book.apply(new TakeReport(
                    Id.of(32),
                    "report-32.docx",
                    form,
                    ReportReader.read(file, Optional.of(form)).content()));
            Files.delete(file);
            ReadReport again = ReportReader.read(written(book, 32, dir), Optional.of(form));
            assertEquals(
                    List.of(
                            new ReportContent.Decision("CABINET", "18 JULY 2017"),
                            new ReportContent.Decision("COUNCIL", "18 JULY 2017")),
                    again.content().decisions());
            assertThrows(AssertionError.class, () -> answer(file, "decision date 2", "18 JULY 2017", ""));
        }
    }

    /** Types over what a content control holds; Word takes the mark of a prompt away. */
    private static void answer(Path file, String field, String before, String after) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath("word/document.xml");
            String xml = Files.readString(part);
            int control = xml.indexOf("w:val=\"" + field + "\"");
            int text = xml.indexOf(">" + before + "<", control);
            assertEquals(true, control > 0 && text > control, field);
            String prompted = xml.substring(control, text + 1);
            Files.writeString(
                    part,
                    xml.substring(0, control)
                            + prompted.replace("<w:showingPlcHdr/>", "")
                            + after
                            + xml.substring(text + 1 + before.length()));
        }
    }

    @Test
    void whatIsTypedBetweenTheFieldsIsToldAndAPromptIsNoAnswer(@TempDir Path dir) throws Exception {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            Path file = written(book, 32, dir);
            edit(
                    file,
                    docx -> docx.createParagraph().createRun().setText("The author thought of one more thing to say."));
            ReadReport read = ReportReader.read(file, Optional.of(ReportTemplate.of(Layout.SHORT_PROSE)));
            assertEquals(
                    List.of("“The author thought of one more thing to say.” stands outside the fields and was not"
                            + " taken in: move it into one."),
                    read.warnings());
            assertEquals("", read.content().answer(ReportField.OPTIONS));
        }
    }

    @Test
    void aReportThatWasTypedAgainIsReadByItsLabels(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("retyped.docx");
        try (XWPFDocument docx = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable head = docx.createTable(3, 2);
            row(head, 0, "Decision-maker", "CABINET\nCOUNCIL");
            row(head, 1, "SUBJECT", "Shared commissioning");
            row(head, 2, "DATE OF DECISION:", "18 JULY 2017\n19 JULY 2017");
            docx.createParagraph().createRun().setText("Recommendations");
            docx.createParagraph().createRun().setText("CABINET:");
            docx.createParagraph().createRun().setText("(i) To approve.");
            docx.createParagraph().createRun().setText("COUNCIL:");
            docx.createParagraph().createRun().setText("(i) To approve too.");
            docx.createParagraph().createRun().setText("(ii) To authorise.");
            docx.createParagraph().createRun().setText("RISK MANAGEMENT IMPLICATIONS");
            docx.createParagraph().createRun().setText("None");
            XWPFTable answers = docx.createTable(1, 2);
            answers.getRow(0).getCell(0).setText("KEY DECISION?");
            XWPFParagraph struck = answers.getRow(0).getCell(1).getParagraphs().getFirst();
            struck.createRun().setText("Yes");
            CTR no = struck.createRun().getCTR();
            no.addNewRPr().addNewStrike();
            no.addNewT().setStringValue("/No");
            docx.write(out);
        }
        ReadReport read = ReportReader.read(file, Optional.empty());
        assertEquals(Layout.SHORT_PROSE, read.template().layout());
        assertEquals(false, read.marked());
        assertEquals(
                List.of(
                        new ReportContent.Decision("CABINET", "18 JULY 2017"),
                        new ReportContent.Decision("COUNCIL", "19 JULY 2017")),
                read.content().decisions());
        assertEquals(
                List.of(
                        new ReportContent.Asked("CABINET", "(i)", "To approve."),
                        new ReportContent.Asked("COUNCIL", "(i)", "To approve too."),
                        new ReportContent.Asked("COUNCIL", "(ii)", "To authorise.")),
                read.content().recommendations());
        assertEquals("None", read.content().answer(ReportField.RISK));
        assertEquals("Yes", read.content().answer(ReportField.KEY_DECISION));
        assertEquals(List.of(), read.content().contacts(PaperContact.Role.AUTHOR));
    }

    private static void row(XWPFTable table, int row, String label, String answer) {
        table.getRow(row).getCell(0).setText(label);
        boolean first = true;
        for (String line : answer.split("\n")) {
            var cell = table.getRow(row).getCell(1);
            (first ? cell.getParagraphs().getFirst() : cell.addParagraph())
                    .createRun()
                    .setText(line);
            first = false;
        }
    }

    @Test
    void aFileThatIsNoReportIsRefusedInOneSentence(@TempDir Path dir) throws Exception {
        Path file = dir.resolve("letter.docx");
        try (XWPFDocument docx = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            docx.createParagraph().createRun().setText("Dear Sir or Madam");
            docx.write(out);
        }
        IntakeProblem problem = assertThrows(IntakeProblem.class, () -> ReportReader.read(file, Optional.empty()));
        assertEquals(
                "“letter.docx” has none of the labels of a report: check that it is the report, or type its labels as"
                        + " the form has them.",
                problem.getMessage());
    }
}
