package org.minutebook.db.change;

import org.minutebook.db.model.Person;
import org.minutebook.db.store.Writing;

/**
 * What is said of a person becomes something else. What earlier papers print stays as printed.
 *
 * @param before as the editor saw it
 */
public record EditPerson(Person before, Person after) implements Change<Person> {
    @Override
    public String title() {
        return "Change what is said of " + Printed.cut(before.name());
    }

    @Override
    public Person apply(Writing writing) throws Refused {
        if (!writing.stores().of(Person.class).get(before.id()).equals(before)) {
            throw SeatWork.meanwhile("The entry of " + Printed.cut(before.name()));
        }
        AddPerson.check(writing, after);
        return writing.save(after);
    }
}
