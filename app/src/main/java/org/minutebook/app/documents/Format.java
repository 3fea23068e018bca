package org.minutebook.app.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A file format that documents come out in. */
public enum Format {
    XLSX("Excel workbook"),
    DOCX("Word document"),
    PDF("PDF"),
    CSV("CSV text"),
    HTML("Web page");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    public static Optional<Format> called(String word) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its file ending, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }
}
