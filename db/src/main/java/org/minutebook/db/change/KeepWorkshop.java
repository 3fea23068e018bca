package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.WorkshopAction;
import org.minutebook.db.model.WorkshopActionBuilder;
import org.minutebook.db.rules.workshop.WorkshopLine;
import org.minutebook.db.store.Writing;

/**
 * The table of a workshop becomes these lines. What a board has approved stands as it approved it.
 *
 * @param lines in the order of the table
 * @return how many lines it has
 */
public record KeepWorkshop(Id<Meeting> workshop, List<WorkshopLine> lines) implements Change<Integer> {
    public KeepWorkshop {
        lines = List.copyOf(lines);
    }

    @Override
    public String title() {
        return "Keep the table of a workshop";
    }

    @Override
    public Integer apply(Writing writing) throws Refused {
        List<WorkshopAction> there = new ArrayList<>(writing.stores().meetings().workshopActions(workshop));
        Set<Integer> numbers = new HashSet<>();
        int position = 0;
        for (WorkshopLine line : lines) {
            if (line.number() > 0 && !numbers.add(line.number())) {
                throw new Refused(
                        "Number " + line.number() + " is in the table twice. Give each action its own number.");
            }
            Optional<WorkshopAction> same =
                    there.stream().filter(row -> isOf(line, row)).findFirst();
            same.ifPresent(there::remove);
            WorkshopAction wanted = WorkshopActionBuilder.builder()
                    .id(same.map(WorkshopAction::id).orElseGet(writing::newId))
                    .meeting(workshop)
                    .position(++position)
                    .number(line.number())
                    .theme(line.theme().strip())
                    .keyPoints(line.keyPoints().strip())
                    .text(line.text().strip())
                    .timescale(line.timescale().strip())
                    .lead(line.lead().strip())
                    .item(same.map(WorkshopAction::item).orElse(null))
                    .action(same.map(WorkshopAction::action).orElse(null))
                    .build();
            if (same.isEmpty()) {
                writing.add(wanted);
            } else if (!wanted.equals(same.get())) {
                refuseIfLive(same.get(), wanted);
                writing.save(wanted);
            }
        }
        for (WorkshopAction gone : there) {
            refuseIfLive(gone, null);
            writing.remove(gone);
        }
        return position;
    }

    private static boolean isOf(WorkshopLine line, WorkshopAction row) {
        return line.number() == row.number()
                && (line.number() > 0 || line.text().strip().equals(row.text()));
    }

    private static void refuseIfLive(WorkshopAction row, @Nullable WorkshopAction wanted) throws Refused {
        boolean saysTheSame = wanted != null
                && wanted.text().equals(row.text())
                && wanted.lead().equals(row.lead())
                && wanted.timescale().equals(row.timescale());
        if (row.action() != null && !saysTheSame) {
            throw new Refused("Number " + row.number()
                    + " was approved and is in the action log. Change it there, and leave it in this table as it was.");
        }
    }
}
