package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was there, or sent apologies, as the minutes print it.
 *
 * @param organisationPrinted The heading or column under which the name is printed.
 * @param columnPrinted In which of two unlabelled columns the name is printed.
 * @param note Such as "(item 12)".
 */
@RecordBuilder
public record Attendance(
        Id<Attendance> id,
        Id<Meeting> meeting,
        @Nullable Id<Person> person,
        @Nullable Id<Seat> seat,
        int position,
        String printed,
        String postPrinted,
        String organisationPrinted,
        Capacity capacity,
        Presence presence,
        boolean remote,
        @Nullable Id<Person> actingFor,
        String actingForPrinted,
        ColumnPrinted columnPrinted,
        String note)
        implements Row<Attendance> {
    public Attendance {
        Objects.requireNonNull(id, "Attendance needs an id");
        Objects.requireNonNull(meeting, "Attendance needs meeting");
        printed = Objects.requireNonNullElse(printed, "");
        postPrinted = Objects.requireNonNullElse(postPrinted, "");
        organisationPrinted = Objects.requireNonNullElse(organisationPrinted, "");
        capacity = Objects.requireNonNullElse(capacity, Capacity.MEMBER);
        presence = Objects.requireNonNullElse(presence, Presence.PRESENT);
        actingForPrinted = Objects.requireNonNullElse(actingForPrinted, "");
        columnPrinted = Objects.requireNonNullElse(columnPrinted, ColumnPrinted.LEFT);
        note = Objects.requireNonNullElse(note, "");
    }

    public enum Capacity {
        MEMBER,
        SUBSTITUTE,
        OFFICER,
        IN_ATTENDANCE,
        OBSERVER,
        GUEST
    }

    public enum Presence {
        PRESENT,
        APOLOGIES,
        ABSENT
    }

    public enum ColumnPrinted {
        LEFT,
        RIGHT
    }
}
