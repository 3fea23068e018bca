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
