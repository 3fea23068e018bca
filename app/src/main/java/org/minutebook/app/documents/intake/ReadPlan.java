package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.List;
import org.minutebook.db.change.PlannedLine;

/**
 * What was read from the file of a forward plan; nothing of it is in any book yet.
 *
 * @param place the sheet or table that it was read from
 * @param lines entries, and dates that stand without any, in the order of the file
 * @param skipped the rows with text that are no part of a plan
 * @param warnings where a value is not what is printed, or is missing
 */
public record ReadPlan(
        Path file,
        String place,
        List<PlannedLine> lines,
        List<ReadLog.Skipped> skipped,
        List<ReadLog.Warning> warnings) {
    /** How many entries there are; a date alone is none. */
    public int entries() {
        return (int) lines.stream().filter(line -> !line.dateOnly()).count();
    }
}
