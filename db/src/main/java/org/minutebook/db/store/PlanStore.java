package org.minutebook.db.store;

import static org.minutebook.db.jooq.Tables.CYCLE;
import static org.minutebook.db.jooq.Tables.FORWARD_PLAN_ENTRY;
import static org.minutebook.db.jooq.Tables.FORWARD_PLAN_LEAD;
import static org.minutebook.db.jooq.Tables.MATTER;

import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanLead;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

/** The forward plan, the matters on it, and the cycles that bring them back. */
public final class PlanStore {
    private final Stores stores;

    PlanStore(Stores stores) {
        this.stores = stores;
    }

    public List<Matter> matters(Id<Board> board) {
        return stores.of(Matter.class).list(MATTER.BOARD.eq(board.value()));
    }

    public List<Cycle> cycles(Id<Board> board) {
        return stores.of(Cycle.class).list(CYCLE.BOARD.eq(board.value()));
    }

    public List<ForwardPlanEntry> forwardPlan(Id<Board> board) {
        return stores.of(ForwardPlanEntry.class).list(FORWARD_PLAN_ENTRY.BOARD.eq(board.value()));
    }

    public List<ForwardPlanLead> leads(Id<ForwardPlanEntry> entry) {
        return stores.of(ForwardPlanLead.class).list(FORWARD_PLAN_LEAD.ENTRY.eq(entry.value()));
    }
}
