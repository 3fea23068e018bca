package org.minutebook.app.documents.hygiene;

import java.io.IOException;
import java.io.StringWriter;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The pages of a PDF one by one: their text, and what is under boxes, invisible or only a picture. */
final class PdfPages extends PDFTextStripper {

    /** A page that draws without end, by forms that hold themselves many times over. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("the pages draw without end", null, false, false);
        }
    }

    private static final int OPERATORS_OF_A_PAGE = 5_000_000;
    private static final int SIGNS_OF_A_PAGE = 500_000;

    private final PDDocument pdf;
    private final Findings findings;
    private final StringWriter written = new StringWriter();
    private final BitSet pictures = new BitSet();
    private final BitSet invisible = new BitSet();
    private PdfMarks marks = new PdfMarks();
    private final StringBuilder firstInvisible = new StringBuilder();
    private int page;
    private int pages;
    private int operators;
    private int signs;
    private boolean hasText;

    PdfPages(PDDocument pdf, Findings findings) {
        this.pdf = pdf;
        this.findings = findings;
        PdfDrawing.follow(this, () -> marks);
    }

    void search() throws IOException {
        pages = pdf.getNumberOfPages();
        writeText(pdf, written);
        if (!pictures.isEmpty()) {
            findings.add(
                    HygieneKind.PICTURE_ONLY_PAGE,
                    (pictures.cardinality() == 1 ? "page " : "pages ") + Ranges.of(pictures, String::valueOf),
                    "Nothing but a picture is on "
                            + (pictures.cardinality() == 1 ? "this page" : pictures.cardinality() + " pages")
                            + ": no reading program can read it out, and it cannot be searched for words that should"
                            + " not be there.",
                    "Ask for the document itself instead of a scan, or have the text recognised; then read it"
                            + " through.");
        }
        if (!invisible.isEmpty()) {
            findings.add(
                    HygieneKind.PALE_TEXT,
                    (invisible.cardinality() == 1 ? "page " : "pages ") + Ranges.of(invisible, String::valueOf),
                    "There is text that is not drawn, as scanners put under their pictures: "
                            + Findings.quoted(firstInvisible.toString()) + ".",
                    "Read what it says (mark all and copy it); take it out if the picture hides some of it.");
        }
    }

    @Override
    protected void startPage(PDPage next) throws IOException {
        page = getCurrentPageNo(); // pages without any content are passed over
        findings.at(page - 1, pages, "Reading page " + page);
        operators = 0;
        signs = 0;
        hasText = false;
        marks = new PdfMarks();
        super.startPage(next);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > OPERATORS_OF_A_PAGE) {
            throw new TooMuch();
        }
        if ((operators & 0xFFFF) == 0) {
            findings.askWhetherToGoOn();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++signs > SIGNS_OF_A_PAGE) {
            throw new TooMuch();
        }
        if (!text.getUnicode().isBlank()) {
            hasText = true;
            if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
                invisible.set(page);
                if (firstInvisible.length() < 200) {
                    firstInvisible.append(text.getUnicode());
                }
            } else {
                marks.text(text, getGraphicsState());
            }
        }
        super.processTextPosition(text);
    }

    @Override
    protected void endPage(PDPage done) throws IOException {
        super.endPage(done);
        String text = written.toString();
        written.getBuffer().setLength(0);
        String place = "page " + page;
        if (!hasText && marks.hasPicture()) {
            pictures.set(page);
        }
        findings.lines(place, text);
        String covered = marks.covered();
        if (!covered.isBlank()) {
            findings.add(
                    HygieneKind.COVERED_TEXT,
                    place,
                    "There is text under a filled box, where anybody can copy it: " + Findings.quoted(covered) + ".",
                    "If it is a redaction, take the words out in the document it was made from and save it as a new"
                            + " PDF.");
        }
        String pale = marks.pale();
        if (!pale.isBlank()) {
            findings.add(
                    HygieneKind.PALE_TEXT,
                    place,
                    "There is white text on white: " + Findings.quoted(pale) + ".",
                    "Delete it in the document the PDF was made from, or give it a colour that can be read.");
        }
    }
}
