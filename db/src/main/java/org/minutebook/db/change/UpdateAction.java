package org.minutebook.db.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.ActionUpdateBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/**
 * Something new is said of an action. Nothing that was said before is overwritten.
 *
 * @param said the day it was said
 * @param rag the rating that goes with it; null leaves the rating as it is
 */
public record UpdateAction(Action action, LocalDate said, String text, String byWhom, Action.@Nullable Rag rag)
        implements Change<Id<ActionUpdate>> {
    @Override
    public String title() {
        return "Update " + Printed.action(action);
    }

    @Override
    public Id<ActionUpdate> apply(Writing writing) throws Refused {
        if (text.isBlank()) {
            throw new Refused("An update needs words. Type what was said or done.");
        }
        List<ActionUpdate> updates = writing.stores().actions().updates(action.id());
        if (rag != null) {
            Action now = writing.stores().actions().get(action.id());
            if (now.rag() != rag) {
                writing.save(ActionBuilder.builder(now).rag(rag).ragPrinted("").build());
            }
        }
        return writing.add(ActionUpdateBuilder.builder()
                        .id(writing.newId())
                        .action(action.id())
                        .position(updates.stream()
                                        .mapToInt(ActionUpdate::position)
                                        .max()
                                        .orElse(0)
                                + 1)
                        .said(said)
                        .text(text.strip())
                        .byWhom(byWhom.strip())
                        .recordedAt(writing.now())
                        .build())
                .id();
    }
}
