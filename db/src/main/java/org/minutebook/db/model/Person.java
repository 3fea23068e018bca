package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person, once, however often the record prints the name. What a paper prints is kept where it was printed.
 *
 * @param name The name in full as the council prints it, such as "Mrs. C. M. Radford CC".
 * @param sortName What a list sorts by, usually the surname first; blank means the name itself.
 * @param title "Cllr", "Dr", "Mr.", "Professor", "DPCC".
 * @param suffix Letters after the name, such as "JP CC".
 */
@RecordBuilder
public record Person(
        Id<Person> id,
        String name,
        String sortName,
        String title,
        String suffix,
        String post,
        @Nullable Id<Organisation> organisation,
        String email,
        String phone,
        String note)
        implements Row<Person> {
    public Person {
        Objects.requireNonNull(id, "Person needs an id");
        name = Objects.requireNonNullElse(name, "");
        sortName = Objects.requireNonNullElse(sortName, "");
        title = Objects.requireNonNullElse(title, "");
        suffix = Objects.requireNonNullElse(suffix, "");
        post = Objects.requireNonNullElse(post, "");
        email = Objects.requireNonNullElse(email, "");
        phone = Objects.requireNonNullElse(phone, "");
        note = Objects.requireNonNullElse(note, "");
    }
}
