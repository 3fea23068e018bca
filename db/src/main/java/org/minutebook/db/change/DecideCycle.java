package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.CycleBuilder;
import org.minutebook.db.store.Writing;

/**
 * What a cycle brought back was decided, or published: its entry was taken, and the next one is laid in from that day.
 *
 * @param cycle as it was seen
 */
public record DecideCycle(Cycle cycle, LocalDate decidedOn) implements Change<Optional<LaidIn>> {
    @Override
    public String title() {
        return "Record the decision on “" + Printed.cut(cycle.name()) + "” of " + Printed.day(decidedOn);
    }

    @Override
    public Optional<LaidIn> apply(Writing writing) throws Refused {
        EditCycle.unchanged(writing, cycle);
        if (decidedOn.isAfter(writing.today())) {
            throw new Refused(Printed.day(decidedOn) + " is still to come. Type the day on which it was decided.");
        }
        if (cycle.lastDecidedOn() != null && decidedOn.isBefore(cycle.lastDecidedOn())) {
            throw new Refused("“" + cycle.name() + "” was last decided on " + Printed.day(cycle.lastDecidedOn())
                    + ", which is later. Type the newest day.");
        }
        Laying laying = new Laying(writing, cycle.board());
        laying.taken(cycle, decidedOn);
        return laying.lay(writing.save(CycleBuilder.builder(cycle)
                .lastDecidedOn(decidedOn)
                .nextDueOn(null)
                .build()));
    }
}
