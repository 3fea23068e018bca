package org.minutebook.app.documents.pack.leak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The words of one file, by what it is and not by what it is called. */
final class FileWords {

    private static final long LARGEST = 256L << 20;
    private static final int HEAD = 4096;

    private FileWords() {}

    static void read(Path file, Reading reading) {
        try {
            byte[] head;
            try (InputStream in = Files.newInputStream(file)) {
                head = in.readNBytes(HEAD);
            }
            if (isPdf(head)) {
                PdfWords.read(file, "", reading);
            } else if (Files.size(file) > LARGEST) {
                reading.unread("", "It is larger than 256 MB and was not searched: look through it by hand.");
            } else {
                read(Files.readAllBytes(file), String.valueOf(file.getFileName()), "", 0, reading);
            }
        } catch (IOException e) {
            reading.unread("", "It cannot be read: close it in other programs, then search again.");
        }
    }

    /**
     * Reads content that lies in memory.
     *
     * @param within what each place is said to be in, ending with a colon and a space; blank for the file itself
     */
    static void read(byte[] content, String name, String within, int depth, Reading reading) {
        if (isPdf(content)) {
            PdfWords.read(content, within, depth, reading);
        } else if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            ZipWords.read(content, within, depth, reading);
        } else if (looksLikeText(content)) {
            text(content, name, within, reading);
        } else {
            // names and remarks in pictures and in objects of older programs stand there as they are
            reading.words(within + "inside the file", new String(content, StandardCharsets.ISO_8859_1));
            reading.words(within + "inside the file", new String(content, StandardCharsets.UTF_16LE));
            if (within.isEmpty()) {
                reading.unread("", "It is of a kind that is not searched (" + name + "): look at it by hand.");
            }
        }
    }

    private static void text(byte[] content, String name, String within, Reading reading) {
        String text = decoded(content);
        String start = text.stripLeading();
        if (start.startsWith("<")) {
            MarkupWords.read(text, within + "text", within + "hidden text", reading);
        } else if (start.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            // a long line goes on after a line end and one space (RFC 5545, 3.1)
            String lines = text.replaceAll("\r?\n[ \t]", "");
            reading.words(
                    within + "text",
                    lines.replace("\\n", "\n").replace("\\N", "\n").replace("\\", ""));
        } else {
            reading.words(within + "text", text);
            if (text.toLowerCase(Locale.ROOT).contains("content-transfer-encoding: base64")) {
                reading.unread(within, "Its encoded parts were not searched (" + name + "): open it and look.");
            }
        }
    }

    private static String decoded(byte[] content) {
        Charset charset = StandardCharsets.UTF_8;
        if (content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
        } else if (content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
        }
        return new String(content, charset);
    }

    static boolean isPdf(byte[] content) {
        return new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static boolean looksLikeText(byte[] content) {
        boolean wide = content.length > 1 && (content[0] & 0xFF) >= 0xFE && (content[1] & 0xFF) >= 0xFE;
        for (int i = 0; !wide && i < Math.min(content.length, HEAD); i++) {
            int c = content[i] & 0xFF;
            if (c < 9 || c > 13 && c < 32 && c != 27) {
                return false;
            }
        }
        return true;
    }
}
