package org.minutebook.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddPlanEntry;
import org.minutebook.db.change.LinkPlanEntries;
import org.minutebook.db.change.PlanDay;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.plan.Drift;

/** Makes plan, agendas and promises agree again, where it can be done from here. */
public final class PlanCures {
    private final OpenBook open;
    private final ObjectProperty<Optional<Id<ForwardPlanEntry>>> chosen;

    PlanCures(OpenBook open, ObjectProperty<Optional<Id<ForwardPlanEntry>>> chosen) {
        this.open = open;
        this.chosen = chosen;
    }

    /** Does what would make a drifted thing agree, or goes to where somebody can. */
    public void cure(DriftRow row) {
        Drift found = row.drift();
        switch (found.kind()) {
            case LINK_SUGGESTED -> tie(List.of(row));
            case NEVER_PLANNED -> plan(row, found.item());
            case PROMISED_NOT_PLANNED -> {
                if (found.entry() == null) {
                    plan(row, null);
                } else {
                    chosen.set(Optional.of(found.entry()));
                }
            }
            case PLANNED_NOT_ON_AGENDA, SLIPPED, NO_MEETING -> chosen.set(Optional.ofNullable(found.entry()));
        }
    }

    /** Ties every ticked suggestion in one act. */
    public void tie(List<DriftRow> rows) {
        List<LinkPlanEntries.Link> links = new ArrayList<>();
        for (DriftRow row : rows) {
            Drift found = row.drift();
            if (found.kind() == Drift.Kind.LINK_SUGGESTED && found.entry() != null && found.item() != null) {
                links.add(new LinkPlanEntries.Link(found.entry(), found.item()));
            }
        }
        if (!links.isEmpty()) {
            open.change(new LinkPlanEntries(links));
        }
    }

    private void plan(DriftRow row, @Nullable Id<AgendaItem> item) {
        Drift found = row.drift();
        boolean over = item == null && found.day() != null && found.day().isBefore(open.today());
        PlanDay when = found.day() == null || over
                ? PlanDay.undated("")
                : found.meeting() != null ? PlanDay.at(found.meeting()) : PlanDay.on(found.day());
        String source = item == null ? found.says() : "";
        open.change(new AddPlanEntry(row.board(), null, when, found.title(), "", source), added -> {
            if (item == null) {
                chosen.set(Optional.of(added));
            } else {
                open.change(
                        new LinkPlanEntries(List.of(new LinkPlanEntries.Link(added, item))),
                        unused -> chosen.set(Optional.of(added)));
            }
        });
    }
}
