package org.minutebook.app.plan;

import org.minutebook.app.documents.compose.PlanRecord;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.rules.plan.PlanState;
import org.minutebook.db.rules.plan.Slips;

/**
 * One entry as the timeline shows it.
 *
 * @param state in words: "On agenda as item 5", "Slipped twice"
 * @param cycle whether a cycle laid it in
 */
public record PlanCard(
        ForwardPlanEntry entry, String title, String leads, PlanState kind, String state, boolean cycle) {
    static PlanCard of(PlanRecord.Line line) {
        return new PlanCard(
                line.entry(),
                line.entry().title(),
                line.leadsPrinted(),
                line.state(),
                words(line),
                addedByCycle(line.entry().note()));
    }

    /** Earlier books say that a cycle laid it in. */
    private static boolean addedByCycle(String note) {
        return note.startsWith("Added because") || note.startsWith("Laid in because");
    }

    private static String words(PlanRecord.Line line) {
        String slips = line.slips().isEmpty()
                ? ""
                : ", slipped " + Slips.times(line.slips().size());
        String printed = line.entry().plannedPrinted();
        boolean idea = line.state() == PlanState.IDEA && !printed.isBlank();
        return line.state().word(line.item()) + (idea ? ", " + printed : "") + slips;
    }

    /** Everything it says, for listeners. */
    String spoken() {
        return title + (leads.isBlank() ? "" : ", lead " + leads) + ", " + state + (cycle ? ", added by a cycle" : "");
    }
}
