package org.minutebook.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingChair;
import org.minutebook.db.model.Vote;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.vote.MayVote;
import org.minutebook.db.rules.vote.NamedVote;
import org.minutebook.db.rules.vote.OutOfOrder;
import org.minutebook.db.rules.vote.Tally;

/** What is out of order at one item: said with its cure and never in the way, since the record is of what happened. */
record OutOfOrderAtItem(MinutesFacts facts, AgendaItem item) {
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<VoteLine> votes = facts.votes().getOrDefault(item.id(), List.of());
        if (!item.heading() && !closed()) {
            new RoomAtItem(facts, item).lost(about()).ifPresent(findings::add);
        }
        if (votes.isEmpty() && decided()) {
            findings.addAll(OutOfOrder.decidedWithoutQuorum(new RoomAtItem(facts, item).quorum(), about()));
        }
        votes.forEach(line -> voted(line, findings));
        List<AgendaItem> items = facts.items().stream().map(ItemRow::item).toList();
        findings.addAll(OutOfOrder.chairs(
                facts.desk().chairs().stream()
                        .filter(chair -> covers(chair, items))
                        .toList(),
                items));
        if (closed() && silent()) {
            findings.addAll(OutOfOrder.unminuted(List.of(item), List.of(), List.of()));
        }
        return findings.stream().filter(finding -> !finding.met()).distinct().toList();
    }

    /** At the time of the vote, where that was noted: whoever came before it may vote, whoever left before it may not. */
    private void voted(VoteLine line, List<Finding> findings) {
        RoomAtItem room = new RoomAtItem(facts, item, line.vote().at());
        String about =
                about() + (line.on().name().isBlank() ? "" : ", " + line.on().name());
        List<MayVote> able = room.mayVote();
        findings.addAll(OutOfOrder.withoutQuorum(room.quorum(), about()));
        findings.addAll(Tally.findings(line.vote(), about, facts.room().terms().casting(), true));
        findings.addAll(facts.room().terms().agreement(line.vote(), about));
        findings.addAll(NamedVote.findings(line.vote(), line.casts(), able, about));
        if (line.vote().manner() == Vote.Manner.SHOW_OF_HANDS) {
            findings.addAll(NamedVote.hands(
                    line.vote(),
                    able.stream().filter(one -> one.votes() != Answer.NO).count(),
                    about));
        }
    }

    private boolean decided() {
        MinutesFacts.Under under = facts.under().get(item.id());
        return under != null && !under.clauses().isEmpty();
    }

    private String about() {
        return item.agendaNumber().isBlank() ? "“" + item.title() + "”" : "item " + item.agendaNumber();
    }

    private boolean covers(MeetingChair chair, List<AgendaItem> items) {
        int now = items.indexOf(item);
        return now >= at(chair.fromItem(), items).orElse(0)
                && now <= at(chair.toItem(), items).orElse(items.size());
    }

    private static Optional<Integer> at(@Nullable Id<AgendaItem> id, List<AgendaItem> items) {
        return items.stream().filter(one -> one.id().equals(id)).findFirst().map(items::indexOf);
    }

    /** The minutes have left the secretariat; until then an empty item is only one that is still to be written. */
    private boolean closed() {
        Meeting.MinutesState state = facts.meeting().minutesState();
        return state != Meeting.MinutesState.NONE && state != Meeting.MinutesState.DRAFT;
    }

    /** Nothing is minuted of it, and it is no heading. */
    boolean silent() {
        return !item.heading()
                && facts.items().stream().noneMatch(row -> row.item().id().equals(item.id()) && row.written());
    }
}
