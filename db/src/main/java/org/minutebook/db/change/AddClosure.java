package org.minutebook.db.change;

import java.time.LocalDate;
import org.minutebook.db.model.Closure;
import org.minutebook.db.store.Writing;

/** Days on which the council's offices are shut. They are no holidays: only the safe reading leaves them out (ATI-03). */
public record AddClosure(LocalDate since, LocalDate until, String name) implements Change<Closure> {
    private static final int LONGEST_DAYS = 60;

    @Override
    public String title() {
        return "Close the offices from " + Printed.day(since);
    }

    @Override
    public Closure apply(Writing writing) throws Refused {
        if (until.isBefore(since)) {
            throw new Refused("The closure would end on " + Printed.day(until) + ", before it begins on "
                    + Printed.day(since) + ". Give the last day again.");
        }
        if (since.plusDays(LONGEST_DAYS).isBefore(until)) {
            throw new Refused("A closure of more than " + LONGEST_DAYS
                    + " days is taken for a slip of the pen. Give the" + " last day again, or add it in parts.");
        }
        return writing.add(new Closure(writing.newId(), null, since, until, name.strip()));
    }
}
