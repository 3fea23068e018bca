package org.minutebook.app.documents.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/** Text and times as a PDF writes them. */
final class PdfText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private PdfText() {}

    static String string(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c > '~') {
                return "<FEFF" + HexFormat.of().withUpperCase().formatHex(words.getBytes(StandardCharsets.UTF_16BE))
                        + ">";
            }
        }
        return "(" + words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
    }

    /** A number to five decimals, as short as it can be. */
    static StringBuilder number(StringBuilder out, double value) {
        long scaled = Math.round(value * 100_000);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / 100_000);
        long decimals = scaled % 100_000;
        if (decimals != 0) {
            out.append('.');
            for (long place = 10_000; decimals != 0; place /= 10) {
                out.append((char) ('0' + decimals / place));
                decimals %= place;
            }
        }
        return out.append(' ');
    }

    static StringBuilder numbers(StringBuilder out, double... values) {
        for (double value : values) {
            number(out, value);
        }
        return out;
    }

    static String time(Instant at) {
        return "(D:" + TIME.format(at) + "Z)";
    }

    static String xml(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
