package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/**
 * Several actions are closed, parked or opened again at once, as one act.
 *
 * @param actions those that are in that state already are left as they are
 */
public record SetActionStates(List<Id<Action>> actions, Action.State state) implements Change<Integer> {
    public SetActionStates {
        actions = List.copyOf(actions);
    }

    @Override
    public String title() {
        String many = actions.size() == 1 ? "1 action" : actions.size() + " actions";
        return switch (state) {
            case OPEN -> "Open " + many + " again";
            case CLOSED -> "Close " + many;
            case PARKED -> "Park " + many;
            case PROMISED -> "Mark " + many + " as promised";
            case ON_AGENDA -> "Mark " + many + " as on an agenda";
            case DELIVERED -> "Mark " + many + " as delivered";
            case SUPERSEDED -> "Mark " + many + " as superseded";
        };
    }

    /** @return how many were changed */
    @Override
    public Integer apply(Writing writing) throws Refused {
        List<Action> others = new ArrayList<>();
        for (Id<Action> id : actions) {
            Action now = writing.stores().actions().get(id);
            if (now.state() != state) {
                others.add(now);
            }
        }
        if (others.isEmpty()) {
            throw new Refused("Nothing was changed: all of these are in that state already.");
        }
        for (Action action : others) {
            new SetActionState(action, state).apply(writing);
        }
        return others.size();
    }
}
