package org.minutebook.app.documents.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.hygiene.Papers.docx;
import static org.minutebook.app.documents.hygiene.Papers.found;
import static org.minutebook.app.documents.hygiene.Papers.p;
import static org.minutebook.app.documents.hygiene.Papers.r;
import static org.minutebook.app.documents.hygiene.Papers.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Word document can carry without showing it. */
class WordCheckTest {

    private final Path file;

    WordCheckTest(@TempDir Path dir) {
        this.file = dir.resolve("report.docx");
    }

    private List<String> of(String body) throws IOException {
        return found(docx(file, body));
    }

    @Test
    void anHonestReportIsClean() throws IOException {
        try (XWPFDocument report = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            report.createParagraph().createRun().setText("1.1 That the Board notes the report [2014] EWCA 1.");
            report.createTable(2, 2).getRow(0).getCell(0).setText("and/or");
            report.createComments();
            report.write(out);
        }
        assertEquals(List.of(), found(file));
    }

    @Test
    void trackedChangesAreToldWithTheirWordsAndAuthors() throws IOException {
        String ins = "<w:ins w:id=\"1\" w:author=\"Ann Smith\">" + r("soon ") + "</w:ins>";
        String del = "<w:del w:id=\"2\" w:author=\"Bob Jones\"><w:r><w:delText>never</w:delText></w:r></w:del>";
        assertEquals(
                List.of("TRACKED_CHANGE, paragraph 1, “Report soon now”: Tracked changes by Ann Smith, Bob Jones:"
                        + " inserted “soon”, deleted “never”."),
                of(p(r("Report ") + ins + del + r("now"))));
    }

    @Test
    void movedTextChangedFormatsRowsAndParagraphEndsAreChangesToo() throws IOException {
        String from = "<w:moveFrom w:author=\"Ann\">" + r("here") + "</w:moveFrom>";
        String to = "<w:moveTo w:author=\"Ann\">" + r("there") + "</w:moveTo>";
        String bold = "<w:b/><w:rPrChange w:author=\"Bob\"><w:rPr><w:vanish/></w:rPr></w:rPrChange>";
        String end = "<w:pPr><w:rPr><w:del w:author=\"Cy\"/></w:rPr></w:pPr>";
        String row = "<w:tbl><w:tr><w:trPr><w:ins w:author=\"Di\"/></w:trPr><w:tc>" + p(r("cell"))
                + "</w:tc></w:tr></w:tbl>";
        assertEquals(
                List.of(
                        "TRACKED_CHANGE, paragraph 1, “there”: Tracked changes by Ann: moved away “here”, moved here"
                                + " “there”.",
                        "TRACKED_CHANGE, paragraph 2, “bold”: Tracked changes by Bob: formatting.",
                        "TRACKED_CHANGE, paragraph 3, “joined”: Tracked changes by Cy: a paragraph end deleted.",
                        "TRACKED_CHANGE, paragraph 3: Tracked changes by Di: a row inserted."),
                of(p(from + to) + p(r(bold, "bold")) + p(end + r("joined")) + row));
    }

    @Test
    void hiddenTextIsFoundByItselfAndByItsStyle() throws IOException {
        Map<String, String> styles = Map.of(
                "word/styles.xml",
                word(
                        "styles",
                        "<w:style w:styleId=\"Note\"><w:rPr><w:vanish/></w:rPr></w:style>"
                                + "<w:style w:styleId=\"Remark\"><w:basedOn w:val=\"Note\"/></w:style>"));
        String body = p(r("Seen ") + r("<w:vanish/>", "unseen") + r("<w:vanish w:val=\"0\"/>", " again"))
                + p("<w:pPr><w:pStyle w:val=\"Remark\"/></w:pPr>" + r("all of it")
                        + r("<w:vanish w:val=\"0\"/>", "not this"))
                + p("<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>" + r("only the mark at its end"));
        assertEquals(
                List.of(
                        "HIDDEN_TEXT, paragraph 1, “Seen again”: Text is hidden here: “unseen”.",
                        "HIDDEN_TEXT, paragraph 2, “not this”: Text is hidden here: “all of it”."),
                found(docx(file, body, styles, "styles styles.xml")));
    }

