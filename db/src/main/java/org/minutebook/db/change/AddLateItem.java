package org.minutebook.db.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.LateInsert;
import org.minutebook.db.rules.notice.UrgencyReason;
import org.minutebook.db.store.Writing;

/**
 * An item comes to an agenda that was issued. It takes the number of the board's own rule (7A, the next one, or one on a supplement),
 * and is issued with it; no other number changes. Whether it needs the chair's urgency is judged by its clear days (ATI-05).
 *
 * @param after the item it is to follow, where the board letters its late items
 * @param urgencyReason what the chair has said so far; blank where nothing
 * @param by who issues it
 */
public record AddLateItem(
        Id<Meeting> meeting,
        String title,
        AgendaItem.Kind kind,
        @Nullable Id<AgendaItem> after,
        String urgencyReason,
        String by)
        implements Change<Id<AgendaItem>> {
    @Override
    public String title() {
        return "Add the late item “" + Printed.cut(title) + "”";
    }

    @Override
    public Id<AgendaItem> apply(Writing writing) throws Refused {
        if (title.isBlank()) {
            throw new Refused("An item needs a title. Type it as the agenda is to print it.");
        }
        UrgencyReason worth = UrgencyReason.of(urgencyReason);
        if (worth.rejected() && worth != UrgencyReason.MISSING) {
            throw new Refused(worth.says());
        }
        AgendaAtWork agenda = AgendaAtWork.open(writing, meeting);
        if (agenda.meeting().state() != Meeting.State.ISSUED) {
            throw new Refused(
                    agenda.isFrozen()
                            ? agenda.which() + " has begun, so nothing can be issued for it any more. Add the item with"
                                    + " its minutes."
                            : "The agenda of " + Printed.day(agenda.meeting().day())
                                    + " is not issued yet, so nothing on it is late. Add an ordinary item.");
        }
        BoardPractice.LateItems rule = writing.stores()
                .agendas()
                .practice(agenda.meeting().board())
                .map(BoardPractice::lateItems)
                .orElse(BoardPractice.LateItems.LETTERED);
        LateInsert insert = LateInsert.of(rule, agenda.items(), after == null ? null : agenda.item(after));
        AgendaItem item = AgendaItemBuilder.builder()
                .id(writing.newId())
                .meeting(meeting)
                .agendaNumber(insert.number())
                .title(title.strip())
                .kind(kind)
                .late(true)
                .urgencyReason(urgencyReason.strip())
                .build();
        List<AgendaItem> all = agenda.with(insert.index(), List.of(item));
        agenda.keep(writing, all);
        boolean supplement = insert.version() == AgendaVersion.Kind.SUPPLEMENT;
        AgendaIssues.issue(
                writing,
                meeting,
                insert.version(),
                supplement
                        ? List.of(item)
                        : all.stream().filter(one -> !agenda.isWithdrawn(one)).toList(),
                writing.today(),
                by,
                "Item " + insert.number() + " was added.");
        return item.id();
    }
}
