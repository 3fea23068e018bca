package org.minutebook.app.documents.pack.leak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.minutebook.app.documents.pack.SmallPapers.page;
import static org.minutebook.app.documents.pack.SmallPapers.paper;
import static org.minutebook.app.documents.pack.SmallPapers.says;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.Progress;

class LeakSearchTest {

    @TempDir
    Path folder;

    /** Place and surroundings of each leak of "Project Falcon" or "Harris". */
    private List<String> leaks(Path in) throws IOException {
        return LeakSearch.of(List.of("Project Falcon", "Harris")).in(in).leaks().stream()
                .map(leak -> leak.place() + ": " + leak.around())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void wordsOverALineEndOfAPage() throws Exception {
        Path pdf = paper(
                folder,
                "a",
                1,
                p -> page(
                        p,
                        PDRectangle.A4,
                        "BT /F1 12 Tf 20 TL 72 700 Td (the costs of Project Fal-) Tj T* (con are) Tj ET"));
        assertEquals(List.of("page 2: the costs of Project Fal- con are"), leaks(pdf));
    }

    @Test
    void wordsFromTheFootOfOnePageToTheHeadOfTheNext() throws Exception {
        Path pdf = paper(folder, "a", 0, p -> {
            String stamp = "/Artifact BMC BT /F1 9 Tf 280 16 Td (Page 5) Tj ET EMC";
            page(p, PDRectangle.A4, "BT /F1 12 Tf 72 60 Td (more about Project) Tj ET " + stamp);
            page(p, PDRectangle.A4, "BT /F1 12 Tf 72 780 Td (Falcon and others) Tj ET " + stamp);
        });
        assertEquals(List.of("page 1 and the next: more about Project Falcon and others"), leaks(pdf));
    }

    @Test
    void wordsInOneColumnOfATable() throws Exception {
        // read from left to right the column is torn; drawn, it is whole
        Path pdf = paper(
                folder,
                "a",
                0,
                p -> page(
                        p,
                        PDRectangle.A4,
                        "BT /F1 12 Tf 72 700 Td (Project) Tj 0 -14 Td (Falcon) Tj ET"
                                + " BT /F1 12 Tf 300 700 Td (one) Tj 0 -14 Td (two) Tj ET"));
        assertEquals(List.of("page 1: Project Falcon one two"), leaks(pdf));
    }

    @Test
    void wordsDrawnInAnyOrder() throws Exception {
        Path pdf = paper(
                folder,
                "a",
                0,
                p -> page(
                        p,
                        PDRectangle.A4,
                        "BT /F1 12 Tf 120 700 Td (Falcon) Tj ET BT /F1 12 Tf 72 700 Td (Project) Tj ET"));
        assertEquals(List.of("page 1: Project Falcon"), leaks(pdf));
    }

    @Test
    void wordsThatAreCoveredCutOffOrInvisible() throws Exception {
        Path pdf = paper(folder, "a", 0, p -> {
            page(p, PDRectangle.A4, says("Harris") + "0 g 60 690 200 30 re f");
            page(p, PDRectangle.A4, says("Harris")).setCropBox(new PDRectangle(0, 0, 400, 600));
            page(p, PDRectangle.A4, "3 Tr " + says("Harris"));
            page(p, PDRectangle.A4, "/Span <</ActualText (Harris)>> BDC " + says("somebody") + " EMC");
            page(p, PDRectangle.A4, "/Span <</ActualText (somebody)>> BDC " + says("Harris") + " EMC");
        });
        assertEquals(
                List.of(
                        "page 1: Harris",
                        "page 2: Harris",
                        "page 3: Harris",
                        "page 4, text read aloud: Harris",
                        "page 5: Harris"),
                leaks(pdf));
    }

    @Test
    void objectsThatNothingRefersTo() throws Exception {
        Path pdf = paper(folder, "a", 1, p -> {
            var lost = new org.apache.pdfbox.cos.COSDictionary();
            lost.setString("Note", "for Harris");
            p.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Lost"), lost);
        });
        assertEquals(List.of("hidden data (Note): for Harris"), leaks(pdf));
    }

    @Test
    void whatCannotBeReadIsTold() throws Exception {
        Path picture = paper(folder, "picture", 0, p -> {
            var page = page(p, PDRectangle.A4, "q 100 0 0 100 0 0 cm /Im1 Do Q");
            var image = p.getDocument().createCOSStream();
            image.setName(COSName.SUBTYPE, "Image");
            try (OutputStream out = image.createOutputStream()) {
                out.write(0);
            }
            var images = new org.apache.pdfbox.cos.COSDictionary();
            images.setItem("Im1", image);
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, images);
        });
        Path locked = paper(
                folder,
                "locked",
                1,
                p -> p.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission())));
        Path broken = write("broken.pdf", "%PDF-1.7 and no more");
        LeakSearch search = LeakSearch.of(List.of("Harris"));
        assertEquals(
                List.of(
                        new LeakReport.Unread(picture, "page 1", "It is a picture without text: look at it."),
                        new LeakReport.Unread(
                                locked, "", "It cannot be opened without a password: publish a copy without one."),
                        new LeakReport.Unread(
                                broken, "", "It is damaged and was not searched to its end: make it again.")),
                List.of(
                        search.in(picture).unread().getFirst(),
                        search.in(locked).unread().getFirst(),
                        search.in(broken).unread().getFirst()));
    }

    @Test
    void everyPartOfAWordFile() throws Exception {
        Path file = folder.resolve("a.docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph paragraph = word.createParagraph();
            paragraph.createRun().setText("Proj");
            paragraph.createRun().setText("ect Fal");
            paragraph.createRun().setText("con");
            word.getProperties().getCoreProperties().setCreator("Roger Harris");
            word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Mr Harris");
            var comment = word.createComments().createComment(java.math.BigInteger.ONE);
            comment.createParagraph().createRun().setText("ask Harris");
            var deleted = word.createParagraph().getCTP().addNewDel().addNewR();
            deleted.addNewDelText().setStringValue("Harris was here");
            word.write(out);
        }
        assertEquals(
                List.of(
                        "comment: ask Harris",
                        "document properties: Roger Harris",
                        "header or footer: Mr Harris",
                        "text: Project Falcon Harris was here",
                        "text: Project Falcon Harris was here"),
                leaks(file).stream()
                        .map(leak -> leak.replaceAll("^(document properties: ).*?(Roger Harris).*", "$1$2"))
                        .sorted()
                        .toList());
    }

    @Test
    void everySheetOfAWorkbook() throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Costs").createRow(0).createCell(0).setCellValue("of Project Falcon");
            book.createSheet("Harris");
            book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
            book.write(out);
        }
        assertEquals(
                List.of("sheet names, not shown", "text"),
                LeakSearch.of(List.of("Project Falcon", "Harris")).in(file).leaks().stream()
                        .map(Leak::place)
                        .filter(place -> !place.startsWith("document properties"))
                        .sorted()
                        .toList());
    }

    @Test
    void whatAWebPageShowsAndWhatItDoesNot() throws Exception {
        Path page = write("a.html", """
            <!doctype html><html><head><title>Pro<!-- Harris -->ject Falcon</title></head>
            <body><p class="x">Mr&#32;H<b>arr</b>is</p><img alt="Project&nbsp;Falcon"></body></html>
            """);
        assertEquals(
                List.of("hidden text", "hidden text", "text", "text"),
                leaks(page).stream()
                        .map(leak -> leak.substring(0, leak.indexOf(':')))
                        .sorted()
                        .toList());
    }

    @Test
    void foldedLinesOfACalendar() throws Exception {
        Path file =
                write("a.ics", "BEGIN:VCALENDAR\r\nSUMMARY:Board\\nProject Fal\r\n con\\, costs\r\nEND:VCALENDAR\r\n");
        assertEquals(List.of("text: BEGIN:VCALENDAR SUMMARY:Board Project Falcon, costs END:VCALENDAR"), leaks(file));
    }

    @Test
    void namesOfFilesAndFoldersAndWhatIsInThem() throws Exception {
        Files.createDirectories(folder.resolve("project-falcon/public"));
        write("project-falcon/public/roger_harris.csv", "a,b\n1,2\n");
        write("project-falcon/public/list.csv", "name\n\"Harris, Roger\"\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            zip.putNextEntry(new ZipEntry("harris.txt"));
            zip.write("of Project Falcon".getBytes(StandardCharsets.UTF_16));
        }
        assertEquals(
                List.of(
                        "folder name: project-falcon",
                        "name of the part harris.txt: harris.txt",
                        "harris.txt: text: of Project Falcon",
                        "text: name \"Harris, Roger\"",
                        "file name: roger_harris.csv"),
                leaks(folder).stream().map(leak -> leak.replace("\ufeff", "")).toList());
    }

    @Test
    void aCleanFolderIsClean() throws Exception {
        write("a.csv", "Harrison,Falconer\n");
        LeakReport report = LeakSearch.of(List.of("Harris", "Falcon")).in(folder);
        assertEquals(List.of(true, List.of()), List.of(report.isClean(), report.unread()));
    }

    @Test
    void aStoppedSearchIsNoReport() throws Exception {
        Path file = write("a.csv", "x");
        Progress stopped = new Progress() {
            @Override
            public void at(int done, int total, String what) {}

            @Override
            public boolean stopped() {
                return true;
            }
        };
        assertThrows(
                DocumentProblem.Stopped.class, () -> LeakSearch.of(List.of("x")).in(file, stopped));
    }
}
