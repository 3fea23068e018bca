package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Holiday;
import org.minutebook.db.store.Writing;

/**
 * A holiday that England's table does not have yet: a one-off that was proclaimed, or one that was moved.
 *
 * @param movedFrom the day on which it would have been; that day is worked then
 * @param source the proclamation or notice that says so
 */
public record AddHoliday(
        LocalDate day, String name, @Nullable LocalDate movedFrom, String source) implements Change<Holiday> {
    @Override
    public String title() {
        return "Add the holiday of " + Printed.day(day);
    }

    @Override
    public Holiday apply(Writing writing) throws Refused {
        if (name.isBlank()) {
            throw new Refused("Give the holiday’s name: findings print it beside the day that is not counted.");
        }
        if (writing.stores().calendar().holidays().stream()
                .anyMatch(one -> one.day().equals(day))) {
            throw new Refused(Printed.day(day) + " is a holiday of this book already. Remove that one first.");
        }
        return writing.add(new Holiday(
                writing.newId(),
                day,
                name.strip(),
                movedFrom == null ? Holiday.Kind.ONE_OFF : Holiday.Kind.SUBSTITUTE_DAY,
                movedFrom,
                source.strip(),
                Holiday.Status.PROCLAIMED));
    }
}
