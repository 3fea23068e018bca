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
import org.minutebook.db.rules.terms.TermsInForce;
import org.minutebook.db.rules.vote.MayVote;
import org.minutebook.db.rules.vote.NamedVote;
import org.minutebook.db.rules.vote.OutOfOrder;
import org.minutebook.db.rules.vote.Tally;

/** What is out of order at one item: said with its cure and never in the way, since the record is of what happened. */
record OutOfOrderAtItem(MinutesFacts facts, AgendaItem item) {
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<VoteLine> votes = facts.votes().getOrDefault(item.id(), List.of());
        RoomAtItem room = new RoomAtItem(facts, item);
        if (!item.heading() && !closed()) {
            room.lost(about()).ifPresent(findings::add);
        }
        TermsInForce terms = facts.room().terms();
        if (!votes.isEmpty()) {
            findings.addAll(OutOfOrder.withoutQuorum(room.quorum(), about()));
            List<MayVote> able = room.mayVote();
            for (VoteLine line : votes) {
                findings.addAll(Tally.findings(line.vote(), about(), terms.casting(), true));
                findings.addAll(terms.agreement(line.vote(), about()));
                findings.addAll(NamedVote.findings(line.vote(), line.casts(), able, about()));
                if (line.vote().manner() == Vote.Manner.SHOW_OF_HANDS) {
                    findings.addAll(NamedVote.hands(
                            line.vote(),
                            able.stream()
                                    .filter(one -> one.votes() != Answer.NO)
                                    .count(),
                            about()));
                }
            }
        }
        List<AgendaItem> items = facts.items().stream().map(ItemRow::item).toList();
        findings.addAll(OutOfOrder.chairs(
                facts.desk().chairs().stream()
                        .filter(chair -> covers(chair, items))
                        .toList(),
                items));
        if (closed() && silent()) {
            findings.addAll(OutOfOrder.unminuted(List.of(item), List.of(), List.of()));
        }
        return findings.stream().filter(finding -> !finding.met()).toList();
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

    private boolean silent() {
        MinutesFacts.Under under = facts.under().get(item.id());
        return !item.heading()
                && (under == null
                        || under.clauses().isEmpty()
                                && (under.publicText().opening()
                                                + under.publicText().body()
                                                + under.restrictedText().opening()
                                                + under.restrictedText().body())
                                        .isBlank());
    }
}
