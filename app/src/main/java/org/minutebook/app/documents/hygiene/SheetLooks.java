package org.minutebook.app.documents.hygiene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which cell formats of a workbook show nothing: white letters on no fill, or a number format that prints nothing. */
final class SheetLooks extends DefaultHandler {

    /** In a theme, the colour that pages have. */
    private static final String THEME_WHITE = "0";

    private final List<Boolean> whiteFonts = new ArrayList<>();
    private final List<Boolean> noFills = new ArrayList<>();
    private final Map<String, String> numberFormats = new HashMap<>();
    private final List<Boolean> unseen = new ArrayList<>();
    private boolean inFonts;
    private boolean inFills;
    private boolean inFormats;

    boolean isUnseen(int format) {
        return format >= 0 && format < unseen.size() && unseen.get(format);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "fonts" -> inFonts = true;
            case "fills" -> inFills = true;
            case "cellXfs" -> inFormats = true;
            case "numFmt" ->
                numberFormats.put(XmlText.value(attributes, "numFmtId"), XmlText.value(attributes, "formatCode"));
            case "font" -> {
                if (inFonts) {
                    whiteFonts.add(false);
                }
            }
            case "color" -> {
                if (inFonts && !whiteFonts.isEmpty() && isWhite(attributes)) {
                    whiteFonts.set(whiteFonts.size() - 1, true);
                }
            }
            case "patternFill" -> {
                if (inFills) {
                    noFills.add(XmlText.value(attributes, "patternType").matches("|none"));
                }
            }
            case "gradientFill" -> {
                if (inFills) {
                    noFills.add(false);
                }
            }
            case "xf" -> {
                if (inFormats) {
                    unseen.add(showsNothing(attributes));
                }
            }
            default -> {}
        }
    }

    private static boolean isWhite(Attributes attributes) {
        String tint = XmlText.value(attributes, "tint");
        return XmlText.value(attributes, "rgb").equalsIgnoreCase("FFFFFFFF")
                || XmlText.value(attributes, "theme").equals(THEME_WHITE) && tint.matches("|0(\\.0*)?");
    }

    private boolean showsNothing(Attributes format) {
        boolean white = at(whiteFonts, XmlText.value(format, "fontId"));
        boolean bare = at(noFills, XmlText.value(format, "fillId"));
        String number = numberFormats.getOrDefault(XmlText.value(format, "numFmtId"), "");
        return white && bare || number.matches(";;;?");
    }

    private static boolean at(List<Boolean> flags, String index) {
        return index.matches("\\d{1,6}")
                && Integer.parseInt(index) < flags.size()
                && flags.get(Integer.parseInt(index));
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "fonts" -> inFonts = false;
            case "fills" -> inFills = false;
            case "cellXfs" -> inFormats = false;
            default -> {}
        }
    }
}
