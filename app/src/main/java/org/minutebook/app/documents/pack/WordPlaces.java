package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds words on front pages, so that they can be made links. */
final class WordPlaces {

    /** An area of a page in its own units. */
    record Area(int page, float left, float bottom, float right, float top) {}

    private WordPlaces() {}

    /** For each phrase its areas, one for each line that it stands on. */
    static List<List<Area>> find(Path pdf, List<String> phrases) throws IOException {
        List<List<Area>> found = new ArrayList<>();
        phrases.forEach(_ -> found.add(new ArrayList<>()));
        List<FoldedText> folded = phrases.stream().map(FoldedText::of).toList();
        try (PDDocument document = Loader.loadPDF(pdf.toFile());
                Writer nowhere = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            Letters letters = new Letters();
            letters.writeText(document, nowhere);
            for (int page = 0; page < letters.pages.size(); page++) {
                List<TextPosition> there = letters.pages.get(page);
                FoldedText text = FoldedText.of(letters.text(page));
                PDPage of = document.getPage(page);
                for (int i = 0; i < folded.size(); i++) {
                    for (FoldedText.Found words : text.find(folded.get(i))) {
                        List<TextPosition> marks = letters.between(page, words.from(), words.to());
                        lines(page, of, marks, found.get(i));
                    }
                }
                there.clear();
            }
        }
        return found;
    }

    private static void lines(int page, PDPage of, List<TextPosition> marks, List<Area> into) {
        float dx = of.getCropBox().getLowerLeftX();
        float dy = of.getCropBox().getLowerLeftY();
        float left = 0;
        float right = 0;
        float base = Float.NaN;
        float size = 0;
        for (TextPosition mark : marks) {
            if (mark.getDir() != 0) {
                return; // text that runs upwards is left as it is
            }
            float x = mark.getTextMatrix().getTranslateX() + dx;
            float y = mark.getTextMatrix().getTranslateY() + dy;
            float end = mark.getEndX() + dx;
            if (Math.abs(y - base) <= 2) {
                left = Math.min(left, x);
                right = Math.max(right, end);
                size = Math.max(size, mark.getFontSizeInPt());
            } else {
                add(page, left, right, base, size, into);
                left = x;
                right = end;
                base = y;
                size = mark.getFontSizeInPt();
            }
        }
        add(page, left, right, base, size, into);
    }

    private static void add(int page, float left, float right, float base, float size, List<Area> into) {
        if (!Float.isNaN(base)) {
            into.add(new Area(page, left, base - size * 0.25f, right, base + size * 0.85f));
        }
    }

    /** Every letter of every page with its place. */
    private static final class Letters extends PDFTextStripper {
        private final List<List<TextPosition>> pages = new ArrayList<>();
        private final List<StringBuilder> texts = new ArrayList<>();
        private final List<List<Integer>> starts = new ArrayList<>();

        @Override
        protected void startPage(PDPage page) {
            pages.add(new ArrayList<>());
            texts.add(new StringBuilder());
            starts.add(new ArrayList<>());
        }

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (TextPosition position : positions) {
                pages.getLast().add(position);
                starts.getLast().add(texts.getLast().length());
                texts.getLast().append(position.getUnicode());
            }
        }

        @Override
        protected void writeWordSeparator() {
            texts.getLast().append(' ');
        }

        @Override
        protected void writeLineSeparator() {
            texts.getLast().append('\n');
        }

        private String text(int page) {
            return texts.get(page).toString();
        }

        private List<TextPosition> between(int page, int from, int to) {
            List<TextPosition> marks = new ArrayList<>();
            for (int i = 0; i < pages.get(page).size(); i++) {
                int at = starts.get(page).get(i);
                if (at >= from && at < to) {
                    marks.add(pages.get(page).get(i));
                }
            }
            return marks;
        }
    }
}
