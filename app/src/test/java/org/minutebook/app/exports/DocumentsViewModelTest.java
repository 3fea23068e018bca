package org.minutebook.app.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.NoteDocument;
import org.minutebook.db.change.Refused;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ProducedDocumentBuilder;
import org.minutebook.db.model.StoredFile;

class DocumentsViewModelTest {
    @Test
    void everyDocumentSaysWhenAboutWhatAndFromWhichContent(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                DocumentsViewModel model = new DocumentsViewModel(desk.open)) {
            DocumentRow row = model.rows().get(0);
            assertEquals("23/01/2020 10.00 am", row.made());
            assertEquals("HWB, meeting of 28/11/2019", row.about());
            assertEquals("Minutes", row.kind());
            assertEquals("9f86d081884c", row.fingerprint());

            model.showFolder(new DocumentRow(
                    ProducedDocumentBuilder.builder(row.document())
                            .folder(dir.toString())
                            .build(),
                    "",
                    ""));
            assertEquals(List.of(dir.resolve("minutes-2019-11-28.docx")), desk.shown);
        }
    }

    @Test
    void aReportIsListedByItsTitle(@TempDir Path dir) throws Refused {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                DocumentsViewModel model = new DocumentsViewModel(desk.open)) {
            desk.open
                    .book()
                    .apply(new NoteDocument(ProducedDocumentBuilder.builder()
                            .id(Id.of(1))
                            .board(SmallCouncil.HEALTH)
                            .kind("report")
                            .title("Falls in the Home")
                            .build()));
            assertEquals(
                    List.of("Report", "HWB, “Falls in the Home”"),
                    List.of(model.rows().get(0).kind(), model.rows().get(0).about()));
        }
    }

    @Test
    void whatIsOfNoSingleBoardIsOfAllAndALetterSaysToWhomItWent(@TempDir Path dir) throws Refused {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                DocumentsViewModel model = new DocumentsViewModel(desk.open)) {
            desk.open
                    .book()
                    .apply(new NoteDocument(ProducedDocumentBuilder.builder()
                            .id(Id.of(1))
                            .kind("chaser")
                            .title("To Jane Reed: actions 166, 167")
                            .build()));
            assertEquals(
                    "All boards, to Jane Reed: actions 166, 167",
                    model.rows().get(0).about());
        }
    }

    @Test
    void aWordingIsSetAndTakenBackAndTheSheetFollows(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                StylesViewModel model = new StylesViewModel(desk.open)) {
            WordingRow present = row(model);
            assertEquals("PRESENT", present.usual());

            model.word(present, "Those present");
            assertEquals(Optional.of("Those present"), row(model).own());
            assertTrue(model.preview().get().orElseThrow().blocks().toString().contains("Those present"));

            model.word(row(model), "PRESENT");
            assertEquals(Optional.empty(), row(model).own());
        }
    }

    @Test
    void aWordFileGivesTheStyleItsLookUntilItIsTakenAway(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                StylesViewModel model = new StylesViewModel(desk.open)) {
            model.chosen()
                    .set(model.styles().stream()
                            .filter(style -> style.id().equals(SmallCouncil.TABLE))
                            .findFirst());
            desk.file = Optional.of(letterhead(dir.resolve("letterhead.docx")));
            model.chooseLook();
            assertEquals(Optional.of("letterhead.docx"), model.look().get());
            assertEquals(
                    "Word documents in the style “Three columns” now have the look of letterhead.docx.", desk.said());
            assertEquals(SmallCouncil.TABLE, model.shown().get().orElseThrow().id());

            model.chooseLook();
            assertEquals(
                    List.of("letterhead.docx"),
                    desk.open.book().read(stores -> stores.documents().files()).stream()
                            .map(StoredFile::name)
                            .toList());

            Path minutes = dir.resolve("minutes.docx");
            new Exporting(desk.open.book(), "tester")
                    .minutes(
                            new MinutesRequest(
                                    SmallCouncil.NOVEMBER,
                                    "Three columns",
                                    Audience.PUBLIC,
                                    Format.DOCX,
                                    minutes,
                                    false),
                            Progress.NONE);
            assertEquals("Hallow Borough Council", headerOf(minutes));

            model.removeLook();
            assertEquals(Optional.empty(), model.look().get());
            desk.open.book().undo();
            assertEquals(Optional.of("letterhead.docx"), model.look().get());
            desk.open.book().undo();
            assertEquals(Optional.empty(), model.look().get());
            assertEquals(List.of(), desk.open.book().check().findings());
        }
    }

    @Test
    void whatIsNoWordFileGivesNoLook(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                StylesViewModel model = new StylesViewModel(desk.open)) {
            desk.file = Optional.of(Files.writeString(dir.resolve("letter.docx"), "Dear councillor"));
            model.chooseLook();
            assertEquals("letter.docx is not a Word document. Choose a Word document (.docx or .dotx).", desk.said());
            assertEquals(Optional.empty(), model.look().get());
        }
    }

    private static Path letterhead(Path file) throws Exception {
        try (XWPFDocument docx = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            docx.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Hallow Borough Council");
            docx.createParagraph();
            docx.write(out);
        }
        return file;
    }

    private static String headerOf(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument docx = new XWPFDocument(in)) {
            return docx.getHeaderList().getFirst().getText().strip();
        }
    }

    private static WordingRow row(StylesViewModel model) {
        return model.wordings().stream()
                .filter(wording -> wording.setting() == Setting.PRESENT)
                .findFirst()
                .orElseThrow();
    }
}
