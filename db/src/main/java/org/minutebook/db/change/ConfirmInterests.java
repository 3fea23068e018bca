package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.InterestConfirmation;
import org.minutebook.db.model.Person;
import org.minutebook.db.store.Writing;

/**
 * Members confirmed what the register has of them, or that there is nothing to enter.
 *
 * @param takenBy who took it down
 */
public record ConfirmInterests(List<Id<Person>> people, LocalDate on, String takenBy)
        implements Change<List<Id<InterestConfirmation>>> {
    public ConfirmInterests {
        people = List.copyOf(people);
    }

    @Override
    public String title() {
        return people.size() == 1
                ? "Record that a member confirmed the register on " + Printed.day(on)
                : "Record that " + people.size() + " members confirmed the register on " + Printed.day(on);
    }

    @Override
    public List<Id<InterestConfirmation>> apply(Writing writing) throws Refused {
        if (people.isEmpty()) {
            throw new Refused("Choose the members who confirmed.");
        }
        if (on.isAfter(writing.today())) {
            throw new Refused("Nobody has confirmed on " + Printed.day(on)
                    + " yet. Type the day on which the member confirmed, up to today.");
        }
        return people.stream()
                .map(person -> writing.add(new InterestConfirmation(writing.newId(), person, on, takenBy.strip())))
                .map(InterestConfirmation::id)
                .toList();
    }
}
