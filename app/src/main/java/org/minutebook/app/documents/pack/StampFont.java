package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.minutebook.app.documents.pack.paper.ObjectText;
import org.minutebook.app.documents.pack.paper.PreparedFont;

/**
 * The letters of stamps and blank pages: those of Liberation Sans that Latin scripts print with, embedded, made once for
 * the whole program. A warning has a face of its own: letters made fat by drawing their outline look smeared.
 */
final class StampFont {

    static final StampFont REGULAR = new StampFont("Regular");
    static final StampFont BOLD = new StampFont("Bold");

    private static final int MOST = 0x2100;
    private static final String MARKS = "\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac";

    private final int[] glyph = new int[MOST];
    private final float[] widths = new float[MOST];
    private final PreparedFont prepared;

    private StampFont(String face) {
        String file = "/org/minutebook/app/fonts/LiberationSans-" + face + ".ttf";
        try (InputStream in = Objects.requireNonNull(StampFont.class.getResourceAsStream(file), file);
                PDDocument scratch = new PDDocument();
                TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            PDType0Font font = PDType0Font.load(scratch, letters, true);
            CmapLookup cmap = letters.getUnicodeCmapLookup();
            float unit = 1000f / letters.getUnitsPerEm();
            for (int c = ' '; c < MOST; c++) {
                int found = c < 0x180 || c >= 0x1E80 && c < 0x1F00 || MARKS.indexOf(c) >= 0 ? cmap.getGlyphId(c) : 0;
                if (found != 0) {
                    font.addToSubset(c);
                    glyph[c] = found;
                    widths[c] = letters.getAdvanceWidth(found) * unit;
                }
            }
            font.subset();
            prepared = PreparedFont.of(font.getCOSObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ObjectText objects() {
        return prepared.text();
    }

    int count() {
        return prepared.objects();
    }

    /** In points, at a size of one point. */
    float width(String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += widths[printed(text.charAt(i))];
        }
        return width / 1000;
    }

    /** The text as a PDF shows it in this font. */
    String shown(String text) {
        StringBuilder out = new StringBuilder(text.length() * 4 + 2).append('<');
        for (int i = 0; i < text.length(); i++) {
            String code = Integer.toHexString(0x10000 + glyph[printed(text.charAt(i))]);
            out.append(code, 1, 5);
        }
        return out.append('>').toString();
    }

    private int printed(char c) {
        return c < MOST && glyph[c] != 0 ? c : Character.isWhitespace(c) ? ' ' : '?';
    }
}
