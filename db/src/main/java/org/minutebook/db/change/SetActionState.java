package org.minutebook.db.change;

import java.time.LocalDate;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.store.Writing;

/** An action is closed, parked, opened again. Only a person ever does that. */
public record SetActionState(Action action, Action.State state) implements Change<Action> {
    @Override
    public String title() {
        return switch (state) {
            case OPEN -> "Open " + Printed.action(action) + " again";
            case CLOSED -> "Close " + Printed.action(action);
            case PARKED -> "Park " + Printed.action(action);
            case PROMISED -> "Mark " + Printed.action(action) + " as promised";
            case ON_AGENDA -> "Mark " + Printed.action(action) + " as on an agenda";
            case DELIVERED -> "Mark " + Printed.action(action) + " as delivered";
            case SUPERSEDED -> "Mark " + Printed.action(action) + " as superseded";
        };
    }

    @Override
    public Action apply(Writing writing) {
        Action now = writing.stores().actions().get(action.id());
        boolean done = state == Action.State.CLOSED || state == Action.State.DELIVERED;
        LocalDate completed = now.completedOn() == null ? writing.today() : now.completedOn();
        return writing.save(ActionBuilder.builder(now)
                .state(state)
                .completedOn(done ? completed : null)
                .build());
    }
}
