package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.agenda.AgendaChanges;
import org.minutebook.db.rules.agenda.AgendaNumbers;
import org.minutebook.db.rules.agenda.AgendaOrder;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Writing;

/**
 * The agenda is issued: its items take their numbers, which freeze, and what stands on it is kept as a version. Where it was issued
 * before and has changed since, it is issued as a revised agenda; no number changes.
 *
 * @param published the day on which everybody can see it
 * @param by who issues it
 * @param reason why it is issued again; blank for the first
 */
public record IssueAgenda(Id<Meeting> meeting, LocalDate published, String by, String reason)
        implements Change<Id<AgendaVersion>> {
    @Override
    public String title() {
        return "Issue the agenda";
    }

    @Override
    public Id<AgendaVersion> apply(Writing writing) throws Refused {
        AgendaAtWork agenda = AgendaAtWork.open(writing, meeting);
        Meeting of = agenda.meeting();
        if (agenda.items().stream().allMatch(AgendaItem::heading)) {
            throw new Refused("Nothing is on the agenda of " + Printed.day(of.day())
                    + " yet. Lay out the standing items, or add an item, then issue it.");
        }
        if (of.state() == Meeting.State.ISSUED) {
            return again(writing, agenda);
        }
        String refusal = MeetingStates.refusal(of, Meeting.State.ISSUED, writing.today());
        if (!refusal.isEmpty()) {
            throw new Refused(refusal);
        }
        List<AgendaItem> items = numbered(writing, agenda);
        writing.save(MeetingBuilder.builder(of)
                .state(Meeting.State.ISSUED)
                .issuedOn(published)
                .agendaPublishedOn(published)
                .build());
        return AgendaIssues.issue(writing, meeting, AgendaVersion.Kind.AGENDA, items, published, by, reason);
    }

    private static List<AgendaItem> numbered(Writing writing, AgendaAtWork agenda) {
        List<AgendaItem> items = AgendaOrder.arranged(agenda.items());
        Map<Id<AgendaItem>, String> numbers = AgendaNumbers.preview(
                items,
                AgendaNumbers.SubItems.of(
                        writing.stores().agendas().subItems(agenda.meeting().board())));
        List<AgendaItem> numbered = new ArrayList<>();
        for (AgendaItem item : items) {
            numbered.add(AgendaItemBuilder.builder(item)
                    .agendaNumber(numbers.getOrDefault(item.id(), ""))
                    .build());
        }
        agenda.keep(writing, numbered);
        return numbered;
    }

    private Id<AgendaVersion> again(Writing writing, AgendaAtWork agenda) throws Refused {
        List<AgendaItem> standing = agenda.items().stream()
                .filter(item -> !agenda.isWithdrawn(item))
                .toList();
        boolean first = agenda.versions().isEmpty();
        List<AgendaChanges.Difference> changes = AgendaChanges.between(
                agenda.issued().lines().stream().map(AgendaChanges.Line::of).toList(),
                standing.stream()
                        .map(item -> AgendaChanges.Line.of(item, PapersBefore.of(writing.stores(), item.id())))
                        .toList());
        if (!first && changes.isEmpty()) {
            throw new Refused("Nothing on the agenda of "
                    + Printed.day(agenda.meeting().day())
                    + " changed since it was issued. Change something first, then issue it again.");
        }
        return AgendaIssues.issue(
                writing,
                meeting,
                first ? AgendaVersion.Kind.AGENDA : AgendaVersion.Kind.REVISED,
                standing,
                published,
                by,
                reason);
    }
}
