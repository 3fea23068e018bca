package org.minutebook.db.change;

import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.Writing;

/**
 * What is said of a meeting becomes something else: its day, times, venue or state.
 *
 * @param before as the editor saw it
 */
public record EditMeeting(Meeting before, Meeting after) implements Change<Meeting> {
    @Override
    public String title() {
        return "Change the meeting of " + Printed.day(before.day());
    }

    @Override
    public Meeting apply(Writing writing) throws Refused {
        if (!writing.stores().meetings().get(before.id()).equals(before)) {
            throw new Refused("The meeting of " + Printed.day(before.day())
                    + " was changed meanwhile. Look at it again, then make your change.");
        }
        return MinutesLeave.save(writing, after);
    }
}
