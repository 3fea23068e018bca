package org.minutebook.db.change;

import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.rules.ActionReference;
import org.minutebook.db.store.Writing;

/**
 * What is said of an action becomes something else: its words, due date, owners or rating.
 *
 * @param before as the editor saw it
 * @param owners as printed: several are parted by a line, a semicolon or a stroke
 */
public record EditAction(Action before, Action after, String owners) implements Change<Action> {
    @Override
    public String title() {
        return "Change " + Printed.action(before);
    }

    @Override
    public Action apply(Writing writing) throws Refused {
        if (after.text().isBlank()) {
            throw new Refused("An action needs words. Type what somebody has to do.");
        }
        if (!writing.stores().actions().get(before.id()).equals(before)) {
            throw new Refused("This action was changed meanwhile. Look at it again, then make your change.");
        }
        ActionReference read = ActionReference.read(after.referencePrinted());
        Action saved = writing.save(ActionBuilder.builder(after)
                .referenceNumber(AddAction.number(read))
                .referenceLetter(read.letter())
                .build());
        Owners.replace(writing, after.id(), owners);
        return saved;
    }
}
