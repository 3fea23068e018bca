package org.minutebook.db.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.JournalEntry;
import org.minutebook.db.store.References;
import org.minutebook.db.store.References.Ref;
import org.minutebook.db.store.Touch;
import org.minutebook.db.store.Writing;

/**
 * Brings a deleted record back out of the journal, however long ago it was deleted, with everything that was deleted in the same
 * act: an action with its owners and updates. Undo can only take back the latest act; this reaches behind it.
 */
public record BringBack(Kind kind, long id) implements Change<List<Row<?>>> {
    @Override
    public String title() {
        return "Bring back " + kind.words() + " " + id;
    }

    @Override
    public List<Row<?>> apply(Writing writing) throws Refused {
        JournalEntry last = writing.stores()
                .journal()
                .lastOf(kind, id)
                .orElseThrow(() -> new Refused("The book never had a " + kind.words() + " " + id + "."));
        if (writing.stores().find(kind, id).isPresent()) {
            throw new Refused("The " + kind.words() + " " + id + " is in the book; it need not be brought back.");
        }
        List<Row<?>> deleted = new ArrayList<>();
        for (Touch touch : writing.stores().journal().touches(last.entry())) {
            if (touch.after() == null
                    && writing.stores().find(touch.kind(), touch.id()).isEmpty()) {
                deleted.add(Objects.requireNonNull(touch.before()));
            }
        }
        List<Row<?>> rows = References.parentsFirst(deleted);
        for (Row<?> row : rows) {
            for (Ref ref : References.of(row)) {
                if (writing.stores().find(ref.kind(), ref.id()).isEmpty()) {
                    throw new Refused("The " + Kind.of(row.getClass()).words() + " " + row.id() + " belongs to "
                            + ref.kind().words() + " " + ref.id() + ", which was deleted too. Bring that back first.");
                }
            }
            writing.restore(Kind.of(row.getClass()), row.id().value(), row);
        }
        return rows;
    }
}
