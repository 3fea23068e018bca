package org.minutebook.db.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.jooq.DefaultSchema;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;

/**
 * All records of one kind: the one place where a record becomes a row and a row a record. Stores ask it with conditions on the
 * generated columns, so a misspelt column does not compile.
 */
public final class Rows<R extends Row<R>> {
    private final DSLContext dsl;
    private final RowShape<R> shape;
    private final Table<?> table;
    private final List<Field<?>> fields = new ArrayList<>();
    private final Field<Long> idField;

    Rows(DSLContext dsl, Class<R> type) {
        this.dsl = dsl;
        shape = RowShape.of(type);
        String name = shape.kind().name();
        Table<?> found = DefaultSchema.DEFAULT_SCHEMA.getTable(name);
        if (found == null) {
            throw new IllegalStateException("There is no table " + name);
        }
        table = found;
        for (RowShape.Part part : shape.parts()) {
            Field<?> field = table.field(part.column().toUpperCase(Locale.ROOT));
            if (field == null) {
                throw new IllegalStateException("Table " + name + " has no column " + part.column());
            }
            fields.add(field);
        }
        Field<Long> id = table.field("ID", Long.class);
        if (id == null) {
            throw new IllegalStateException("Table " + name + " has no id");
        }
        idField = id;
    }

    public Optional<R> find(@Nullable Id<R> id) {
        return id == null
                ? Optional.empty()
                : list(idField.eq(id.value())).stream().findFirst();
    }

    /**
     * The record with this id.
     *
     * @throws NotThere where the book has none
     */
    public R get(Id<R> id) {
        return find(id).orElseThrow(() -> new NotThere(shape.kind(), id.value()));
    }

    /** Those of the ids that are there, asked for at once. */
    public List<R> list(Collection<Id<R>> ids) {
        return ids.isEmpty()
                ? List.of()
                : list(idField.in(ids.stream().map(Id::value).toList()));
    }

    /** All of them, by position where they have one, then in the order they were made. */
    public List<R> list() {
        return list(DSL.noCondition());
    }

    public int count() {
        return dsl.fetchCount(table);
    }

    List<R> list(Condition condition) {
        return list(condition, order());
    }

    List<R> list(Condition condition, List<? extends OrderField<?>> order) {
        List<R> rows = new ArrayList<>();
        each(condition, order, rows::add);
        return rows;
    }

    /** Reads row by row, so that a long list is never held twice. */
    void each(Condition condition, List<? extends OrderField<?>> order, Consumer<R> to) {
        try (Cursor<?> cursor = dsl.select(fields)
                .from(table)
                .where(condition)
                .orderBy(order)
                .fetchSize(1000)
                .fetchLazy()) {
            for (Record found : cursor) {
                to.accept(row(found));
            }
        }
    }

    /** Those that refer to any of these records of a kind, by whichever of their parts. */
    List<R> referringTo(Kind kind, Collection<Long> ids) {
        Condition any = DSL.noCondition();
        for (int i = 0; i < fields.size(); i++) {
            RowShape.Part part = shape.parts().get(i);
            if (part.refersTo() == kind && !part.name().equals("id")) {
                any = any.or(fields.get(i).coerce(Long.class).in(ids));
            }
        }
        return any.equals(DSL.noCondition()) ? List.of() : list(any);
    }

    /** By id alone: the order of a file of records. */
    public void eachById(Consumer<R> to) {
        each(DSL.noCondition(), List.of(idField), to);
    }

    void insert(R row) {
        dsl.insertInto(table).set(columns(row)).execute();
    }

    void insertAll(List<R> rows) {
        Object[][] values = new Object[rows.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns(rows.get(i)).values().toArray();
        }
        dsl.batch(dsl.insertInto(table, fields).values(new Object[fields.size()]), values)
                .execute();
    }

    void update(R row) {
        Map<Field<?>, @Nullable Object> columns = columns(row);
        columns.remove(idField);
        dsl.update(table).set(columns).where(idField.eq(row.id().value())).execute();
    }

    void delete(Id<R> id) {
        try {
            dsl.deleteFrom(table).where(idField.eq(id.value())).execute();
        } catch (IntegrityConstraintViolationException e) {
            throw new StillNeeded(shape.kind(), id.value(), e);
        }
    }

    void deleteAll(List<Id<R>> ids) {
        Object[][] values = ids.stream().map(id -> new Object[] {id.value()}).toArray(Object[][]::new);
        try {
            dsl.batch(dsl.deleteFrom(table).where(idField.eq((Long) null)), values)
                    .execute();
        } catch (IntegrityConstraintViolationException e) {
            throw new StillNeeded(shape.kind(), ids.getFirst().value(), e);
        }
    }

    private List<OrderField<?>> order() {
        Field<?> position = table.field("POSITION");
        return position == null ? List.of(idField) : List.of(position, idField);
    }

    private Map<Field<?>, @Nullable Object> columns(R row) {
        Map<Field<?>, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.put(
                    fields.get(i),
                    toColumn(Exactly.check(shape.value(row, shape.parts().get(i)))));
        }
        return columns;
    }

    private R row(Record found) {
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = toPart(found.get(i), shape.parts().get(i).type());
        }
        return shape.make(values);
    }

    private static @Nullable Object toColumn(@Nullable Object part) {
        return switch (part) {
            case null -> null;
            case Id<?> id -> id.value();
            case Enum<?> word -> word.name();
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            default -> part;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object toPart(@Nullable Object column, Class<?> type) {
        if (column == null) {
            return null;
        }
        if (type == Id.class) {
            return new Id((Long) column);
        }
        if (type.isEnum()) {
            return Enum.valueOf((Class) type, (String) column);
        }
        if (type == Instant.class) {
            return ((OffsetDateTime) column).toInstant();
        }
        if (type == LocalDate.class || type == LocalTime.class || type == String.class || type.isPrimitive()) {
            return column;
        }
        throw new IllegalStateException("A record may not hold " + type);
    }
}
