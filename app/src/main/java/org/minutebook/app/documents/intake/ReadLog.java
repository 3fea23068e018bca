package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read from the file of an action log; nothing of it is in any book yet.
 *
 * @param place the sheet or table that it was read from
 * @param headingRow the row of the headings
 * @param columns every column that has a heading, from left to right
 * @param actions the actions in the order of the file
 * @param skipped the rows with text that are no action
 * @param warnings where a value is not what is printed, or is missing, in the order of the file
 */
public record ReadLog(
        Path file,
        String place,
        int headingRow,
        List<ReadColumn> columns,
        List<ReadAction> actions,
        List<Skipped> skipped,
        List<Warning> warnings) {

    /** A column and the field that it was taken for, or null where its text is kept as a note. */
    public record ReadColumn(String heading, @Nullable Field field) {}

    /** A row that was not taken, and why. */
    public record Skipped(int row, String reason) {}

    /**
     * A sentence about one value, or about the whole file where {@code row} is 0.
     *
     * @param field the field's word, or empty
     * @param printed what is printed
     * @param read what it was read as, or empty
     */
    public record Warning(int row, String field, String printed, String read, String message) {}
}
