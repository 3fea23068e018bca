package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the standing register of interests.
 *
 * @param head The head of the register, such as "(i) Employment".
 * @param nobodyLivesThere Of land: that it is nobody's home, so that its address may be printed.
 */
@RecordBuilder
public record Interest(
        Id<Interest> id,
        Id<Person> person,
        String head,
        OfWhom ofWhom,
        String nature,
        String valuePrinted,
        boolean sensitive,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate confirmedOn,
        Audience audience,
        boolean nobodyLivesThere)
        implements Row<Interest> {
    public Interest {
        Objects.requireNonNull(id, "Interest needs an id");
        Objects.requireNonNull(person, "Interest needs person");
        head = Objects.requireNonNullElse(head, "");
        ofWhom = Objects.requireNonNullElse(ofWhom, OfWhom.SELF);
        nature = Objects.requireNonNullElse(nature, "");
        valuePrinted = Objects.requireNonNullElse(valuePrinted, "");
        audience = Objects.requireNonNullElse(audience, Audience.PUBLIC);
    }

    public enum OfWhom {
        SELF,
        SPOUSE_OR_PARTNER
    }
}