    @Test
    void whiteTextOnWhiteIsWorthALookAndOnAFillIsNot() throws IOException {
        String white = "<w:color w:val=\"FFFFFF\"/>";
        String cell = "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill=\"003366\"/></w:tcPr>" + p(r(white, "heading"))
                + "</w:tc></w:tr></w:tbl>";
        assertEquals(
                List.of(
                        "PALE_TEXT, paragraph 1, “canary”: Text is white on white or too small to see: “canary”.",
                        "PALE_TEXT, paragraph 4, “dust”: Text is white on white or too small to see: “dust”."),
                of(p(r(white, "canary"))
                        + cell
                        + p(r(white + "<w:shd w:fill=\"000000\"/>", "on black"))
                        + p(r("<w:sz w:val=\"2\"/>", "dust"))));
    }

    @Test
    void highlightsPromptsAndPlaceholdersAreFoundWhereTheyStand() throws IOException {
        String control = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + r("Click or tap here to enter text.") + "</w:sdtContent></w:sdt>";
        assertEquals(
                List.of(
                        "PLACEHOLDER, paragraph 2: A field of the form was never filled and shows its prompt: “Click or"
                                + " tap here to enter text.”.",
                        "PLACEHOLDER, paragraph 3, “8 [INSERT]”: The placeholder “[INSERT]” is still in the text.",
                        "HIGHLIGHT, paragraph 1, “Cost: 5”: Text is highlighted, as drafts are: “5”."),
                of(p(r("Cost: ") + r("<w:highlight w:val=\"yellow\"/>", "5"))
                        + p(r("Name: ") + control)
                        + p(r("8 [IN") + r("SERT]"))));
    }

    @Test
    void commentsAndTheirRepliesAreToldWhereTheyArePinned() throws IOException {
        Map<String, String> parts = Map.of(
                "word/comments.xml",
                word(
                        "comments",
                        "<w:comment w:id=\"0\" w:author=\"Ann Smith\"><w:p w14:paraId=\"0A\">" + r("Is this right?")
                                + "</w:p></w:comment><w:comment w:id=\"1\" w:author=\"Bob Jones\"><w:p"
                                + " w14:paraId=\"0B\">"
                                + r("No.") + "</w:p></w:comment>"),
                "word/commentsExtended.xml",
                "<w15:commentsEx xmlns:w15=\"x\"><w15:commentEx w15:paraId=\"0A\"/><w15:commentEx w15:paraId=\"0B\""
                        + " w15:paraIdParent=\"0A\"/></w15:commentsEx>",
                "word/people.xml",
                "<w15:people xmlns:w15=\"x\"><w15:person w15:author=\"Ann Smith\"/><w15:person w15:author=\"Cy Hill\"/>"
                        + "</w15:people>");
        String body = p(r("One"))
                + p(r("Total 5") + "<w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r>");
        assertEquals(
                List.of(
                        "COMMENT, paragraph 2, “Total 5”: A comment by Ann Smith: “Is this right?”.",
                        "COMMENT, paragraph 2, “Total 5”: A reply to a comment by Bob Jones: “No.”.",
                        "NAMES, properties: The file still names people who commented on it or changed it: Cy Hill."),
                found(docx(
                        file,
                        body,
                        parts,
                        "comments comments.xml",
                        "commentsExtended commentsExtended.xml",
                        "people people.xml")));
    }

