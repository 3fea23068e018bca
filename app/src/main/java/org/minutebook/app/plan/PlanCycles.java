package org.minutebook.app.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.DecideCycle;
import org.minutebook.db.change.EditCycle;
import org.minutebook.db.change.LaidIn;
import org.minutebook.db.change.LayCycles;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.CycleBuilder;

/** What is done with cycles: laying them into the plan, and noting decisions and days. */
public final class PlanCycles {
    private final OpenBook open;
    private final List<PlanBoard> boards;

    PlanCycles(OpenBook open, List<PlanBoard> boards) {
        this.open = open;
        this.boards = boards;
    }

    /** Brings what the cycles of the shown boards ask for into their plans, and says what came. */
    public void layCycles() {
        List<PlanBoard> shown = List.copyOf(boards);
        List<LaidIn> laid = new ArrayList<>();
        for (PlanBoard plan : shown) {
            open.change(new LayCycles(plan.board().id()), these -> {
                laid.addAll(these);
                if (plan.equals(shown.getLast())) {
                    open.notices().done(said(laid.size()));
                }
            });
        }
    }

    private static String said(int laid) {
        return switch (laid) {
            case 0 -> "The plan has everything that the cycles ask for.";
            case 1 -> "One entry was laid in.";
            default -> laid + " entries were laid in.";
        };
    }

    /** What a cycle brought back was decided; the next is laid in from that day. */
    public void decided(Cycle cycle, LocalDate on) {
        open.change(new DecideCycle(cycle, on), next -> open.notices()
                .done(next.map(LaidIn::because)
                        .orElse("The decision is recorded. Type the next due day when it is set.")));
    }

    /** The next day of a cycle is set from outside. */
    public void due(Cycle cycle, LocalDate on) {
        open.change(
                new EditCycle(cycle, CycleBuilder.builder(cycle).nextDueOn(on).build()),
                changed -> open.change(new LayCycles(changed.board())));
    }
}
