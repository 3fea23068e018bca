package org.minutebook.db.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.AgendaNumbers;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.rules.agenda.Waiting;
import org.minutebook.db.store.Writing;

/**
 * What members agreed by e-mail comes to the next agenda, where the board is asked to decide it: York's board was asked so on 16
 * November 2022 after its September meeting was cancelled (HWB-08). Its papers and what keeps it from the public come along.
 */
public record PutToRatify(AgendaItem item) implements Change<Id<AgendaItem>> {
    @Override
    public String title() {
        return "Put " + Printed.item(item) + " to ratify on the next agenda";
    }

    @Override
    public Id<AgendaItem> apply(Writing writing) throws Refused {
        EmailViews views = writing.stores()
                .agendas()
                .emailViews(item.id())
                .orElseThrow(() -> new Refused("No views by e-mail are kept of this item. Keep them first."));
        Meeting of = writing.stores().meetings().get(item.meeting());
        if (!MeetingStates.isCalledOff(of.state())) {
            throw new Refused("The meeting of " + Printed.day(of.day()) + " was not called off: it decides the item.");
        }
        Optional<Meeting> asked = FollowingViews.asked(writing.stores(), views);
        if (asked.isPresent()) {
            throw new Refused(
                    "It is on the agenda of " + Printed.day(asked.get().day()) + " already.");
        }
        return new PlaceOnAgenda(next(writing, of).id(), List.of(waiting(of, views)))
                .apply(writing)
                .getFirst();
    }

    private static Meeting next(Writing writing, Meeting of) throws Refused {
        Meeting next = writing.stores().meetings().list(of.board()).stream()
                .filter(later -> later.day().isAfter(of.day()) && BoardMeetings.takesPlace(later))
                .filter(later -> !later.day().isBefore(writing.today()))
                .min(Comparator.comparing(Meeting::day).thenComparing(Meeting::id))
                .orElseThrow(() -> new Refused(
                        "No later meeting is planned. Add it under Meetings, then put the item to" + " ratify."));
        if (AgendaNumbers.areFrozen(next)) {
            throw new Refused("The agenda of " + Printed.day(next.day())
                    + " is issued already. Add it there as a late item, or plan a special meeting.");
        }
        return next;
    }

    /**
     * The line under the title tells the public what happened, in words that claim no decision. Where a meeting that was asked to ratify
     * was called off as well, its papers are the ones to bring.
     */
    private Waiting waiting(Meeting of, EmailViews views) {
        return new Waiting(
                Waiting.Source.UNDECIDED,
                "To ratify: " + item.title(),
                AgendaItem.Kind.DECISION,
                AgendaItem.Role.ORDINARY,
                views.ratifyAt() == null ? item.id() : views.ratifyAt(),
                item.matter(),
                null,
                "The meeting of " + Printed.day(of.day()) + " was " + MeetingStates.words(of.state())
                        + ". Members’ views were asked for by e-mail on " + Printed.day(views.askedOn())
                        + "; that was consultation and decided nothing. The Board is asked to decide.",
                item.audience(),
                "");
    }
}
