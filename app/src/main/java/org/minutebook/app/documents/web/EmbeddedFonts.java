package org.minutebook.app.documents.web;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four faces of Liberation Sans that every PDF is printed with (as wide as Arial, which the Word files name). Read
 * once for the whole program, together with what the layout measured of them.
 */
final class EmbeddedFonts {

    private static final String FAMILY = "Liberation Sans";
    private static final Map<Face, byte[]> BYTES = new EnumMap<>(Face.class);
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();
    private static final BitSet LETTERS = new BitSet(0x10000);

    private enum Face {
        REGULAR(400, FontStyle.NORMAL),
        BOLD(700, FontStyle.NORMAL),
        ITALIC(400, FontStyle.ITALIC),
        BOLD_ITALIC(700, FontStyle.ITALIC);

        private final int weight;
        private final FontStyle style;

        Face(int weight, FontStyle style) {
            this.weight = weight;
            this.style = style;
        }

        String file() {
            return "LiberationSans-"
                    + switch (this) {
                        case REGULAR -> "Regular";
                        case BOLD -> "Bold";
                        case ITALIC -> "Italic";
                        case BOLD_ITALIC -> "BoldItalic";
                    }
                    + ".ttf";
        }
    }

    static {
        try {
            LETTERS.set(0, 0x10000);
            for (Face face : Face.values()) {
                String path = "/org/minutebook/app/fonts/" + face.file();
                try (InputStream in = EmbeddedFonts.class.getResourceAsStream(path)) {
                    byte[] bytes = withoutSubstitutions(
                            Objects.requireNonNull(in, path).readAllBytes());
                    BYTES.put(face, bytes);
                    LETTERS.and(lettersOf(bytes));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedFonts() {}

    static void register(PdfRendererBuilder builder) {
        BYTES.forEach((face, bytes) ->
                builder.useFont(new Source(face.file(), bytes), FAMILY, face.weight, face.style, true));
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, METRICS);
    }

    /** Where a document reads a face from; the key lets all of them share its measures. */
    private record Source(String cacheKey, byte[] bytes) implements FSSupplier<InputStream> {
        @Override
        public InputStream supply() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /**
     * The font without its table of substitutions (ligatures, small capitals). PDFBox compiles that table anew for each
     * word, which took three quarters of the time of a whole document, and English needs none of it. A reader of fonts
     * passes over a table whose name it does not know.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        int tables = (font[4] & 0xFF) << 8 | font[5] & 0xFF;
        for (int i = 0; i < tables; i++) {
            int name = 12 + 16 * i;
            if (new String(font, name, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[name] = 'X';
            }
        }
        return font;
    }

    /**
     * The text with a note in brackets for letters that the fonts lack: "[Tamil]", "[symbol U+1F600]". A PDF shows such
     * a letter as an empty box or "#", which says nothing to a reader and nothing at all to a listener. Word and HTML
     * keep the letters themselves.
     */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!LETTERS.get(text.charAt(i)) && text.charAt(i) != '\n' && text.charAt(i) != '\t') {
                return noted(text);
            }
        }
        return text;
    }

    private static String noted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        String last = "";
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n' || c == '\t' || c < 0x10000 && LETTERS.get(c)) {
                out.appendCodePoint(c);
                last = "";
                continue;
            }
            String note = noteFor(c);
            if (!note.startsWith("[") || !note.equals(last)) {
                out.append(note);
            }
            last = note.isEmpty() ? last : note;
        }
        return out.toString();
    }

    private static String noteFor(int c) {
        return switch (c) {
            case 0x2011 -> "-";
            case 0x2023, 0x2043 -> "\u2022";
            case 0xFEFF, 0x00AD -> "";
            default -> {
                Character.UnicodeScript script = Character.UnicodeScript.of(c);
                if (script != Character.UnicodeScript.COMMON && script != Character.UnicodeScript.INHERITED) {
                    String name = script.name().toLowerCase(Locale.ROOT).replace('_', ' ');
                    yield "[" + Character.toUpperCase(name.charAt(0)) + name.substring(1) + "]";
                }
                yield switch (Character.getType(c)) {
                    case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> "";
                    case Character.SPACE_SEPARATOR -> " ";
                    default -> String.format("[symbol U+%04X]", c);
                };
            }
        };
    }

    private static BitSet lettersOf(byte[] bytes) throws IOException {
        BitSet letters = new BitSet(0x10000);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            CmapLookup cmap = font.getUnicodeCmapLookup();
            for (int c = ' '; c < 0x10000; c++) {
                if (cmap.getGlyphId(c) != 0) {
                    letters.set(c);
                }
            }
        }
        return letters;
    }
}
