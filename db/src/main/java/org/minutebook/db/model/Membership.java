package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a seat, from when to when. Answers who was a member on a day.
 *
 * @param printed The holder as printed.
 * @param acting "Acting", "Interim" or blank.
 * @param changedUnder The rule under which the change was made.
 */
@RecordBuilder
public record Membership(
        Id<Membership> id,
        Id<Seat> seat,
        @Nullable Id<Person> person,
        @Nullable Id<Organisation> organisation,
        String printed,
        String postPrinted,
        String acting,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String changedUnder,
        @Nullable Id<Meeting> notedAt)
        implements Row<Membership> {
    public Membership {
        Objects.requireNonNull(id, "Membership needs an id");
        Objects.requireNonNull(seat, "Membership needs seat");
        printed = Objects.requireNonNullElse(printed, "");
        postPrinted = Objects.requireNonNullElse(postPrinted, "");
        acting = Objects.requireNonNullElse(acting, "");
        changedUnder = Objects.requireNonNullElse(changedUnder, "");
    }
}
