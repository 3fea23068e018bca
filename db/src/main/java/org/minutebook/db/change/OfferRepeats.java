package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionLink;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.RepeatedActions;
import org.minutebook.db.rules.RepeatedActions.Logged;
import org.minutebook.db.store.Writing;

/** Offers a link between actions that were agreed twice in the same words. What was offered once, whatever became of it, is not offered again. */
public record OfferRepeats(Id<Board> board) implements Change<List<OfferRepeats.Offer>> {
    /** A later action that may supersede an earlier one. */
    public record Offer(Action later, Action earlier, String because) {}

    private record Pair(Id<Action> later, Id<Action> earlier) {}

    @Override
    public String title() {
        return "Look for repeated actions";
    }

    @Override
    public List<Offer> apply(Writing writing) {
        Map<Logged, Action> actions = new HashMap<>();
        List<Logged> log = new ArrayList<>();
        for (Action action : writing.stores().actions().list(board)) {
            Logged logged = new Logged(action.referencePrinted(), action.raisedOn(), action.text());
            actions.put(logged, action);
            log.add(logged);
        }
        Set<Pair> known = new HashSet<>();
        for (ActionLink link : writing.stores().of(ActionLink.class).list()) {
            if (link.kind() == ActionLink.Kind.SUPERSEDES && link.other() != null) {
                known.add(new Pair(link.action(), link.other()));
            }
        }
        List<Offer> offers = new ArrayList<>();
        for (RepeatedActions.Supersedes found : RepeatedActions.find(log)) {
            Action later = actions.get(found.later());
            Action earlier = actions.get(found.earlier());
            if (later == null || earlier == null || !known.add(new Pair(later.id(), earlier.id()))) {
                continue;
            }
            writing.add(new ActionLink(
                    writing.newId(),
                    later.id(),
                    earlier.id(),
                    null,
                    null,
                    ActionLink.Kind.SUPERSEDES,
                    ActionLink.State.OFFERED,
                    found.because()));
            offers.add(new Offer(later, earlier, found.because()));
        }
        return offers;
    }
}
