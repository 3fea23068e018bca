package org.minutebook.app.documents.hygiene;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ZipParts;

/** What a paper is by its content; its name only tells plain text. */
enum PaperNature {
    WORD,
    WORKBOOK,
    SLIDES,
    PDF,
    WEB_PAGE,
    TEXT;

    private static final long LARGEST = 500L << 20;
    private static final String AS_DOCX =
            "Open it in Word, save it as a Word document (.docx) and drop that here instead.";

    static PaperNature of(Path file) throws Unreadable {
        byte[] start = start(file);
        if (start.length == 0) {
            throw Unreadable.in(file, "is empty (0 bytes).", "Fetch or save it again and drop that copy here instead.");
        }
        String head = new String(start, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw compound(file);
        }
        if (head.startsWith("PK")) {
            return zipped(file);
        }
        if (head.contains("%PDF-")) {
            return PDF;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (head.startsWith("{\\rtf")) {
            throw Unreadable.in(file, "is a rich text file (.rtf), which cannot be searched.", AS_DOCX);
        }
        String text = head.replace("ï»¿", "").stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || name.matches(".*\\.html?")) {
            return WEB_PAGE;
        }
        if (name.matches(".*\\.(txt|csv|md)") && head.indexOf('\0') < 0) {
            return TEXT;
        }
        throw Unreadable.in(
                file,
                "is no Word document, workbook, presentation or PDF.",
                "Save it as PDF in the program it was made with and drop that here instead.");
    }

    private static byte[] start(Path file) throws Unreadable {
        try {
            if (Files.isDirectory(file) || Files.exists(file) && !Files.isRegularFile(file)) {
                throw Unreadable.in(file, "is no file.", "Drop the paper's file itself here.");
            }
            if (Files.size(file) > LARGEST) {
                throw Unreadable.in(
                        file,
                        "is larger than " + (LARGEST >> 20) + " MB.",
                        "Make its pictures smaller, or split it into parts.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(1024);
            }
        } catch (NoSuchFileException _) {
            throw Unreadable.in(
                    file,
                    "is no longer at " + file.toAbsolutePath() + ".",
                    "Put it back there, or drop it here again.");
        } catch (AccessDeniedException _) {
            throw Unreadable.in(
                    file, "may not be read by you.", "Ask its owner for the right to read it, or for a copy.");
        } catch (IOException _) {
            throw Unreadable.in(
                    file, "cannot be read just now.", "Close it in other programs, or copy it to this computer.");
        }
    }

    /** The container of old Office files; new ones are in it only when a password protects them. */
    private static Unreadable compound(Path file) {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryEntry root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Unreadable.in(
                        file,
                        "is protected by a password, so it cannot be searched.",
                        "Open it, take the password off (File, Info, Protect), save it and drop that here instead.");
            }
            String old = root.hasEntryCaseInsensitive("WordDocument")
                    ? "Word document of the old kind (.doc), which"
                    : root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                            ? "Excel workbook of the old kind (.xls), which"
                            : root.hasEntryCaseInsensitive("PowerPoint Document")
                                    ? "PowerPoint presentation of the old kind (.ppt), which"
                                    : "file of an old program, which";
            return Unreadable.in(
                    file,
                    "is a" + (old.startsWith("E") ? "n " : " ") + old + " can hide far more than can be searched.",
                    "Open it, save it in today's format (.docx, .xlsx, .pptx) and drop that here instead.");
        } catch (IOException | RuntimeException _) {
            return Unreadable.damaged(file);
        }
    }

    private static PaperNature zipped(Path file) throws Unreadable {
        try (ZipParts parts = ZipParts.open(file)) {
            String main = parts.mainPart();
            if (main.startsWith("word/") || main.endsWith("document.xml")) {
                return WORD;
            }
            if (main.endsWith("workbook.bin")) {
                throw Unreadable.in(
                        file,
                        "is a binary Excel workbook (.xlsb), which cannot be searched.",
                        "Save it as .xlsx in Excel and drop that here instead.");
            }
            if (main.startsWith("xl/") || main.endsWith("workbook.xml")) {
                return WORKBOOK;
            }
            if (main.startsWith("ppt/") || main.endsWith("presentation.xml")) {
                return SLIDES;
            }
            if (parts.has("content.xml")) {
                throw Unreadable.in(
                        file,
                        "is an OpenDocument file, which cannot be searched.",
                        "Save it as .docx, .xlsx or .pptx in the program it was made with and drop that here instead.");
            }
            throw Unreadable.in(
                    file, "is a ZIP archive and no paper.", "Unpack it and drop the file that is inside it here.");
        } catch (IntakeProblem problem) {
            throw Unreadable.of(file, problem);
        }
    }
}
