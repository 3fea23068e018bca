package org.minutebook.db.change;

import org.minutebook.db.model.Closure;
import org.minutebook.db.model.Holiday;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.Writing;

/** A holiday or a closure of this book's own is taken out again. What was certified while it stood stays as it was counted. */
public sealed interface RemoveDays extends Change<Row<?>> {
    /** A holiday. */
    record OfHoliday(Id<Holiday> holiday) implements RemoveDays {
        @Override
        public String title() {
            return "Remove a holiday";
        }

        @Override
        public Row<?> apply(Writing writing) {
            Holiday gone = writing.stores().of(Holiday.class).get(holiday);
            writing.remove(gone);
            return gone;
        }
    }

    /** A closure. */
    record OfClosure(Id<Closure> closure) implements RemoveDays {
        @Override
        public String title() {
            return "Remove a closure of the offices";
        }

        @Override
        public Row<?> apply(Writing writing) {
            Closure gone = writing.stores().of(Closure.class).get(closure);
            writing.remove(gone);
            return gone;
        }
    }
}
