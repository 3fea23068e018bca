package org.minutebook.db.rules.interest;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;

/**
 * That somebody takes no part in an item because of an interest, so that neither the quorum nor a vote counts on that person.
 *
 * @param printed the name, where the record knows no more
 * @param from the time at which it was noticed in the middle of the item; nothing where it was known before
 * @param because such as "disclosable pecuniary interest"
 */
public record Barred(
        @Nullable Id<Person> person,
        String printed,
        Id<AgendaItem> item,
        @Nullable LocalTime from,
        String because) {
    /** What a participation comes to; empty where the person counts. */
    public static List<Barred> of(Participation participation, @Nullable Id<Person> person, Id<AgendaItem> item) {
        return participation.counts()
                ? List.of()
                : List.of(new Barred(
                        person,
                        participation.interest().who(),
                        item,
                        participation.interest().awareFrom(),
                        participation.interest().kind().words()));
    }

    /** Whether it is about this person. */
    public boolean concerns(Attendance attendance) {
        return person != null && attendance.person() != null
                ? person.equals(attendance.person())
                : !printed.isBlank() && printed.equals(attendance.printed());
    }

    /** Whether it holds at a time of an item; a time that nobody wrote down is taken as late enough. */
    public boolean holds(Id<AgendaItem> during, @Nullable LocalTime at) {
        return item.equals(during) && (from == null || at == null || !at.isBefore(from));
    }
}
