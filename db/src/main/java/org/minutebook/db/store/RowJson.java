package org.minutebook.db.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * A record as JSON and back, without loss: ids are numbers, dates and times ISO, states words in lower case ("in attendance").
 * What is blank, false, nought or a state's first word is left out, so that a file written by hand says only what there is to
 * say.
 */
public final class RowJson {
    private RowJson() {}

    public static void write(Row<?> row, JsonGenerator out) {
        RowShape<?> shape = RowShape.of(Kind.of(row.getClass()));
        out.writeStartObject();
        for (RowShape.Part part : shape.parts()) {
            writePart(part.name(), shape.value(row, part), out);
        }
        out.writeEndObject();
    }

    private static void writePart(String name, @Nullable Object value, JsonGenerator out) {
        switch (value) {
            case null -> {}
            case String text when text.isEmpty() -> {}
            case Boolean yes when !yes -> {}
            case Number number when number.longValue() == 0 -> {}
            case Enum<?> word when word.ordinal() == 0 -> {}
            case Boolean yes -> out.writeBooleanProperty(name, yes);
            case Number number -> out.writeNumberProperty(name, number.longValue());
            case Id<?> id -> out.writeNumberProperty(name, id.value());
            case Enum<?> word -> out.writeStringProperty(name, words(word));
            default -> out.writeStringProperty(name, value.toString());
        }
    }

    /** A state as JSON and people write it. */
    public static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * Reads a record.
     *
     * @throws NotARecord where a part is unknown, missing or not of its type
     */
    public static Row<?> read(Kind kind, JsonNode json) throws NotARecord {
        RowShape<?> shape = RowShape.of(kind);
        if (!json.isObject()) {
            throw new NotARecord("a " + kind.words() + " must be an object in braces");
        }
        for (String name : json.propertyNames()) {
            if (shape.parts().stream().noneMatch(part -> part.name().equals(name))) {
                throw new NotARecord("a " + kind.words() + " has no \"" + name + "\"");
            }
        }
        @Nullable Object[] values = new Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            RowShape.Part part = shape.parts().get(i);
            values[i] = part(kind, part, json.get(part.name()));
        }
        try {
            return shape.make(values);
        } catch (NullPointerException | IllegalArgumentException e) {
            throw new NotARecord(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Object part(Kind kind, RowShape.Part part, @Nullable JsonNode json) throws NotARecord {
        Class<?> type = part.type();
        if (json == null || json.isNull()) {
            return nothing(type);
        }
        try {
            if (part.refersTo() != null) {
                return new Id<>(whole(json));
            }
            if (type == boolean.class) {
                if (!json.isBoolean()) {
                    throw new IllegalArgumentException("it must be true or false");
                }
                return json.booleanValue();
            }
            if (type == int.class) {
                return Math.toIntExact(whole(json));
            }
            if (type == long.class) {
                return whole(json);
            }
            if (!json.isString()) {
                throw new IllegalArgumentException("it must be text in quotation marks");
            }
            return Exactly.check(ofText(type, json.stringValue()));
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            throw new NotARecord(
                    "\"" + part.name() + "\" of a " + kind.words() + " cannot be " + json + ": " + e.getMessage());
        }
    }

    private static long whole(JsonNode json) {
        if (!json.isIntegralNumber() || !json.canConvertToLong()) {
            throw new IllegalArgumentException("it must be a whole number");
        }
        return json.longValue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object ofText(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == LocalTime.class) {
            return LocalTime.parse(text);
        }
        if (type == Instant.class) {
            return Instant.parse(text);
        }
        return Enum.valueOf((Class) type, text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }
}
