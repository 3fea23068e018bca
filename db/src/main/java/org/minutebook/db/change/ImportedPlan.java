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
 * @param offers names of leads that may be known people's, offered for somebody to accept
 */
public record ImportedPlan(
        Id<Board> board,
        int imported,
        int updated,
        int unchanged,
        List<LocalDate> meetings,
        List<ImportedLog.Offer> offers) {}