    @Test
    void headersFootersAndNotesAreSearchedAndOldCopiesOfTextBoxesAreNot() throws IOException {
        String box = "<w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:txbxContent>" + p(r("TBC"))
                + "</w:txbxContent></mc:Choice><mc:Fallback>" + p(r("TBC"))
                + "</mc:Fallback></mc:AlternateContent></w:r>";
        Map<String, String> parts = Map.of(
                "word/header1.xml", word("hdr", p(r("Password: letmein"))),
                "word/footnotes.xml", word("footnotes", p(r("£XX"))));
        assertEquals(
                List.of(
                        "PASSWORD, header, paragraph 1, “Password: letmein”: “Password: letmein” gives away a"
                                + " password.",
                        "PLACEHOLDER, paragraph 2, “TBC”: The placeholder “TBC” is still in the text.",
                        "PLACEHOLDER, footnotes, paragraph 1, “£XX”: The placeholder “£XX” is still in the text."),
                found(docx(
                        file,
                        p(r("Text ") + box + r("goes on")),
                        parts,
                        "header header1.xml",
                        "footnotes footnotes.xml")));
    }

    @Test
    void whatIsInsideTheFileOrFetchedFromOutsideIsFound() throws IOException {
        Map<String, String> parts =
                Map.of("word/embeddings/Microsoft_Excel_Sheet1.xlsx", "PK", "word/vbaProject.bin", "x");
        String field = "<w:r><w:instrText> INCLUDETEXT \"C:\\\\Users\\\\asmith\\\\draft.docx\" </w:instrText></w:r>";
        assertEquals(
                List.of(
                        "EMBEDDED_FILE, the whole file: A whole file is inside this one (Microsoft_Excel_Sheet1.xlsx),"
                                + " with everything that is in it; a chart brings its workbook along.",
                        "MACRO, the whole file: The file holds macros.",
                        "EXTERNAL_LINK, paragraph 1: A field fetches something from elsewhere: “INCLUDETEXT"
                                + " \"C:\\\\Users\\\\asmith\\\\draft.docx\"”.",
                        "EXTERNAL_LINK, the whole file: The file says where its template lies:"
                                + " “file:///S:/asmith/a.dotm”.",
                        "EXTERNAL_LINK, the whole file: Something in it is fetched from elsewhere when it is opened:"
                                + " “http://example.org/p.png”.",
                        "EXTERNAL_LINK, the whole file: A link leads into a computer of the council's own:"
                                + " “file:///S:/secret.docx”."),
                found(docx(
                        file,
                        p(field),
                        parts,
                        "attachedTemplate file:///S:/asmith/a.dotm External",
                        "image http://example.org/p.png External",
                        "hyperlink file:///S:/secret.docx External",
                        "hyperlink https://www.southend.gov.uk External")));
    }

    @Test
    void propertiesThatNameAPersonAreFoundAndThoseOfABodyAreNot() throws IOException {
        Map<String, String> parts = Map.of(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>Report TBC</dc:title><dc:creator>Ann Smith"
                        + "</dc:creator><cp:lastModifiedBy>Democratic Services</cp:lastModifiedBy></cp:coreProperties>",
                "docProps/app.xml",
                "<Properties><Manager>Bob Jones</Manager><Company>Thurrock Council</Company></Properties>",
                "docProps/custom.xml",
                "<Properties><property name=\"Client\"/></Properties>");
        assertEquals(
                List.of(
                        "PLACEHOLDER, properties, title: The placeholder “TBC” is still in the text.",
                        "NAMES, properties: The file's properties name “Ann Smith” as author, “Bob Jones” as manager.",
                        "CUSTOM_PROPERTIES, properties: The file carries properties of its own: Client."),
                found(docx(file, p(r("Text of it")), parts)));
    }

    @Test
    void aHiddenRowIsFound() throws IOException {
        String table = "<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>" + p(r("x")) + "</w:tc></w:tr></w:tbl>";
        assertEquals(
                List.of("HIDDEN_ROW_OR_COLUMN, a table after paragraph 1: A row of the table is hidden."),
                of(p(r("Before")) + table));
    }

    @Test
    void afterFiftyOfAKindTheRestIsCounted() throws IOException {
        List<String> found = of(p(r("TBC")).repeat(73));
        assertEquals(51, found.size());
        assertEquals("PLACEHOLDER, further on: 23 more of the same (placeholder).", found.getLast());
    }
}
