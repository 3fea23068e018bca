package org.minutebook.db.change;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.rules.plan.LeadsPrinted;
import org.minutebook.db.store.Writing;

/**
 * Something comes into a board's forward plan.
 *
 * @param matter the matter that it is an appearance of, where it is of one
 * @param leads who leads it, as typed; a stroke parts several
 * @param source what asks for it: a resolution, a report, a cycle
 */
public record AddPlanEntry(
        Id<Board> board, @Nullable Id<Matter> matter, PlanDay when, String title, String leads, String source)
        implements Change<Id<ForwardPlanEntry>> {
    /** A matter that waits is planned: its title and its lead come from it. */
    public static AddPlanEntry of(Matter matter, PlanDay when) {
        return new AddPlanEntry(matter.board(), matter.id(), when, matter.title(), matter.leadPrinted(), "");
    }

    @Override
    public String title() {
        return "Plan “" + Printed.cut(title) + "”";
    }

    @Override
    public Id<ForwardPlanEntry> apply(Writing writing) throws Refused {
        if (title.isBlank()) {
            throw new Refused("An entry of the plan needs a title. Type it as the plan is to print it.");
        }
        if (matter != null
                && !Objects.equals(writing.stores().plans().matter(matter).board(), board)) {
            throw new Refused("That matter is another board’s. Add it to this board first.");
        }
        PlanRows rows = new PlanRows(writing, board);
        ForwardPlanEntry entry = PlanRows.placed(
                ForwardPlanEntryBuilder.builder()
                        .id(writing.newId())
                        .board(board)
                        .matter(matter)
                        .position(rows.nextPosition())
                        .title(title.strip())
                        .source(source.strip())
                        .build(),
                when.known(writing, board));
        writing.add(entry);
        var _ = rows.leads(entry.id(), LeadsPrinted.read(leads));
        return entry.id();
    }
}
