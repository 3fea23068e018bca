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
 * the whole program.
 */
final class StampFont {

    private static final String FILE = "/org/minutebook/app/fonts/LiberationSans-Regular.ttf";
    private static final int MOST = 0x2100;
    private static final String MARKS = "\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac";

    private static final int[] GLYPH = new int[MOST];
    private static final float[] WIDTH = new float[MOST];
    private static final PreparedFont PREPARED;

    static {
        try (InputStream in = Objects.requireNonNull(StampFont.class.getResourceAsStream(FILE), FILE);
                PDDocument scratch = new PDDocument();
                TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            PDType0Font font = PDType0Font.load(scratch, letters, true);
            CmapLookup cmap = letters.getUnicodeCmapLookup();
            float unit = 1000f / letters.getUnitsPerEm();
            for (int c = ' '; c < MOST; c++) {
                int glyph = c < 0x180 || c >= 0x1E80 && c < 0x1F00 || MARKS.indexOf(c) >= 0 ? cmap.getGlyphId(c) : 0;
                if (glyph != 0) {
                    font.addToSubset(c);
                    GLYPH[c] = glyph;
                    WIDTH[c] = letters.getAdvanceWidth(glyph) * unit;
                }
            }
            font.subset();
            PREPARED = PreparedFont.of(font.getCOSObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StampFont() {}

    static ObjectText objects() {
        return PREPARED.text();
    }

    static int count() {
        return PREPARED.objects();
    }

    /** In points, at a size of one point. */
    static float width(String text) {
        float width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += WIDTH[printed(text.charAt(i))];
        }
        return width / 1000;
    }

    /** The text as a PDF shows it in this font. */
    static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length() * 4 + 2).append('<');
        for (int i = 0; i < text.length(); i++) {
            String glyph = Integer.toHexString(0x10000 + GLYPH[printed(text.charAt(i))]);
            out.append(glyph, 1, 5);
        }
        return out.append('>').toString();
    }

    private static int printed(char c) {
        return c < MOST && GLYPH[c] != 0 ? c : Character.isWhitespace(c) ? ' ' : '?';
    }
}
