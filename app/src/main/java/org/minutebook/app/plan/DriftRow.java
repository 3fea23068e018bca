package org.minutebook.app.plan;

import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.plan.Drift;

/**
 * One thing that has drifted, as the list shows it.
 *
 * @param act what its cure is called on the button
 */
public record DriftRow(Id<Board> board, String boardName, Drift drift, String act) {
    static DriftRow of(PlanBoard plan, Drift drift) {
        return new DriftRow(
                plan.board().id(),
                plan.name(),
                drift,
                switch (drift.kind()) {
                    case LINK_SUGGESTED -> "Tie the two";
                    case NEVER_PLANNED -> "Add to the plan";
                    case PROMISED_NOT_PLANNED -> drift.entry() == null ? "Add to the plan" : "Show the entry";
                    case PLANNED_NOT_ON_AGENDA, SLIPPED, NO_MEETING -> "Show the entry";
                });
    }

    public String what() {
        return drift.kind().words();
    }

    public String says() {
        return drift.says();
    }

    public String cure() {
        return drift.cure();
    }
}
