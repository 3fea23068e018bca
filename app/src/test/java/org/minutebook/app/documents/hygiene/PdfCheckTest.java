package org.minutebook.app.documents.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.hygiene.Papers.found;
import static org.minutebook.app.documents.hygiene.Pdfs.page;
import static org.minutebook.app.documents.hygiene.Pdfs.pdf;
import static org.minutebook.app.documents.hygiene.Pdfs.scan;
import static org.minutebook.app.documents.hygiene.Pdfs.text;
import static org.minutebook.app.documents.hygiene.Pdfs.textPage;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a PDF can carry without showing it. */
class PdfCheckTest {

    private final Path file;

    PdfCheckTest(@TempDir Path dir) {
        this.file = dir.resolve("paper.pdf");
    }

    private List<String> of(Pdfs.Build build) throws IOException {
        return found(pdf(file, build));
    }

    @Test
    void anHonestPaperIsClean() throws IOException {
        assertEquals(List.of(), of(pdf -> {
            pdf.getDocumentInformation().setAuthor("Southampton City Council");
            PDPage page = page(pdf, content -> {
                content.setNonStrokingColor(Color.BLUE);
                content.addRect(60, 690, 200, 30);
                content.fill();
                content.setNonStrokingColor(Color.WHITE);
                text(content, 700, "Heading on blue");
                content.setNonStrokingColor(Color.BLACK);
                text(content, 650, "Text of the report");
                content.addRect(60, 300, 200, 30);
                content.fill();
            });
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI("https://www.southampton.gov.uk");
            link.setAction(action);
            page.getAnnotations().add(link);
            pdf.addPage(new PDPage());
        }));
    }

    @Test
    void textUnderABoxIsWorthALookWhateverTheBoxIsMadeOf() throws IOException {
        assertEquals(
                List.of(
                        "COVERED_TEXT, page 1: There is text under a filled box, where anybody can copy it: “Mrs”.",
                        "COVERED_TEXT, page 2: There is text under a filled box, where anybody can copy it: “secret”."),
                of(pdf -> {
                    page(pdf, content -> {
                        text(content, 700, "Mrs");
                        text(content, 650, "in the open");
                        content.addRect(60, 690, 100, 30);
                        content.fill();
                    });
                    page(pdf, content -> {
                        text(content, 700, "secret");
                        content.setNonStrokingColor(Color.WHITE);
                        content.moveTo(60, 690);
                        content.lineTo(160, 690);
                        content.lineTo(160, 720);
                        content.lineTo(60, 720);
                        content.closePath();
                        content.fill();
                    });
                }));
    }

    @Test
    void aBoxThatIsClippedAwayCoversNothing() throws IOException {
        assertEquals(
                List.of(),
                of(pdf -> page(pdf, content -> {
                    text(content, 700, "in the open");
                    content.saveGraphicsState();
                    content.addRect(0, 0, 50, 50);
                    content.clip();
                    content.addRect(0, 0, 595, 842);
                    content.fill();
                    content.restoreGraphicsState();
                })));
    }

    @Test
    void whiteTextOnThePaperAndTextThatIsNotDrawnAreWorthALook() throws IOException {
        assertEquals(
                List.of(
                        "PALE_TEXT, page 1: There is white text on white: “canary”.",
                        "PALE_TEXT, page 2: There is text that is not drawn, as scanners put under their pictures:"
                                + " “recognised”."),
                of(pdf -> {
                    page(pdf, content -> {
                        content.setNonStrokingColor(Color.WHITE);
                        text(content, 700, "canary");
                    });
                    page(pdf, content -> {
                        content.setRenderingMode(RenderingMode.NEITHER);
                        text(content, 700, "recognised");
                    });
                }));
    }

    @Test
    void pagesThatAreOnlyAPictureAreNamed() throws IOException {
        assertEquals(
                List.of("PICTURE_ONLY_PAGE, pages 2-3, 5: Nothing but a picture is on 3 pages: no reading program can"
                        + " read it out, and it cannot be searched for words that should not be there."),
                of(pdf -> {
                    textPage(pdf, "One");
                    scan(pdf);
                    scan(pdf);
                    pdf.addPage(new PDPage());
                    scan(pdf);
                }));
    }

