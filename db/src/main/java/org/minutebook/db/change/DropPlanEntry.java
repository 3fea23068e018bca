package org.minutebook.db.change;

import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.store.Writing;

/** An entry is taken off the plan. It stays in the book with the reason, and is printed no more. */
public record DropPlanEntry(ForwardPlanEntry entry, String reason) implements Change<ForwardPlanEntry> {
    @Override
    public String title() {
        return "Drop “" + Printed.cut(entry.title()) + "” from the plan";
    }

    @Override
    public ForwardPlanEntry apply(Writing writing) throws Refused {
        ForwardPlanEntry now = PlanRows.unchanged(writing, entry);
        if (now.state() == ForwardPlanEntry.State.DONE) {
            throw new Refused("“" + Printed.cut(now.title()) + "” was taken already and cannot be dropped.");
        }
        String line = "Dropped on " + Printed.day(writing.today())
                + (reason.isBlank() ? "." : ": " + reason.strip().replaceAll("\\.$", "") + ".");
        return writing.save(ForwardPlanEntryBuilder.builder(now)
                .state(ForwardPlanEntry.State.DROPPED)
                .note(now.note().isBlank() ? line : now.note().stripTrailing() + "\n" + line)
                .build());
    }
}
