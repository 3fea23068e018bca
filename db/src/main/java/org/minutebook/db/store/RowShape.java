package org.minutebook.db.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;

/**
 * The parts of a record class, read once: what tables and JSON both go by. A part is called in the table as in the record
 * ({@code minuteNumber} is {@code minute_number}), so nothing is listed twice.
 */
final class RowShape<R extends Row<R>> {
    /** One component of the record. {@code refersTo} is set where it is an id: of another record, or its own. */
    record Part(
            String name,
            String column,
            Class<?> type,
            @Nullable Kind refersTo,
            MethodHandle accessor) {}

    private static final Map<Class<?>, RowShape<?>> SHAPES = new ConcurrentHashMap<>();

    private final Kind kind;
    private final List<Part> parts;
    private final MethodHandle constructor;

    private RowShape(Class<R> type) {
        kind = Kind.of(type);
        RecordComponent[] components = type.getRecordComponents();
        parts = Arrays.stream(components).map(RowShape::part).toList();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    @SuppressWarnings("unchecked")
    static <R extends Row<R>> RowShape<R> of(Class<R> type) {
        RowShape<?> known = SHAPES.get(type);
        if (known == null) {
            known = new RowShape<>(type);
            SHAPES.put(type, known);
        }
        return (RowShape<R>) known;
    }

    /** For callers that hold a kind and no type: the row class of a kind is always its own. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static RowShape<?> of(Kind kind) {
        return of((Class) kind.type());
    }

    private static Part part(RecordComponent component) {
        Kind refersTo = null;
        if (component.getType() == Id.class) {
            Type row = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            refersTo = Kind.of((Class<?>) row);
        }
        try {
            MethodHandle accessor = MethodHandles.publicLookup()
                    .unreflect(component.getAccessor())
                    .asType(MethodType.methodType(Object.class, Object.class));
            return new Part(component.getName(), column(component.getName()), component.getType(), refersTo, accessor);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static String column(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    Kind kind() {
        return kind;
    }

    List<Part> parts() {
        return parts;
    }

    @Nullable
    Object value(Object row, Part part) {
        try {
            return (Object) part.accessor.invokeExact(row);
        } catch (Throwable e) {
            throw new IllegalStateException(part + " of " + row.getClass() + " cannot be read", e);
        }
    }

    /** The same record with every id, its own and those it refers to, mapped. */
    R mapIds(Object row, ToLongBiFunction<Kind, Long> map) {
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            Part part = parts.get(i);
            Object value = value(row, part);
            values[i] = value instanceof Id<?> id && part.refersTo() != null
                    ? new Id<>(map.applyAsLong(part.refersTo(), id.value()))
                    : value;
        }
        return make(values);
    }

    /** Makes the record from its parts in order; what the record itself refuses comes through as its own exception. */
    @SuppressWarnings("unchecked")
    R make(@Nullable Object[] values) {
        try {
            return (R) constructor.invoke(values);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(kind + " cannot be made", e);
        }
    }
}
