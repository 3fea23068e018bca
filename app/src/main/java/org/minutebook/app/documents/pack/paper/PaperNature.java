package org.minutebook.app.documents.pack.paper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.minutebook.app.documents.pack.paper.PaperTroubled.Kind;

/** Whether a file is a whole PDF, before anybody reads it as one; what it is instead decides the cure. */
final class PaperNature {

    private static final int HEAD = 1024;
    private static final int TAIL = 1 << 16;
    private static final Pattern TABLE = Pattern.compile("startxref\\s+(\\d+)");

    private PaperNature() {}

    static void check(Path file, String name) throws PaperTroubled {
        if (Files.isDirectory(file)) {
            throw new PaperTroubled(Kind.NOT_PDF, name + " is a folder: attach the PDF that is in it.");
        }
        if (Files.notExists(file)) {
            throw new PaperTroubled(
                    Kind.GONE,
                    name + " is no longer in " + folder(file) + ": put it back there or attach the paper again.");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() == 0) {
                throw new PaperTroubled(
                        Kind.EMPTY, name + " is empty (0 bytes): ask its author to send it again and attach that.");
            }
            String head = text(channel, 0, HEAD);
            if (!head.contains("%PDF-")) {
                throw new PaperTroubled(Kind.NOT_PDF, name + " " + instead(head));
            }
            String tail = text(channel, Math.max(0, channel.size() - TAIL), TAIL);
            if (!tail.contains("%%EOF") && !tail.contains("startxref")) {
                throw new PaperTroubled(
                        Kind.BROKEN,
                        name
                                + " is not complete, its end is missing: ask its author to send it again and attach"
                                + " that.");
            }
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    /** Whether the table of its objects is not where the file says, so that they have to be guessed. */
    static boolean hasToBeRepaired(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            String tail = text(channel, Math.max(0, channel.size() - TAIL), TAIL);
            Matcher start = TABLE.matcher(tail.substring(Math.max(0, tail.lastIndexOf("startxref"))));
            if (!start.find() || start.group(1).length() > 15) {
                return true;
            }
            String table = text(channel, Long.parseLong(start.group(1)), 32).stripLeading();
            return !table.startsWith("xref") && !table.matches("(?s)\\d+\\s+\\d+\\s+obj.*");
        }
    }

    static PaperTroubled unreadable(String name) {
        return new PaperTroubled(
                Kind.UNREADABLE, name + " cannot be read: close it in other programs, then bind the pack again.");
    }

    private static String instead(String head) {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("PK")) {
            return head.contains("xl/")
                    ? "is an Excel workbook that is named as a PDF: open it in Excel, save it as PDF and attach that."
                    : "is a Word document or another Office file that is named as a PDF: open it in its program, save"
                            + " it as PDF and attach that.";
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return "is an older Word, Excel or Outlook file that is named as a PDF: open it in its program, save it as"
                    + " PDF and attach that.";
        }
        if (start.startsWith("{\\rtf")) {
            return "is a text document (RTF) that is named as a PDF: open it in Word, save it as PDF and attach that.";
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "is a web page that is named as a PDF: fetch the paper again, or print the page to PDF and attach"
                    + " that.";
        }
        if (head.startsWith("\u0089PNG") || head.startsWith("\u00ff\u00d8") || head.startsWith("GIF8")) {
            return "is a picture that is named as a PDF: print it to PDF and attach that.";
        }
        return "is not a PDF: save the paper as PDF in the program that made it and attach that.";
    }

    private static String folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "its folder" : folder.toString();
    }

    private static String text(FileChannel channel, long from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) > 0) {
            // a short read is followed by another
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }
}
