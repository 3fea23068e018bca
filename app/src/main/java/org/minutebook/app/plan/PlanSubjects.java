package org.minutebook.app.plan;

import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddCycle;
import org.minutebook.db.change.AddMatter;
import org.minutebook.db.change.EditCycle;
import org.minutebook.db.change.EditMatter;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

/** What a board keeps beside its entries: matters that come back, and the cycles that bring them. */
public final class PlanSubjects {
    private final OpenBook open;

    PlanSubjects(OpenBook open) {
        this.open = open;
    }

    /**
     * Adds a matter.
     *
     * @param kept done when it is in the book; a refused form stays as it was typed
     */
    public void addMatter(Id<Board> board, String title, String about, String lead, Runnable kept) {
        open.change(new AddMatter(board, title, about, lead), added -> kept.run());
    }

    public void change(Matter before, Matter after, Runnable kept) {
        if (before.equals(after)) {
            kept.run();
        } else {
            open.change(new EditMatter(before, after), changed -> kept.run());
        }
    }

    public void addCycle(Cycle typed, Runnable kept) {
        open.change(
                new AddCycle(
                        typed.board(),
                        typed.kind(),
                        typed.name(),
                        typed.months(),
                        typed.lastDecidedOn(),
                        typed.nextDueOn(),
                        typed.leadMonths(),
                        typed.leadPrinted(),
                        typed.source()),
                added -> kept.run());
    }

    public void change(Cycle before, Cycle after, Runnable kept) {
        if (before.equals(after)) {
            kept.run();
        } else {
            open.change(new EditCycle(before, after), changed -> kept.run());
        }
    }
}
