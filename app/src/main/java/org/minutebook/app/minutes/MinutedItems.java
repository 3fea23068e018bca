package org.minutebook.app.minutes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.NoneRecorded;
import org.minutebook.db.model.NoneRecorded.Subject;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.store.Stores;

/**
 * Of which items the minutes will say something: what was typed or resolved, and what they word from the record by themselves, such as
 * who declared an interest or which minutes were approved.
 */
record MinutedItems(
        Stores stores, Meeting meeting, List<Minute> minutes, Map<Id<AgendaItem>, MinutesFacts.Under> under) {
    Set<Id<AgendaItem>> among(List<AgendaItem> items) {
        Set<Id<AgendaItem>> minuted = new HashSet<>();
        minutes.stream()
                .filter(minute -> !(minute.body() + minute.opening()).isBlank())
                .forEach(minute -> minuted.add(minute.item()));
        under.forEach((item, of) -> {
            if (!of.clauses().isEmpty()) {
                minuted.add(item);
            }
        });
        stores.minutes().approvalsGivenAt(meeting.id()).stream()
                .filter(approval -> approval.state() != Approval.State.NOT_APPROVED)
                .map(Approval::item)
                .forEach(minuted::add);
        items.stream().filter(this::byItself).map(AgendaItem::id).forEach(minuted::add);
        return minuted;
    }

    private boolean byItself(AgendaItem item) {
        return switch (item.role()) {
            case APOLOGIES -> !stores.meetings().attendance(meeting.id()).isEmpty();
            case DECLARATIONS ->
                !stores.meetings().declarations(meeting.id()).isEmpty()
                        || none(Subject.INTERESTS, Subject.PECUNIARY_INTERESTS, Subject.OTHER_INTERESTS);
            case URGENT -> none(Subject.URGENT_ITEMS);
            case PUBLIC -> none(Subject.PUBLIC_QUESTIONS);
            case NEXT_MEETING ->
                stores.meetings().list(meeting.board()).stream()
                        .anyMatch(other -> other.day().isAfter(meeting.day()) && BoardMeetings.takesPlace(other));
            default -> false;
        };
    }

    private boolean none(Subject... subjects) {
        return stores.meetings().noneRecorded(meeting.id()).stream()
                .map(NoneRecorded::subject)
                .anyMatch(Set.of(subjects)::contains);
    }
}
