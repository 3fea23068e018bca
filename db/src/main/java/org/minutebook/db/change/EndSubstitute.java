package org.minutebook.db.change;

import java.time.LocalDate;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.SubstituteBuilder;
import org.minutebook.db.store.Writing;

/**
 * Somebody no longer acts for the holder of a seat.
 *
 * @param substitute as the editor saw it
 * @param until the last day
 */
public record EndSubstitute(Substitute substitute, LocalDate until) implements Change<Substitute> {
    @Override
    public String title() {
        return "End the substitute " + substitute.printed() + " on " + Printed.day(until);
    }

    @Override
    public Substitute apply(Writing writing) throws Refused {
        String who = SeatWork.who(writing, substitute);
        if (!writing.stores().of(Substitute.class).get(substitute.id()).equals(substitute)) {
            throw SeatWork.meanwhile("The substitute " + who);
        }
        Stretch.inOrder(substitute.since(), until, "The time of " + who);
        return writing.save(SubstituteBuilder.builder(substitute).until(until).build());
    }
}
