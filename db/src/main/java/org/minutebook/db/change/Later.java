package org.minutebook.db.change;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MeetingStates;
import org.minutebook.db.rules.agenda.MinutesToApprove;
import org.minutebook.db.store.Writing;

/** What holds whenever one meeting says something about the record of another. */
final class Later {
    private Later() {}

    static String day(Meeting meeting) {
        return Printed.day(meeting.day());
    }

    /** Only a later meeting of the same board can do this. */
    static void check(Meeting of, Meeting at, String act) throws Refused {
        if (!of.board().equals(at.board())) {
            throw new Refused("The meeting of " + day(at) + " is another board’s, and only the board itself can " + act
                    + ". Choose a meeting of the same board.");
        }
        if (!at.day().isAfter(of.day())) {
            throw new Refused("Only a meeting after " + day(of) + " can " + act + ", and that of " + day(at)
                    + " is not. Choose a later meeting.");
        }
    }

    /** Only a meeting that took place, with its quorum, says anything about the record of another. */
    static void checkTookPlace(Meeting at, LocalDate today, String didNothing) throws Refused {
        if (!MinutesToApprove.canApprove(at)) {
            throw new Refused("The meeting of " + day(at) + " was " + MeetingStates.words(at.state()) + " and "
                    + didNothing + ". Choose the meeting that did.");
        }
        if (at.day().isAfter(today)) {
            throw new Refused(
                    "The meeting of " + day(at) + " is still to come. Record it when the meeting has taken place.");
        }
    }

    /** A meeting that did not take place resolved nothing, whatever was agreed in its place (HWB-08). */
    static void checkDecides(Writing writing, AgendaItem item) throws Refused {
        Meeting meeting = writing.stores().meetings().get(item.meeting());
        if (MeetingStates.isCalledOff(meeting.state())) {
            throw new Refused("The meeting of " + day(meeting) + " was " + MeetingStates.words(meeting.state())
                    + " and decided nothing. Keep what members said by e-mail as views on its agenda, and put the item"
                    + " to ratify on the next one.");
        }
    }

    static void checkItem(Writing writing, @Nullable Id<AgendaItem> item, Meeting of) throws Refused {
        if (item != null && !writing.stores().meetings().item(item).meeting().equals(of.id())) {
            throw new Refused("The item is not one of the meeting of " + day(of) + ". Choose an item of that meeting.");
        }
    }
}
