package org.minutebook.app.documents.hygiene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;

/** What hangs on a PDF and its pages: notes, attachments, scripts, filled fields, links into own computers. */
final class PdfNotes {

    private static final int DEEPEST = 20;
    private static final Set<String> NO_NOTES =
            Set.of("Link", "Widget", "Popup", "PrinterMark", "TrapNet", "Watermark");
    private static final String PRINT_ANEW =
            "Take it out in the program that put it there, or print the file to a new PDF.";

    private final PDDocument pdf;
    private final Findings findings;

    PdfNotes(PDDocument pdf, Findings findings) {
        this.pdf = pdf;
        this.findings = findings;
    }

    void search() throws IOException {
        PDPageTree pages = pdf.getPages();
        int number = 0;
        for (PDPage page : pages) {
            findings.askWhetherToGoOn();
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                annotation("page " + number, annotation);
            }
            if (hasScript(page.getCOSObject().getDictionaryObject(COSName.AA), 0)) {
                script("page " + number);
            }
        }
        document();
        fields();
    }

    private void annotation(String place, PDAnnotation annotation) {
        String kind = PdfCheck.text(annotation.getSubtype());
        String words = PdfCheck.text(annotation.getContents());
        if (kind.equals("FileAttachment")) {
            attachment(place, words);
        } else if (kind.equals("Redact")) {
            findings.add(
                    HygieneKind.COVERED_TEXT,
                    place,
                    "A place is marked for redaction, and what stands under the mark was not taken out.",
                    "Apply the redactions in the program that marked them, and save the file under a new name.");
        } else if (!NO_NOTES.contains(kind)) {
            String author =
                    annotation instanceof PDAnnotationMarkup markup ? PdfCheck.text(markup.getTitlePopup()) : "";
            findings.add(
                    HygieneKind.COMMENT,
                    place,
                    "A note (" + kind + ")" + (author.isBlank() ? "" : " by " + author)
                            + (words.isBlank() ? " is on the page." : ": " + Findings.quoted(words) + "."),
                    "Delete it in a PDF reader's list of comments, or print the file to a new PDF.");
        }
        COSBase action = annotation.getCOSObject().getDictionaryObject(COSName.A);
        if (hasScript(action, 0) || hasScript(annotation.getCOSObject().getDictionaryObject(COSName.AA), 0)) {
            script(place);
        }
        if (action instanceof COSDictionary link) {
            String target = PdfCheck.text(link.getString(COSName.URI));
            String type = PdfCheck.text(link.getNameAsString(COSName.S));
            if (target.matches("(?i)file:.*|\\\\\\\\.*|[a-z]:[\\\\/].*")
                    || Set.of("Launch", "GoToR").contains(type)) {
                findings.add(
                        HygieneKind.EXTERNAL_LINK,
                        place,
                        "A link leads to a file on a computer of the council's own"
                                + (target.isBlank() ? "." : ": " + Findings.quoted(target) + "."),
                        "Take the link away, or have it lead to the published page.");
            }
        }
    }

    private void attachment(String place, String name) {
        findings.add(
                HygieneKind.EMBEDDED_FILE,
                place,
                "A whole file is attached to the PDF" + (name.isBlank() ? "." : ": " + Findings.quoted(name) + "."),
                "Remove the attachment in a PDF editor, or print the file to a new PDF.");
    }

    private void script(String place) {
        findings.add(HygieneKind.MACRO, place, "The PDF runs a script.", PRINT_ANEW);
    }

    private void document() throws IOException {
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        PDDocumentNameDictionary names = catalog.getNames();
        if (names != null) {
            if (names.getEmbeddedFiles() != null) {
                attachments(names.getEmbeddedFiles(), 0);
            }
            if (names.getCOSObject().getDictionaryObject(COSName.JAVA_SCRIPT) != null) {
                script("the whole file");
            }
        }
        COSDictionary root = catalog.getCOSObject();
        if (hasScript(root.getDictionaryObject(COSName.OPEN_ACTION), 0)
                || hasScript(root.getDictionaryObject(COSName.AA), 0)) {
            script("the whole file");
        }
    }

    private void attachments(PDNameTreeNode<?> node, int depth) throws IOException {
        Map<String, ?> here = node.getNames();
        if (here != null) {
            here.keySet().forEach(name -> attachment("the whole file", name));
        }
        if (node.getKids() != null && depth < DEEPEST) {
            for (PDNameTreeNode<?> kid : node.getKids()) {
                attachments(kid, depth + 1);
            }
        }
    }

    /** Whether an action, or one of several by their occasion, runs JavaScript. */
    private static boolean hasScript(@Nullable COSBase action, int depth) {
        if (depth > DEEPEST) {
            return true; // nobody nests actions so deep in good faith
        }
        if (action instanceof COSArray) {
            return false; // a place to go to
        }
        if (!(action instanceof COSDictionary dictionary)) {
            return false;
        }
        if ("JavaScript".equals(dictionary.getNameAsString(COSName.S))) {
            return true;
        }
        for (COSName key : dictionary.keySet()) {
            if (!Set.of("P", "Parent", "D", "Dest", "SD").contains(key.getName())
                    && hasScript(dictionary.getDictionaryObject(key), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    private void fields() {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        if (form.hasXFA()) {
            findings.add(
                    HygieneKind.MACRO, "the whole file", "The PDF is a form that programs itself (XFA).", PRINT_ANEW);
        }
        for (PDField field : form.getFieldTree()) {
            findings.askWhetherToGoOn();
            String value = PdfCheck.text(field.getValueAsString()).strip();
            if (!value.isEmpty()
                    && !value.equals("Off")
                    && !field.getCOSObject().containsKey(COSName.KIDS)) {
                String place = "form field " + Findings.quoted(PdfCheck.text(field.getFullyQualifiedName()));
                findings.add(
                        HygieneKind.FORM_FIELD,
                        place,
                        "A field of the form is filled and can still be changed: " + Findings.quoted(value) + ".",
                        "Print the file to a new PDF, so that the answers become part of the page.");
                findings.text(place, value);
            }
        }
    }
}
