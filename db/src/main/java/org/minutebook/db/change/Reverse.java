package org.minutebook.db.change;

import java.util.List;
import java.util.Objects;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.Touch;
import org.minutebook.db.store.Writing;

/**
 * Takes an act back: every row it touched becomes what it was. Undo is the reverse of an act, redo the reverse of an undo.
 *
 * @param target the entry to take back
 */
public record Reverse(JournalEntry target) implements Change<JournalEntry> {
    @Override
    public String title() {
        return target.title();
    }

    @Override
    public JournalEntry apply(Writing writing) throws Refused {
        List<Touch> touches = writing.stores().journal().touches(target.entry());
        for (Touch touch : touches) {
            Row<?> now = writing.stores().find(touch.kind(), touch.id()).orElse(null);
            if (!Objects.equals(now, touch.after())) {
                throw new Refused("“" + target.title() + "” cannot be taken back: a later act changed the "
                        + touch.kind().words() + " it touched. Look at the history and take the later act back first.");
            }
        }
        for (Touch touch : touches.reversed()) {
            writing.restore(touch.kind(), touch.id(), touch.before());
        }
        return target;
    }
}
