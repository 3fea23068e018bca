package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.store.Writing;

/** Several actions get another due date at once, as one act. The words that said when they were due are kept. */
public record MoveActions(List<Id<Action>> actions, LocalDate dueOn) implements Change<Integer> {
    public MoveActions {
        actions = List.copyOf(actions);
    }

    @Override
    public String title() {
        return "Move " + (actions.size() == 1 ? "1 action" : actions.size() + " actions") + " to "
                + DayWords.date(dueOn);
    }

    /** @return how many were moved */
    @Override
    public Integer apply(Writing writing) throws Refused {
        int moved = 0;
        for (Id<Action> id : actions) {
            Action now = writing.stores().actions().get(id);
            if (!dueOn.equals(now.dueOn())) {
                writing.save(
                        ActionBuilder.builder(now).dueOn(dueOn).dueMeeting(null).build());
                moved++;
            }
        }
        if (moved == 0) {
            throw new Refused("Nothing was changed: all of these are due on " + DayWords.date(dueOn) + " already.");
        }
        return moved;
    }
}
