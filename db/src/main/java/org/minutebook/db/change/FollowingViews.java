package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.EmailViewsBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.store.Stores;
import org.minutebook.db.store.Writing;

/**
 * Views by e-mail stay with the item of which the members were asked, and follow it to the agenda on which it is decided: nothing is
 * decided by e-mail, so each must lead on to a meeting (HWB-08).
 */
final class FollowingViews {
    private FollowingViews() {}

    /** The meeting that is asked to decide what members said of an item, unless that was called off as well. */
    static Optional<Meeting> asked(Stores stores, EmailViews views) {
        return Optional.ofNullable(views.ratifyAt())
                .map(at -> stores.meetings().get(stores.meetings().item(at).meeting()))
                .filter(meeting -> !MeetingStates.isCalledOff(meeting.state()));
    }

    /** An item stands on another agenda: what was to be decided under it is decided there. */
    static void carry(Writing writing, Id<AgendaItem> from, Id<AgendaItem> to) {
        Stores stores = writing.stores();
        stores.agendas().ratifiedAt(from).forEach(views -> decideAt(writing, views, to));
        stores.agendas()
                .emailViews(from)
                .filter(views -> asked(stores, views).isEmpty())
                .ifPresent(views -> decideAt(writing, views, to));
    }

    private static void decideAt(Writing writing, EmailViews views, Id<AgendaItem> item) {
        writing.save(EmailViewsBuilder.builder(views).ratifyAt(item).build());
    }
}
