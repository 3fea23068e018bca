package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * What the import of a forward plan did, or would do.
 *
 * @param imported how many entries are new
 * @param updated how many were in the plan and changed
 * @param unchanged how many were in the plan as the file has them
 * @param meetings the days for which a planned meeting was added, since the board had none
 * @param lines what became of each entry of the file
 * @param offers names of leads that may be known people's, offered for somebody to accept
 */
public record ImportedPlan(
        Id<Board> board,
        int imported,
        int updated,
        int unchanged,
        List<LocalDate> meetings,
        List<Line> lines,
        List<ImportedLog.Offer> offers) {
    /** What becomes of an entry. */
    public enum Fate {
        NEW,
        CHANGED,
        UNCHANGED
    }

    /**
     * An entry of the file.
     *
     * @param was what it was in the plan, where its day or its words changed
     */
    public record Line(PlannedLine line, Fate fate, String was) {}
}
