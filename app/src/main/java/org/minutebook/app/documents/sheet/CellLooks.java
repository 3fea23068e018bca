package org.minutebook.app.documents.sheet;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Tone;

/** The handful of cell styles of a workbook; made once, since a workbook holds no more than 64,000. */
final class CellLooks {

    private static final String LETTERS = "Arial";
    private static final short SIZE = 10;

    /** Behind the cells that somebody is to fill in. */
    private static final String PAPER = "FFF8DC";

    private final XSSFWorkbook book;
    private final boolean filled;
    private final CellStyle heading;
    private final CellStyle headingOfNumbers;
    private final Map<Sheet.Kind, CellStyle> kinds = new EnumMap<>(Sheet.Kind.class);
    private final Map<Sheet.Kind, CellStyle> texts = new EnumMap<>(Sheet.Kind.class);
    private final Map<Sheet.Kind, CellStyle> quoted = new EnumMap<>(Sheet.Kind.class);
    private final Map<Tone, CellStyle> tones = new EnumMap<>(Tone.class);

    /** @param filled whether these are cells to fill in: they are not locked, and one sees that */
    CellLooks(XSSFWorkbook book, boolean filled) {
        this.book = book;
        this.filled = filled;
        XSSFFont letters = book.getFontAt(0);
        letters.setFontName(LETTERS);
        letters.setFontHeightInPoints(SIZE);
        Font bold = book.createFont();
        bold.setFontName(LETTERS);
        bold.setFontHeightInPoints(SIZE);
        bold.setBold(true);
        heading = top(bold, HorizontalAlignment.GENERAL);
        headingOfNumbers = top(bold, HorizontalAlignment.RIGHT);
        for (Sheet.Kind kind : Sheet.Kind.values()) {
            kinds.put(kind, ofKind(kind));
            texts.put(kind, text(kind, false));
            quoted.put(kind, text(kind, true));
        }
        for (Tone tone : Tone.values()) {
            XSSFCellStyle style = text(Sheet.Kind.RAG, false);
            if (tone != Tone.NONE) {
                fill(style, tone.hex());
            }
            tones.put(tone, style);
        }
    }

    private XSSFCellStyle top(Font bold, HorizontalAlignment over) {
        XSSFCellStyle top = base(true);
        top.setFont(bold);
        top.setAlignment(over);
        top.setLocked(true);
        fill(top, filled ? "F2E2A8" : "E8ECEF");
        return top;
    }

    /** Over a column that holds this: numbers stand at the right edge, and so does their heading. */
    CellStyle heading(Sheet.Kind kind) {
        return kind == Sheet.Kind.NUMBER ? headingOfNumbers : heading;
    }

    /** For a cell that holds what its column holds. */
    CellStyle of(Sheet.Kind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /** For words in a column of this kind. */
    CellStyle text(Sheet.Kind kind) {
        return Objects.requireNonNull(texts.get(kind));
    }

    /** The same for words that look like a formula: they stay words even when the cell is edited. */
    CellStyle quoted(Sheet.Kind kind) {
        return Objects.requireNonNull(quoted.get(kind));
    }

    CellStyle status(Tone tone) {
        return Objects.requireNonNull(tones.get(tone));
    }

    private CellStyle ofKind(Sheet.Kind kind) {
        XSSFCellStyle style = base(kind == Sheet.Kind.WRAPPED_TEXT);
        switch (kind) {
            case DATE -> {
                style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
                style.setAlignment(HorizontalAlignment.LEFT);
            }
            case NUMBER -> style.setDataFormat(book.createDataFormat().getFormat("General"));
            case TEXT, WRAPPED_TEXT, RAG ->
                style.setDataFormat(book.createDataFormat().getFormat("@"));
        }
        return style;
    }

    private XSSFCellStyle text(Sheet.Kind kind, boolean quotePrefix) {
        XSSFCellStyle style = base(kind != Sheet.Kind.RAG);
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(quotePrefix);
        return style;
    }

    private XSSFCellStyle base(boolean wrapped) {
        XSSFCellStyle style = book.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(wrapped);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        XSSFColor grey = colour("A6A6A6");
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
        if (filled) {
            style.setLocked(false);
            fill(style, PAPER);
        }
        return style;
    }

    private static void fill(XSSFCellStyle style, String hex) {
        style.setFillForegroundColor(colour(hex));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
