package org.minutebook.db.change;

import org.minutebook.db.model.Action;
import org.minutebook.db.model.ChairRemark;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** A chair remarks on an action, today. The action and what was said of it stay as they are. */
public record RemarkOnAction(Id<Action> action, String text, String byWhom) implements Change<Id<ChairRemark>> {
    @Override
    public String title() {
        return "Keep a remark of the chair";
    }

    @Override
    public Id<ChairRemark> apply(Writing writing) throws Refused {
        if (text.isBlank()) {
            throw new Refused("A remark needs words. Type what you want to remember.");
        }
        Action on = writing.stores().actions().get(action);
        return writing.add(new ChairRemark(
                        writing.newId(), on.board(), action, writing.today(), text.strip(), byWhom.strip()))
                .id();
    }
}
