package org.minutebook.app.minutes;

import org.minutebook.db.model.AgendaItem;

/**
 * One item in the list beside the text.
 *
 * @param written whether anything is minuted under it
 */
public record ItemRow(AgendaItem item, boolean written) {
    /** The minute's number, or the agenda's where it has none yet. */
    public String number() {
        return item.minuteNumber().isBlank() ? item.agendaNumber() : item.minuteNumber();
    }

    @Override
    public String toString() {
        return (number() + " " + item.title()).strip();
    }
}
