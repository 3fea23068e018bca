package org.minutebook.db.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.agenda.EmailConsultation;
import org.minutebook.db.store.Stores;

/**
 * What members said of an item by e-mail, with the meeting that it was for and the one that is asked to ratify.
 *
 * @param ratifies nothing where no meeting is asked to
 */
public record ViewsByEmail(
        EmailViews views,
        AgendaItem item,
        Meeting of,
        @Nullable Meeting ratifies) {
    public static Optional<ViewsByEmail> of(Stores stores, Id<AgendaItem> item) {
        return stores.agendas().emailViews(item).map(views -> read(stores, views));
    }

    /** Those of a board's earlier meetings that nobody has been asked to ratify, the oldest first. */
    public static List<ViewsByEmail> waiting(Stores stores, Meeting before) {
        return stores.of(EmailViews.class).list().stream()
                .map(views -> read(stores, views))
                .filter(one ->
                        one.of.board().equals(before.board()) && one.of.day().isBefore(before.day()) && one.waits())
                .sorted(Comparator.comparing(one -> one.of.day()))
                .toList();
    }

    private static ViewsByEmail read(Stores stores, EmailViews views) {
        AgendaItem item = stores.meetings().item(views.item());
        Meeting ratifies = views.ratifyAt() == null
                ? null
                : stores.meetings().get(stores.meetings().item(views.ratifyAt()).meeting());
        return new ViewsByEmail(views, item, stores.meetings().get(item.meeting()), ratifies);
    }

    public boolean waits() {
        return EmailConsultation.waits(of, ratifies);
    }

    public Finding finding() {
        return EmailConsultation.of(views, of, ratifies);
    }
}
