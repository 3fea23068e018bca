package org.minutebook.app.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.index.FoundKind;
import org.minutebook.app.index.Hit;
import org.minutebook.app.kit.Addresses;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;

/**
 * Where hits are opened.
 *
 * @param planned the lines of the plan in which the matters among them stand, in the order of the plan
 */
record HitAddress(List<ForwardPlanEntry> planned, LocalDate today) {
    /** Reads the book: not on the window's thread. */
    static HitAddress of(List<Hit> hits, MinuteBook book, LocalDate today) {
        List<Id<Matter>> matters = hits.stream()
                .filter(hit -> hit.kind() == FoundKind.MATTER)
                .map(hit -> Id.<Matter>of(hit.id()))
                .toList();
        return new HitAddress(
                matters.isEmpty()
                        ? List.of()
                        : book.read(stores -> stores.plans().entriesOf(matters)),
                today);
    }

    /** Empty where the record has no screen of its own yet. */
    Optional<String> of(Hit hit) {
        Id<Meeting> meeting = hit.meeting();
        Id<AgendaItem> item = hit.item();
        return switch (hit.kind()) {
            case ACTION -> Optional.of(Addresses.action(Id.of(hit.id())));
            case PERSON -> Optional.of(Addresses.person(Id.of(hit.id())));
            case MATTER -> Optional.of(inPlan(hit.id()));
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

    /** A matter stands in the plan by its lines: the last of them is the one to come. */
    private String inPlan(long matter) {
        return planned.stream()
                .filter(entry -> Id.of(matter).equals(entry.matter()))
                .reduce((one, next) -> next)
                .map(entry -> "plan/" + entry.id())
                .orElse("plan");
    }
}
