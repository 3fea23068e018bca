package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.EmailViewsBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.StillNeeded;
import org.minutebook.db.store.Writing;

/** An item and its parts are taken off an agenda that is not issued yet. Its papers stay in the book; what was planned is planned again. */
public record RemoveItem(AgendaItem item) implements Change<Id<Meeting>> {
    @Override
    public String title() {
        return "Take " + Printed.item(item) + " off the agenda";
    }

    @Override
    public Id<Meeting> apply(Writing writing) throws Refused {
        AgendaAtWork agenda = AgendaAtWork.draft(
                writing, item.meeting(), "Withdraw the item instead: it keeps its number and is named as withdrawn.");
        List<AgendaItem> going = agenda.whole(agenda.item(item.id()));
        List<AgendaItem> staying = new ArrayList<>(agenda.items());
        staying.removeAll(going);
        for (AgendaItem gone : going.reversed()) {
            if (writing.stores().agendas().emailViews(gone.id()).isPresent()) {
                throw new Refused("What members said by e-mail of “" + Printed.cut(gone.title())
                        + "” is kept with it, so it cannot be taken off. Take those views out first.");
            }
            writing.removeAll(writing.stores().meetings().itemPapers(gone.id()));
            writing.stores().agendas().exemption(gone.id()).ifPresent(writing::remove);
            for (EmailViews views : writing.stores().agendas().ratifiedAt(gone.id())) {
                writing.save(EmailViewsBuilder.builder(views).ratifyAt(null).build());
            }
            planAgain(writing, agenda.meeting(), gone, staying);
            try {
                writing.remove(gone);
            } catch (StillNeeded e) {
                throw new Refused("Something was recorded under “" + Printed.cut(gone.title())
                        + "” already, so it cannot be taken off. Look at its minutes and take that out first.");
            }
        }
        agenda.keep(writing, staying);
        return item.meeting();
    }

    private static void planAgain(Writing writing, Meeting meeting, AgendaItem gone, List<AgendaItem> staying) {
        for (ForwardPlanEntry entry : writing.stores().plans().forwardPlan(meeting.board())) {
            boolean its = entry.matter() != null && entry.matter().equals(gone.matter())
                    || Fold.text(entry.title()).equals(Fold.text(gone.title()));
            boolean another = entry.matter() != null
                    && staying.stream().anyMatch(item -> entry.matter().equals(item.matter()));
            if (its
                    && !another
                    && meeting.id().equals(entry.meeting())
                    && entry.state() == ForwardPlanEntry.State.ON_AGENDA) {
                writing.save(ForwardPlanEntryBuilder.builder(entry)
                        .state(ForwardPlanEntry.State.PLANNED)
                        .build());
            }
        }
    }
}
