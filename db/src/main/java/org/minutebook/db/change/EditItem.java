package org.minutebook.db.change;

import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.AgendaNumbers;
import org.minutebook.db.store.Writing;

/**
 * What is said of an item becomes something else: its title, kind, line or time. A number that was issued stays (CON-02).
 *
 * @param before as the editor saw it
 */
public record EditItem(AgendaItem before, AgendaItem after) implements Change<AgendaItem> {
    @Override
    public String title() {
        return "Change " + Printed.item(before);
    }

    @Override
    public AgendaItem apply(Writing writing) throws Refused {
        if (after.title().isBlank()) {
            throw new Refused("An item needs a title. Type it as the agenda is to print it.");
        }
        if (after.minutesAllotted() < 0) {
            throw new Refused("An item cannot take less than no time. Type the minutes, such as 20.");
        }
        if (!writing.stores().meetings().item(before.id()).equals(before)) {
            throw new Refused("This item was changed meanwhile. Look at it again, then make your change.");
        }
        Meeting meeting = writing.stores().meetings().get(before.meeting());
        boolean numbered =
                !before.agendaNumber().isBlank() && !before.agendaNumber().equals(after.agendaNumber());
        if (numbered && meeting.issuedOn() != null && AgendaNumbers.areFrozen(meeting)) {
            throw new Refused("Item " + before.agendaNumber() + " was issued with that number and keeps it. "
                    + "Withdraw it and add a late item where it has to stand elsewhere.");
        }
        return writing.save(after);
    }
}