    @Test
    void promptsAreFoundOnTheirPages() throws IOException {
        assertEquals(
                List.of(
                        "PLACEHOLDER, page 2, “insert logic diagram 2 (use RAG)”: The placeholder “insert logic"
                                + " diagram 2 (use RAG)” is still in the text.",
                        "DRAFTING_NOTE, page 1, “signed by [CQC to”: The drafting note “[CQC to add]” is still in the"
                                + " text."),
                of(pdf -> {
                    page(pdf, content -> {
                        text(content, 700, "signed by [CQC to");
                        text(content, 686, "add]");
                    });
                    textPage(pdf, "insert logic diagram 2 (use RAG)");
                }));
    }

    @Test
    void notesAttachmentsAndScriptsAreTold() throws IOException {
        assertEquals(
                List.of(
                        "COMMENT, page 1: A note (Text) by Ann Smith: “Is this right?”.",
                        "EMBEDDED_FILE, the whole file: A whole file is attached to the PDF: “costs.xlsx”.",
                        "MACRO, the whole file: The PDF runs a script.",
                        "COVERED_TEXT, page 1: A place is marked for redaction, and what stands under the mark was not"
                                + " taken out.",
                        "EXTERNAL_LINK, page 1: A link leads to a file on a computer of the council's own:"
                                + " “file:///S:/asmith/draft.docx”."),
                of(pdf -> {
                    PDPage page = textPage(pdf, "Words");
                    PDAnnotationText note = new PDAnnotationText();
                    note.setTitlePopup("Ann Smith");
                    note.setContents("Is this right?");
                    note.setRectangle(new PDRectangle(10, 10, 20, 20));
                    PDAnnotationText redaction = new PDAnnotationText();
                    redaction.getCOSObject().setName(COSName.SUBTYPE, "Redact");
                    PDAnnotationLink link = new PDAnnotationLink();
                    PDActionURI action = new PDActionURI();
                    action.setURI("file:///S:/asmith/draft.docx");
                    link.setAction(action);
                    page.setAnnotations(List.of(note, redaction, link));
                    PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
                    files.setNames(Map.of("costs.xlsx", new PDComplexFileSpecification()));
                    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
                    names.setEmbeddedFiles(files);
                    pdf.getDocumentCatalog().setNames(names);
                    pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
                }));
    }

    @Test
    void layersThatAreSwitchedOffAreTold() throws IOException {
        assertEquals(
                List.of("HIDDEN_LAYER, the whole file: A layer is switched off and can be switched on by any reader:"
                        + " “Costs”."),
                of(pdf -> {
                    textPage(pdf, "Words");
                    PDOptionalContentProperties layers = new PDOptionalContentProperties();
                    PDOptionalContentGroup costs = new PDOptionalContentGroup("Costs");
                    layers.addGroup(costs);
                    layers.addGroup(new PDOptionalContentGroup("Shown"));
                    layers.setGroupEnabled(costs, false);
                    pdf.getDocumentCatalog().setOCProperties(layers);
                }));
    }

    @Test
    void filledFieldsAreTold() throws IOException {
        assertEquals(
                List.of("FORM_FIELD, form field “Name”: A field of the form is filled and can still be changed:"
                        + " “Ann”."),
                of(pdf -> {
                    textPage(pdf, "Words");
                    PDAcroForm form = new PDAcroForm(pdf);
                    for (String name : List.of("Name", "Empty")) {
                        PDTextField field = new PDTextField(form);
                        field.setPartialName(name);
                        if (name.equals("Name")) {
                            field.getCOSObject().setString(COSName.V, "Ann");
                        }
                        form.getFields().add(field);
                    }
                    pdf.getDocumentCatalog().setAcroForm(form);
                }));
    }

    @Test
    void authorsAreFoundInBothPlaces() throws IOException {
        assertEquals(
                List.of(
                        "NAMES, properties: The file's properties name Ann Smith, Bob Jones as author.",
                        "CUSTOM_PROPERTIES, properties: The file carries properties of its own: SourceModified."),
                of(pdf -> {
                    textPage(pdf, "Words");
                    pdf.getDocumentInformation().setAuthor("Ann Smith");
                    pdf.getDocumentInformation().setCustomMetadataValue("SourceModified", "yesterday");
                    String xmp =
                            "<x:xmpmeta xmlns:x=\"x\" xmlns:dc=\"d\" xmlns:rdf=\"r\"><dc:creator><rdf:Seq><rdf:li>Bob"
                                    + " Jones</rdf:li></rdf:Seq></dc:creator></x:xmpmeta>";
                    pdf.getDocumentCatalog()
                            .setMetadata(new PDMetadata(
                                    pdf, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
                }));
    }
}
