package org.minutebook.app.documents.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a file is by its content, and what to do about it where it is nothing that can be read. */
enum FileNature {
    WORKBOOK,
    SPREADSHEET,
    DOCUMENT,
    TEXT;

    private static final String SAVE_AS =
            ": open it in the program it was made with, save it as an Excel workbook (.xlsx) and import that.";

    static FileNature of(Path file) throws IntakeProblem {
        byte[] start = start(file);
        if (start.length == 0) {
            throw IntakeProblem.in(file, "is empty (0 bytes): fetch or save it again and import that copy.");
        }
        if (starts(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw compound(file);
        }
        if (starts(start, 'P', 'K')) {
            return zipped(file);
        }
        String foreign = foreign(start);
        if (!foreign.isEmpty()) {
            throw IntakeProblem.in(file, "is " + foreign + SAVE_AS);
        }
        String name = name(file);
        if (name.endsWith(".csv") || name.endsWith(".txt") || name.endsWith(".tsv")) {
            return TEXT;
        }
        throw IntakeProblem.in(
                file,
                "is neither an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods), a Word document (.docx) nor"
                        + " a text table (.csv)" + SAVE_AS);
    }

    private static byte[] start(Path file) throws IntakeProblem {
        if (Files.isDirectory(file)) {
            throw IntakeProblem.in(file, "is a folder: name the file of the log inside it.");
        }
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw IntakeProblem.in(file, "is a device and not a file: name the file of the log.");
            }
            long size = Files.size(file);
            if (size > Limits.FILE) {
                throw IntakeProblem.in(
                        file,
                        "is larger than " + (Limits.FILE >> 20)
                                + " MB, and no action log is: save the log on its own and import that.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(4096);
            }
        } catch (NoSuchFileException missing) {
            throw IntakeProblem.in(
                    file, "is not there (" + file.toAbsolutePath() + "): check the name and the folder.", missing);
        } catch (AccessDeniedException denied) {
            throw IntakeProblem.in(
                    file, "may not be read by you: ask its owner for the right to read it, or for a copy.", denied);
        } catch (IOException busy) {
            throw unreadable(file, busy);
        }
    }

    static IntakeProblem unreadable(Path file, IOException cause) {
        return IntakeProblem.in(
                file, "cannot be read just now: close it in other programs, or copy it to this computer.", cause);
    }

    static IntakeProblem damaged(Path file, Exception cause) {
        return IntakeProblem.in(
                        file,
                        "is damaged or cut short: fetch it again, or open it in Word or Excel, save it under a new name"
                                + " and import that.",
                        cause)
                .with(IntakeProblem.Fault.DAMAGED);
    }

    /** The container of old Office files; new ones are in it only when a password protects them. */
    private static IntakeProblem compound(Path file) {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryEntry root = compound.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return IntakeProblem.in(
                        file,
                        "is protected by a password: open it, take the password off (File, Info, Protect) and save it,"
                                + " then import it again.");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return IntakeProblem.in(
                        file, "is a Word document of the old kind (.doc): save it as .docx in Word and import that.");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return IntakeProblem.in(
                        file,
                        "is an Excel workbook of the old kind (.xls): save it as .xlsx in Excel and import that.");
            }
            return IntakeProblem.in(file, "is not an Excel workbook, a Word document or a text table" + SAVE_AS);
        } catch (IOException | RuntimeException broken) {
            return damaged(file, broken);
        }
    }

    private static FileNature zipped(Path file) throws IntakeProblem {
        try (ZipParts parts = ZipParts.open(file)) {
            if (parts.has("xl/workbook.bin")) {
                throw IntakeProblem.in(
                        file, "is a binary Excel workbook (.xlsb): save it as .xlsx in Excel and import that.");
            }
            String main = parts.mainPart();
            if (main.startsWith("word/") || main.endsWith("document.xml")) {
                return DOCUMENT;
            }
            if (main.startsWith("xl/") || main.endsWith("workbook.xml")) {
                return WORKBOOK;
            }
            if (parts.has("content.xml") && parts.has("mimetype")) {
                if (isSpreadsheet(parts, file)) {
                    return SPREADSHEET;
                }
                throw IntakeProblem.in(
                        file,
                        "is an OpenDocument file: save it as .xlsx or .docx in the program it was made with and import"
                                + " that.");
            }
            if (parts.has("ppt/presentation.xml")) {
                throw IntakeProblem.in(
                        file, "is a PowerPoint presentation: copy its table into Excel, save that and import it.");
            }
            throw IntakeProblem.in(
                    file, "is a ZIP archive and not a workbook: unpack it and import the file inside it.");
        }
    }

    /** A text document has a body of its own kind; in one with a password neither can be seen, so its name decides. */
    private static boolean isSpreadsheet(ZipParts parts, Path file) throws IntakeProblem {
        boolean[] sheets = {name(file).endsWith(".ods")};
        if (sheets[0]) {
            return true;
        }
        parts.parse("content.xml", Limits.SHEET, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes)
                    throws SAXException {
                boolean body = uri.endsWith(":office:1.0");
                sheets[0] |= body && name.equals("spreadsheet");
                if (sheets[0] || body && (name.equals("text") || name.equals("presentation"))) {
                    throw new GuardedXml.Enough();
                }
            }
        });
        return sheets[0];
    }

    private static String foreign(byte[] start) {
        if (starts(start, '%', 'P', 'D', 'F')) {
            return "a PDF";
        }
        if (starts(start, 'M', 'Z') || starts(start, 0x7F, 'E', 'L', 'F')) {
            return "a program and not a document";
        }
        if (starts(start, '{', '\\', 'r', 't', 'f')) {
            return "a rich text file (.rtf)";
        }
        if (starts(start, 0x89, 'P', 'N', 'G')
                || starts(start, 0xFF, 0xD8, 0xFF)
                || starts(start, 'G', 'I', 'F', '8')) {
            return "a picture";
        }
        if (starts(start, 0x1F, 0x8B) || starts(start, '7', 'z', 0xBC) || starts(start, 'R', 'a', 'r', '!')) {
            return "a packed archive";
        }
        String text = new String(start, StandardCharsets.ISO_8859_1)
                .replace("ï»¿", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
            return "a web page";
        }
        return text.startsWith("<?xml") ? "an XML file" : "";
    }

    private static boolean starts(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        byte[] wanted = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            wanted[i] = (byte) bytes[i];
        }
        return Arrays.equals(start, 0, wanted.length, wanted, 0, wanted.length);
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }
}
