package org.minutebook.db.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Writing;

/**
 * An issued item is withdrawn: the agenda is issued again without it. The item stays in the record and its number is not used again.
 *
 * @param reason why, as the change sheet says it
 * @param by who issues the revised agenda
 */
public record WithdrawItem(AgendaItem item, String reason, String by) implements Change<Id<AgendaVersion>> {
    @Override
    public String title() {
        return "Withdraw " + Printed.item(item);
    }

    @Override
    public Id<AgendaVersion> apply(Writing writing) throws Refused {
        AgendaAtWork agenda = AgendaAtWork.open(writing, item.meeting());
        AgendaItem now = agenda.item(item.id());
        if (agenda.meeting().state() != Meeting.State.ISSUED) {
            throw new Refused(
                    agenda.isFrozen()
                            ? agenda.which() + " has begun, so its agenda stays as it was. Minute that the item was"
                                    + " withdrawn."
                            : "The agenda of " + Printed.day(agenda.meeting().day())
                                    + " is not issued yet. Take the item off instead.");
        }
        if (agenda.isWithdrawn(now)) {
            throw new Refused("Item " + now.agendaNumber() + " was withdrawn already. Undo brings it back.");
        }
        if (agenda.versions().isEmpty()) {
            AgendaIssues.issue(
                    writing,
                    item.meeting(),
                    AgendaVersion.Kind.AGENDA,
                    agenda.items(),
                    agenda.meeting().issuedOn() == null
                            ? writing.today()
                            : agenda.meeting().issuedOn(),
                    by,
                    "");
        }
        Set<AgendaItem> going = new HashSet<>(agenda.whole(now));
        List<AgendaItem> standing = agenda.items().stream()
                .filter(one -> !going.contains(one) && !agenda.isWithdrawn(one))
                .toList();
        return AgendaIssues.issue(
                writing,
                item.meeting(),
                AgendaVersion.Kind.REVISED,
                standing,
                writing.today(),
                by,
                reason.isBlank() ? "Item " + now.agendaNumber() + " was withdrawn." : reason);
    }
}
