package org.minutebook.app.members;

import org.minutebook.db.model.Person;

/** One person as the list shows them. */
public record PersonRow(Person person, String organisation) {
    public String name() {
        return person.name();
    }

    /** As a list to choose from needs it: two people may have one name. */
    String nameAndPost() {
        return person.post().isBlank() ? person.name() : person.name() + ", " + person.post();
    }
}
