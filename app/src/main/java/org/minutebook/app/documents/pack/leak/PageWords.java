package org.minutebook.app.documents.pack.leak;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The words of the pages of a PDF: in the order in which they are drawn and in the order in which they are read, those
 * outside the visible part, on hidden layers and under pictures as well, those drawn over a page, and those that stand
 * there only for reading aloud.
 */
final class PageWords extends PDFTextStripper {

    private static final int OVERLAP = 400;

    private final String within;
    private final Reading reading;
    private final StringWriter sorted;
    private final StringBuilder drawn = new StringBuilder();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder aloud = new StringBuilder();
    private final StringBuilder marks = new StringBuilder();
    private final List<String> labels;
    private String before = "";
    private String placeBefore = "";
    private @Nullable TextPosition last;

    private PageWords(String within, Reading reading, StringWriter sorted, List<String> labels) {
        this.labels = labels;
        this.within = within;
        this.reading = reading;
        this.sorted = sorted;
        setSortByPosition(true);
    }

    static void read(PDDocument pdf, String within, Reading reading) throws IOException {
        StringWriter sorted = new StringWriter();
        new PageWords(within, reading, sorted, labels(pdf)).writeText(pdf, sorted);
    }

    /** What a viewer calls the pages; in a pack it is the number stamped on them. */
    private static List<String> labels(PDDocument pdf) {
        try {
            PDPageLabels labels = pdf.getDocumentCatalog().getPageLabels();
            return labels == null ? List.of() : List.of(labels.getLabelsByPageIndices());
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private String place() {
        int page = getCurrentPageNo();
        String label = page <= labels.size() ? labels.get(page - 1) : "";
        return within + "page " + (label == null || label.isBlank() ? Integer.toString(page) : label);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        drawn.setLength(0);
        body.setLength(0);
        aloud.setLength(0);
        marks.setLength(0);
        sorted.getBuffer().setLength(0);
        last = null;
        String place = place();
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            reading.unread(place, "Its text cannot be read to its end: look at it.");
        }
        reading.words(place, drawn);
        reading.words(place, sorted.getBuffer());
        reading.words(place + ", text read aloud", aloud);
        reading.across(placeBefore + " and the next", before, body.substring(0, Math.min(OVERLAP, body.length())));
        before = body.substring(Math.max(0, body.length() - OVERLAP));
        placeBefore = place;
        if (drawn.toString().isBlank() && hasPictures(page)) {
            reading.unread(place, "It is a picture without text: look at it.");
        }
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation.getNormalAppearanceStream() != null) {
                last = null;
                drawn.append('\n');
                showAnnotation(annotation);
            }
        }
        super.endPage(page);
    }

    private static boolean hasPictures(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        marks.append(tag.getName().equals("Artifact") ? 'a' : '-');
        if (properties != null) {
            for (COSBase value : properties.getValues()) {
                if (value instanceof COSString string) {
                    aloud.append(string.getString()).append('\n');
                }
            }
        }
        // without the properties: the text that is drawn is not to be replaced by the text read aloud
        super.beginMarkedContentSequence(tag, new COSDictionary());
    }

    @Override
    public void endMarkedContentSequence() {
        marks.setLength(Math.max(0, marks.length() - 1));
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        TextPosition previous = last;
        if (previous != null && parts(previous, text)) {
            drawn.append(' ');
            body.append(' ');
        }
        last = text;
        drawn.append(text.getUnicode());
        if (marks.indexOf("a") < 0) {
            body.append(text.getUnicode());
        }
        super.processTextPosition(text);
    }

    private static boolean parts(TextPosition before, TextPosition text) {
        float gap = text.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return Math.abs(text.getYDirAdj() - before.getYDirAdj()) > before.getHeightDir() * 0.5f
                || Math.abs(gap) > text.getWidthOfSpace() * 0.3f;
    }
}
