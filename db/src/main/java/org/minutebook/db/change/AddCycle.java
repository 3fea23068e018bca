package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.CycleBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Writing;

/**
 * A duty that brings something back to a board.
 *
 * @param months from one decision to the next; 0 where the days are set from outside
 * @param leadMonths how long before the due day it is to be taken
 * @param source the provision or guidance that sets it
 */
public record AddCycle(
        Id<Board> board,
        Cycle.Kind kind,
        String name,
        int months,
        @Nullable LocalDate lastDecidedOn,
        @Nullable LocalDate nextDueOn,
        int leadMonths,
        String lead,
        String source)
        implements Change<Id<Cycle>> {
    private static final int LONGEST = 600;

    @Override
    public String title() {
        return "Add the cycle “" + Printed.cut(name) + "”";
    }

    @Override
    public Id<Cycle> apply(Writing writing) throws Refused {
        check(name, months, leadMonths);
        if (writing.stores().plans().cycles(board).stream()
                .anyMatch(cycle -> Fold.text(cycle.name()).equals(Fold.text(name)))) {
            throw new Refused("The board has the cycle “" + name.strip() + "” already. Change that one.");
        }
        return writing.add(CycleBuilder.builder()
                        .id(writing.newId())
                        .board(board)
                        .kind(kind)
                        .name(name.strip())
                        .months(months)
                        .lastDecidedOn(lastDecidedOn)
                        .nextDueOn(nextDueOn)
                        .leadMonths(leadMonths)
                        .leadPrinted(lead.strip())
                        .source(source.strip())
                        .build())
                .id();
    }

    static void check(String name, int months, int leadMonths) throws Refused {
        if (name.isBlank()) {
            throw new Refused("A cycle needs a name, such as “Pharmaceutical needs assessment”.");
        }
        if (months < 0 || months > LONGEST || leadMonths < 0 || leadMonths > LONGEST) {
            throw new Refused("The months of “" + name.strip() + "” must be between 0 and " + LONGEST + ".");
        }
    }
}
