package org.minutebook.db.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongBiFunction;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;

/** Which records a record refers to, read from its own shape. */
public final class References {
    /** A record by its kind and id. */
    public record Ref(Kind kind, long id) {
        public static Ref to(Row<?> row) {
            return new Ref(Kind.of(row.getClass()), row.id().value());
        }
    }

    private References() {}

    /** All records that this one refers to, itself left out. */
    public static List<Ref> of(Row<?> row) {
        RowShape<?> shape = RowShape.of(Kind.of(row.getClass()));
        List<Ref> refs = new ArrayList<>();
        for (RowShape.Part part : shape.parts()) {
            if (part.refersTo() != null && !part.name().equals("id") && shape.value(row, part) instanceof Id<?> id) {
                refs.add(new Ref(part.refersTo(), id.value()));
            }
        }
        return refs;
    }

    /** The same record with every id in it mapped, its own too. */
    public static Row<?> renumber(Row<?> row, ToLongBiFunction<Kind, Long> map) {
        return RowShape.of(Kind.of(row.getClass())).mapIds(row, map);
    }

    /** The rows in an order in which each comes after those it refers to; rows that refer in a circle are left out. */
    public static List<Row<?>> parentsFirst(Collection<? extends Row<?>> rows) {
        Set<Ref> waiting = new HashSet<>();
        rows.forEach(row -> waiting.add(Ref.to(row)));
        List<Row<?>> sorted = new ArrayList<>();
        List<Row<?>> left = new ArrayList<>(rows);
        while (!left.isEmpty()) {
            List<Row<?>> later = new ArrayList<>();
            for (Row<?> row : left) {
                if (of(row).stream().anyMatch(waiting::contains)) {
                    later.add(row);
                } else {
                    sorted.add(row);
                    waiting.remove(Ref.to(row));
                }
            }
            if (later.size() == left.size()) {
                return sorted;
            }
            left = later;
        }
        return sorted;
    }
}
