package org.minutebook.app.documents.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How a workbook shows its cells: number formats and solid fills. What a condition colours is not looked at. */
final class CellStyles extends DefaultHandler {

    private record Style(int formatId, int fill) {}

    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    /** The built-in formats that follow the reader's country; POI would show them in the American order. */
    private static final int COUNTRY_DATE = 14;

    private static final int COUNTRY_DATE_AND_TIME = 22;

    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final boolean from1904;
    private final FillColours colours;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> fills = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();

    private boolean inCellStyles;
    private boolean inSolid;

    private CellStyles(boolean from1904, FillColours colours) {
        this.from1904 = from1904;
        this.colours = colours;
    }

    static CellStyles read(ZipParts parts, Collection<ZipParts.Relation> relations, boolean from1904)
            throws IntakeProblem {
        FillColours colours = new FillColours();
        for (ZipParts.Relation relation : relations) {
            if (relation.type().endsWith("/theme")) {
                parts.parse(relation.target(), Limits.SMALL_PART, colours.themeXml());
            }
        }
        CellStyles styles = new CellStyles(from1904, colours);
        for (ZipParts.Relation relation : relations) {
            if (relation.type().endsWith("/styles")) {
                // the workbook's own palette stands at the end of the part and is needed from its start
                parts.parse(relation.target(), Limits.SMALL_PART, colours.paletteXml());
                parts.parse(relation.target(), Limits.SMALL_PART, styles);
            }
        }
        return styles;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                formats.put(whole(attributes.getValue("numFmtId")), code == null ? "General" : code);
            }
            case "fill" -> fills.add(RawCell.NO_FILL);
            case "patternFill" -> inSolid = "solid".equals(attributes.getValue("patternType"));
            case "fgColor" -> {
                if (inSolid && !fills.isEmpty()) {
                    fills.set(fills.size() - 1, colours.rgb(attributes));
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    int fill = whole(attributes.getValue("fillId"));
                    styles.add(new Style(
                            whole(attributes.getValue("numFmtId")),
                            fill >= 0 && fill < fills.size() ? fills.get(fill) : RawCell.NO_FILL));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "cellXfs" -> inCellStyles = false;
            case "patternFill" -> inSolid = false;
            default -> {}
        }
    }

    int fill(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style).fill : RawCell.NO_FILL;
    }

    /** A number as its cell shows it, and the day where it is one. */
    RawCell number(double value, int style) {
        int id = style >= 0 && style < styles.size() ? styles.get(style).formatId : 0;
        String format = format(id);
        LocalDate day = isDate(id, format) ? day(value) : null;
        String shown;
        if (day != null && (id == COUNTRY_DATE || id == COUNTRY_DATE_AND_TIME)) {
            shown = SHORT_DATE.format(day);
        } else {
            shown = shown(value, id, format);
        }
        return new RawCell(shown, day, fill(style), false, false);
    }

    RawCell day(LocalDate day, int style) {
        return new RawCell(SHORT_DATE.format(day), day, fill(style), false, false);
    }

    private String shown(double value, int id, String format) {
        try {
            return formatter.formatRawCellContents(value, id, format, from1904).strip();
        } catch (RuntimeException badFormat) {
            // a number format that Excel itself would not take: the number, as Excel shows it without one
            return formatter
                    .formatRawCellContents(value, 0, "General", from1904)
                    .strip();
        }
    }

    private @Nullable LocalDate day(double value) {
        // below 1 it is a time of day; above the last, year 9999
        if (value < 1 || !DateUtil.isValidExcelDate(value) || value > 2_958_465) {
            return null;
        }
        return DateUtil.getLocalDateTime(value, from1904).toLocalDate();
    }

    private boolean isDate(int id, String format) {
        return dates.computeIfAbsent(id, _ -> DateUtil.isADateFormat(id, format));
    }

    private String format(int id) {
        String own = formats.get(id);
        String builtIn = own != null || id < 0 ? own : BuiltinFormats.getBuiltinFormat(id);
        return builtIn == null ? "General" : builtIn;
    }

    static int whole(@Nullable String figures) {
        if (figures == null || figures.isEmpty() || figures.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < figures.length(); i++) {
            int digit = figures.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
