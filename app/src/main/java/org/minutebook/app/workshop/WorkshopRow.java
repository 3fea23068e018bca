package org.minutebook.app.workshop;

import org.minutebook.db.model.WorkshopAction;
import org.minutebook.db.rules.workshop.WorkshopLine;
import org.minutebook.db.rules.workshop.WorkshopState;

/**
 * One line of the table as the screen shows it.
 *
 * @param state "In the log as 97.3", "Merged into 19", "See 5 and 6"
 * @param live whether it is in the action log, where it is changed from then on
 */
record WorkshopRow(WorkshopLine line, String state, boolean live) {

    /** @param reference of the action that it became; blank where it is none */
    static WorkshopRow of(WorkshopAction row, String reference) {
        String said = WorkshopState.said(row);
        boolean merged = WorkshopState.of(row) == WorkshopState.MERGED;
        return new WorkshopRow(
                new WorkshopLine(row.number(), row.theme(), row.keyPoints(), row.text(), row.timescale(), row.lead()),
                reference.isBlank() ? said : said + (merged ? ", in the log as " : " as ") + reference,
                !reference.isBlank());
    }

    String number() {
        return line.number() == 0 ? "" : Integer.toString(line.number());
    }

    /** As it is typed and printed: "7. Hold a session". */
    String numbered() {
        return line.number() == 0 ? line.text() : line.number() + ". " + line.text();
    }
}
