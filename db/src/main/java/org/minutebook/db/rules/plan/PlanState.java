package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.MeetingStates;

/**
 * How far an entry of the forward plan has come (catalogue F8). Only whether it was dropped or done is kept; the rest follows from
 * its date, its meeting and the agenda.
 */
public enum PlanState {
    IDEA("Idea", "no date yet"),
    PLANNED("Planned", "planned for a day that is still to come"),
    ON_AGENDA("On agenda", "stands on the agenda of its meeting"),
    TAKEN("Taken", "was taken at its meeting"),
    SLIPPED("Slipped", "its day has passed, or its meeting was cancelled, and it was not taken"),
    DROPPED("Dropped", "taken off the plan");

    private final String word;
    private final String means;

    PlanState(String word, String means) {
        this.word = word;
        this.means = means;
    }

    public String word() {
        return word;
    }

    /** The word with the number of the item that an entry became, where that has one: "On agenda as item 5". */
    public String word(Optional<AgendaItem> item) {
        return this != ON_AGENDA && this != TAKEN
                ? word
                : word
                        + item.map(AgendaItem::agendaNumber)
                                .filter(number -> !number.isBlank())
                                .map(number -> " as item " + number)
                                .orElse("");
    }

    public String means() {
        return means;
    }

    /** Whether there is still something to come of it. */
    public boolean open() {
        return this != TAKEN && this != DROPPED;
    }

    /**
     * The state of an entry.
     *
     * @param meeting the one it is planned for, where there is one
     * @param item the item that it is linked to, where it is
     */
    public static PlanState of(
            ForwardPlanEntry entry, @Nullable Meeting meeting, @Nullable AgendaItem item, LocalDate today) {
        if (entry.state() == ForwardPlanEntry.State.DROPPED) {
            return DROPPED;
        }
        if (entry.state() == ForwardPlanEntry.State.DONE) {
            return TAKEN;
        }
        boolean onAgenda = item != null || entry.state() == ForwardPlanEntry.State.ON_AGENDA;
        LocalDate day = day(entry, meeting);
        if (day == null) {
            return IDEA;
        }
        if (meeting != null && failed(meeting)) {
            return SLIPPED;
        }
        boolean held = meeting != null && meeting.state() == Meeting.State.HELD;
        if (held || day.isBefore(today)) {
            return onAgenda && (held || meeting == null || !plannedOnly(meeting))
                    ? TAKEN
                    : onAgenda ? ON_AGENDA : SLIPPED;
        }
        return onAgenda ? ON_AGENDA : PLANNED;
    }

    /** The day an entry is planned for: its meeting's, wherever that moved to, or its own. */
    public static @Nullable LocalDate day(ForwardPlanEntry entry, @Nullable Meeting meeting) {
        return meeting == null ? entry.plannedFor() : meeting.day();
    }

    /** Whether a meeting came to nothing, so that what was planned for it was not taken. */
    static boolean failed(Meeting meeting) {
        return MeetingStates.isCalledOff(meeting.state()) || meeting.state() == Meeting.State.INQUORATE;
    }

    /** A past meeting of which nobody has said that it was held. */
    private static boolean plannedOnly(Meeting meeting) {
        return meeting.state() != Meeting.State.HELD;
    }
}
