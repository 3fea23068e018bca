package org.minutebook.db.change;

import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.rules.plan.LeadsPrinted;
import org.minutebook.db.store.Writing;

/**
 * What an entry of the plan says becomes something else: its title, its leads, its source. Its day is changed by {@link MovePlanEntry}.
 *
 * @param before as the editor saw it
 * @param leads as typed; a stroke parts several
 */
public record EditPlanEntry(ForwardPlanEntry before, ForwardPlanEntry after, String leads)
        implements Change<ForwardPlanEntry> {
    @Override
    public String title() {
        return "Change “" + Printed.cut(before.title()) + "” in the plan";
    }

    @Override
    public ForwardPlanEntry apply(Writing writing) throws Refused {
        if (after.title().isBlank()) {
            throw new Refused("An entry of the plan needs a title. Type it as the plan is to print it.");
        }
        var _ = PlanRows.unchanged(writing, before);
        var _ = new PlanRows(writing, after.board()).leads(after.id(), LeadsPrinted.read(leads));
        return writing.save(after);
    }
}
