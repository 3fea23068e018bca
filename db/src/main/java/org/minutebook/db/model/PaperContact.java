package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands behind a paper: author, director, head of service.
 *
 * @param name As printed.
 * @param post The job title.
 */
@RecordBuilder
public record PaperContact(
        Id<PaperContact> id,
        Id<Paper> paper,
        int position,
        Role role,
        @Nullable Id<Person> person,
        String name,
        String post,
        String organisation,
        String telephone,
        String email)
        implements Row<PaperContact> {
    public PaperContact {
        Objects.requireNonNull(id, "PaperContact needs an id");
        Objects.requireNonNull(paper, "PaperContact needs paper");
        role = Objects.requireNonNullElse(role, Role.AUTHOR);
        name = Objects.requireNonNullElse(name, "");
        post = Objects.requireNonNullElse(post, "");
        organisation = Objects.requireNonNullElse(organisation, "");
        telephone = Objects.requireNonNullElse(telephone, "");
        email = Objects.requireNonNullElse(email, "");
    }

    public enum Role {
        AUTHOR,
        DIRECTOR,
        ACCOUNTABLE_DIRECTOR,
        HEAD_OF_SERVICE,
        CONTACT
    }
}
