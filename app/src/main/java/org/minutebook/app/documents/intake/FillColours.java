package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.util.HSSFColor;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The four ways in which a workbook names a colour, as red, green and blue. */
final class FillColours {

    /** The order in which a theme's part lists its colours, by the number under which cells name them. */
    private static final Map<String, Integer> THEME_NUMBERS = Map.ofEntries(
            Map.entry("lt1", 0),
            Map.entry("dk1", 1),
            Map.entry("lt2", 2),
            Map.entry("dk2", 3),
            Map.entry("accent1", 4),
            Map.entry("accent2", 5),
            Map.entry("accent3", 6),
            Map.entry("accent4", 7),
            Map.entry("accent5", 8),
            Map.entry("accent6", 9),
            Map.entry("hlink", 10),
            Map.entry("folHlink", 11));

    private final int[] theme = {
        0xFFFFFF, 0x000000, 0xEEECE1, 0x1F497D, 0x4F81BD, 0xC0504D, 0x9BBB59, 0x8064A2, 0x4BACC6, 0xF79646, 0x0000FF,
        0x800080
    };
    private final List<Integer> palette = new ArrayList<>();

    DefaultHandler themeXml() {
        return new DefaultHandler() {
            private int number = -1;

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                Integer named = THEME_NUMBERS.get(name);
                if (named != null) {
                    number = named;
                } else if (number >= 0 && (name.equals("srgbClr") || name.equals("sysClr"))) {
                    String rgb = attributes.getValue(name.equals("srgbClr") ? "val" : "lastClr");
                    theme[number] = rgb == null ? theme[number] : hex(rgb);
                    number = -1;
                }
            }
        };
    }

    DefaultHandler paletteXml() {
        return new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                String rgb = attributes.getValue("rgb");
                if (name.equals("rgbColor") && rgb != null && palette.size() < 64) {
                    palette.add(hex(rgb));
                }
            }
        };
    }

    int rgb(Attributes attributes) {
        String rgb = attributes.getValue("rgb");
        int colour = RawCell.NO_FILL;
        if (rgb != null) {
            colour = hex(rgb);
        } else if (attributes.getValue("theme") != null) {
            int number = CellStyles.whole(attributes.getValue("theme"));
            colour = number >= 0 && number < theme.length ? theme[number] : RawCell.NO_FILL;
        } else if (attributes.getValue("indexed") != null) {
            colour = indexed(CellStyles.whole(attributes.getValue("indexed")));
        }
        return colour < 0 ? colour : tinted(colour, attributes.getValue("tint"));
    }

    private int indexed(int number) {
        if (number >= 0 && number < palette.size()) {
            return palette.get(number);
        }
        HSSFColor colour = HSSFColor.getIndexHash().get(number);
        if (colour == null) {
            return RawCell.NO_FILL;
        }
        short[] parts = colour.getTriplet();
        return parts[0] << 16 | parts[1] << 8 | parts[2];
    }

    /** A share of white or black is mixed in; near enough to Excel's own way to tell green from amber. */
    private static int tinted(int colour, @Nullable String tint) {
        if (tint == null) {
            return colour;
        }
        double share;
        try {
            share = Double.parseDouble(tint);
        } catch (NumberFormatException _) {
            return colour;
        }
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = colour >> shift & 0xFF;
            double mixed = share < 0 ? part * (1 + share) : part + (255 - part) * share;
            out |= Math.clamp(Math.round(mixed), 0, 255) << shift;
        }
        return out;
    }

    /** RRGGBB, or AARRGGBB of which Excel does not use the first pair. */
    private static int hex(String printed) {
        if (printed.length() != 6 && printed.length() != 8) {
            return RawCell.NO_FILL;
        }
        try {
            return (int) (Long.parseLong(printed, 16) & 0xFFFFFF);
        } catch (NumberFormatException _) {
            return RawCell.NO_FILL;
        }
    }
}
