package org.minutebook.db.change;

import java.time.LocalDate;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.plan.PlanState;
import org.minutebook.db.rules.plan.Slips;
import org.minutebook.db.store.Writing;

/**
 * An entry goes to another meeting, to another day, or to those without a date. A later day is noted as a slip with the old one.
 *
 * @param entry as it was seen
 */
public record MovePlanEntry(ForwardPlanEntry entry, PlanDay to) implements Change<ForwardPlanEntry> {
    @Override
    public String title() {
        return "Move “" + Printed.cut(entry.title()) + "” in the plan";
    }

    @Override
    public ForwardPlanEntry apply(Writing writing) throws Refused {
        ForwardPlanEntry now = PlanRows.unchanged(writing, entry);
        PlanDay when = to.known(writing, now.board());
        if (now.state() == ForwardPlanEntry.State.DONE) {
            throw new Refused(
                    "“" + Printed.cut(now.title()) + "” was taken already. Add a new entry for what comes after it.");
        }
        Meeting target =
                when.meeting() == null ? null : writing.stores().meetings().get(when.meeting());
        if (target != null && over(target)) {
            throw new Refused("The meeting of " + Printed.day(target.day())
                    + " takes no more business. Choose a meeting that is still to come.");
        }
        Meeting old = now.meeting() == null
                ? null
                : writing.stores().meetings().find(now.meeting()).orElse(null);
        LocalDate from = PlanState.day(now, old);
        ForwardPlanEntry moved = PlanRows.placed(
                ForwardPlanEntryBuilder.builder(now)
                        .note(Slips.noted(now.note(), from, when.day(), writing.today()))
                        .state(ForwardPlanEntry.State.PLANNED)
                        .position(new PlanRows(writing, now.board()).nextPosition())
                        .build(),
                when);
        return writing.save(moved);
    }

    private static boolean over(Meeting meeting) {
        return meeting.state() == Meeting.State.HELD || meeting.state() == Meeting.State.CANCELLED;
    }
}
