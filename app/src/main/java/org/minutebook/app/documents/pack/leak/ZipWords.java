package org.minutebook.app.documents.pack.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The words of a Word or Excel file and of any other archive: every part of it, and the names of the parts. */
final class ZipWords {

    private static final int DEEPEST = 4;
    private static final int LARGEST = 128 << 20;

    private ZipWords() {}

    static void read(byte[] archive, String within, int depth, Reading reading) {
        if (depth > DEEPEST) {
            reading.unread(within, "It is an archive in an archive and was not searched: unpack it and search again.");
            return;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                reading.words(within + "name of the part " + name, name);
                byte[] content = zip.readNBytes(LARGEST);
                if (content.length == LARGEST) {
                    reading.unread(within + name, "It is too large to be searched: look through it by hand.");
                } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    String place = within + place(name);
                    MarkupWords.read(
                            new String(content, StandardCharsets.UTF_8), place, place + ", not shown", reading);
                } else if (!entry.isDirectory()) {
                    FileWords.read(content, name, within + name + ": ", depth + 1, reading);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            reading.unread(within, "It is damaged and was not searched to its end: make it again.");
        }
    }

    private static String place(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        if (name.startsWith("docprops/") || name.startsWith("customxml/")) {
            return "document properties";
        }
        if (name.contains("comments") || name.contains("people")) {
            return "comment";
        }
        if (name.contains("footnotes") || name.contains("endnotes")) {
            return "note";
        }
        if (name.contains("header") || name.contains("footer")) {
            return "header or footer";
        }
        if (name.equals("word/document.xml") || name.equals("xl/sharedstrings.xml")) {
            return "text";
        }
        if (name.equals("xl/workbook.xml")) {
            return "sheet names";
        }
        return part;
    }
}
