package org.minutebook.db.change;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Clearance;
import org.minutebook.db.model.ClearanceBuilder;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Writing;

/**
 * Who verified which implications of a paper, and when. There is one for each area.
 *
 * @param clearance with any id; where it names nobody and says nothing, the area has none any more
 */
public record SetClearance(Clearance clearance) implements Change<Clearance> {
    @Override
    public String title() {
        return clearance.printed().isBlank()
                ? "Write the implications for “" + Printed.cut(clearance.area()) + "”"
                : "Note that " + clearance.printed() + " verified the implications for “"
                        + Printed.cut(clearance.area()) + "”";
    }

    @Override
    public Clearance apply(Writing writing) throws Refused {
        if (clearance.area().isBlank()) {
            throw new Refused("Implications need an area. Say which: Financial, Legal, Diversity and Equality.");
        }
        List<Clearance> all = writing.stores().papers().clearances(clearance.paper());
        Optional<Clearance> there = all.stream()
                .filter(one -> Fold.text(one.area()).equals(Fold.text(clearance.area())))
                .findFirst();
        if ((clearance.printed() + clearance.text()).isBlank()) {
            there.ifPresent(writing::remove);
            return clearance;
        }
        if (there.isPresent()) {
            return writing.save(ClearanceBuilder.builder(clearance)
                    .id(there.get().id())
                    .position(there.get().position())
                    .build());
        }
        int position = all.stream().mapToInt(Clearance::position).max().orElse(0) + 1;
        return writing.add(ClearanceBuilder.builder(clearance)
                .id(writing.newId())
                .position(position)
                .build());
    }
}
