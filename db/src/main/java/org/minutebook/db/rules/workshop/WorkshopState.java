package org.minutebook.db.rules.workshop;

import org.minutebook.db.model.WorkshopAction;

/** How far a line of a workshop's table has come (catalogue F16). */
public enum WorkshopState {
    RECOMMENDED("Recommended"),
    APPROVED("Approved"),
    TRACKED("Live"),
    MERGED("Merged");

    private final String words;

    WorkshopState(String words) {
        this.words = words;
    }

    /** What is incorporated in another number is merged from the day it is recommended; its number may be tracked all the same. */
    public static WorkshopState of(WorkshopAction line) {
        if (!ActionNumbers.mergedInto(line.text()).isEmpty()) {
            return MERGED;
        }
        if (line.action() != null) {
            return TRACKED;
        }
        return line.item() == null ? RECOMMENDED : APPROVED;
    }

    public String words() {
        return words;
    }
}
