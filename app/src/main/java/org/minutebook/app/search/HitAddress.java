package org.minutebook.app.search;

import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.app.index.Hit;
import org.minutebook.app.kit.Addresses;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** Where hits are opened. */
record HitAddress(LocalDate today) {
    /** Empty where the record has no screen of its own yet. */
    Optional<String> of(Hit hit) {
        Id<Meeting> meeting = hit.meeting();
        Id<AgendaItem> item = hit.item();
        return switch (hit.kind()) {
            case ACTION -> Optional.of(Addresses.action(Id.of(hit.id())));
            case PERSON -> Optional.of(Addresses.person(Id.of(hit.id())));
            case MATTER -> Optional.of(Addresses.matter(Id.of(hit.id())));
            case PAPER -> Optional.of(meeting == null ? "plan" : Addresses.papers(meeting));
            case MINUTE, DECISION ->
                meeting == null || item == null ? Optional.empty() : Optional.of(Addresses.minutes(meeting, item));
            case MEETING ->
                Optional.ofNullable(meeting).map(at -> {
                    LocalDate day = hit.day();
                    boolean toCome = day != null && !day.isBefore(today);
                    return item != null
                            ? Addresses.agenda(at, item)
                            : toCome ? Addresses.agenda(at) : Addresses.minutes(at);
                });
        };
    }
}
