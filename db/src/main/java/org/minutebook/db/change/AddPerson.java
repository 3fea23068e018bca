package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.MailAddress;
import org.minutebook.db.store.Writing;

/**
 * A person comes into the book, once, however often the record prints the name.
 *
 * @param person as typed; the id is given here
 */
public record AddPerson(Person person) implements Change<Id<Person>> {
    @Override
    public String title() {
        return "Add " + Printed.cut(person.name());
    }

    @Override
    public Id<Person> apply(Writing writing) throws Refused {
        Person added = PersonBuilder.builder(person)
                .id(writing.newId())
                .name(person.name().strip())
                .build();
        check(writing, added);
        return writing.add(added).id();
    }

    static void check(Writing writing, Person person) throws Refused {
        if (person.name().isBlank()) {
            throw new Refused("A person needs a name, as the council prints it: “Mrs. C. M. Radford CC”.");
        }
        Optional<String> fault = MailAddress.fault(person.email());
        if (fault.isPresent()) {
            throw new Refused(fault.get());
        }
        for (Person other : writing.stores().boards().people()) {
            if (!other.id().equals(person.id())
                    && Fold.text(other.name()).equals(Fold.text(person.name()))
                    && Fold.text(other.post()).equals(Fold.text(person.post()))) {
                throw new Refused("The book has " + other.name()
                        + " already. Change that entry, or type the post that tells the two apart.");
            }
        }
    }
}
