package org.minutebook.db.rules.workshop;

import java.util.Collection;
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

    /** What is said of a line: "Merged into 19", "See 5 and 6" for one that only points at others, else its state. */
    public static String said(WorkshopAction line) {
        WorkshopState state = of(line);
        if (state == MERGED) {
            return "Merged into " + ActionNumbers.printed(ActionNumbers.mergedInto(line.text()));
        }
        Collection<Integer> others = ActionNumbers.named(line.text());
        boolean points = line.number() == 0 && line.action() == null && !others.isEmpty();
        return points ? "See " + ActionNumbers.printed(others) : state.words();
    }
}
