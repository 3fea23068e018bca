package org.minutebook.app.documents.convert;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.minutebook.db.store.Hash;

/**
 * A file that is to become a PDF: its ending and what its content hashes to. LibreOffice would make a PDF of anything,
 * also of a picture that somebody called a report, so content and ending have to agree first.
 */
record ConvertibleFile(Path path, String ending, String hash) {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0";
    private static final Map<String, String> STARTS = Map.of(
            "docx", ZIP, "xlsx", ZIP, "pptx", ZIP, "odt", ZIP, "ods", ZIP, "odp", ZIP, "doc", COMPOUND, "rtf",
            "{\\rtf");

    static ConvertibleFile of(Path path) throws NotConverted {
        if (!Files.isRegularFile(path)) {
            throw NotConverted.missing(path);
        }
        String name = path.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String start = STARTS.get(ending);
        if (start == null) {
            throw NotConverted.of(
                    path,
                    "is of a kind that cannot be made into PDF here (it can: .docx, .doc, .odt, .rtf,"
                            + " .pptx, .odp, .xlsx, .ods).");
        }
        try {
            String head = head(path);
            if (!start.equals(COMPOUND) && head.startsWith(COMPOUND)) {
                throw NotConverted.of(path, "is protected by a password.");
            }
            if (!head.startsWith(start)) {
                throw NotConverted.of(path, "is damaged, or no ." + ending + " file whatever its name says.");
            }
            return new ConvertibleFile(path, ending, Hash.sha256(Files.readAllBytes(path)));
        } catch (IOException _) {
            throw NotConverted.of(path, "cannot be read just now; it may be open in another program.");
        }
    }

    private static String head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }

    /** Under this name the PDF is kept: the same content is converted once. */
    String keptAs() {
        return hash + "." + ending + ".pdf";
    }
}
