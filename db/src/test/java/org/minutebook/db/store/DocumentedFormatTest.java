package org.minutebook.db.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.db.House;
import org.minutebook.db.fixtures.AnyRecords;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file of records is documented by a JSON Schema, made from the records and what their Javadoc says of them. {@code
 * -Dschema.write=true} writes it anew.
 */
class DocumentedFormatTest {
    private static final Path SCHEMA =
            House.ROOT.resolve("db/src/main/resources/org/minutebook/db/record-file.schema.json");
    private static final String CURE = "./mvnw -pl db test -Dtest=DocumentedFormatTest -Dschema.write=true";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String CONVENTIONS =
            "A minute book, or a part of one. Ids are whole numbers from 1, unique within their kind; a part named"
                + " after a kind holds the id of such a record, which is in the file or in the book it is loaded into."
                + " Dates are YYYY-MM-DD, times HH:MM or HH:MM:SS, instants ISO 8601 in UTC to the millisecond. States"
                + " are words in lower case. Text that is left out is blank, a number 0, a yes-or-no no, a state its"
                + " first word; dates, times and ids that are left out were not said. What documents print is kept as"
                + " printed (…Printed) beside what it means. A record keeps its id on loading where the book does not"
                + " use it; otherwise it gets a new one, and whatever refers to it follows.";

    @Test
    void theSchemaDescribesTheRecordsAsTheyAre() throws IOException {
        String schema = JSON.writeValueAsString(schema()).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("schema.write")) {
            Files.writeString(SCHEMA, schema);
        }
        assertEquals(
                schema,
                Files.exists(SCHEMA) ? House.read(SCHEMA).replace("\r\n", "\n") : "",
                "The records have changed. Run: " + CURE);
    }

    @Test
    void everythingThatIsWrittenIsInTheSchema() {
        ObjectNode schema = schema();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnyRecords(new Random(3)).file(5).write(out);
        JsonNode file = JSON.readTree(out.toString(StandardCharsets.UTF_8));
        List<String> strange = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            JsonNode described = schema.get("$defs").get(kind.table());
            for (JsonNode row : file.get(kind.plural())) {
                for (String name : row.propertyNames()) {
                    JsonNode part = described.get("properties").get(name);
                    if (part == null || !fits(row.get(name), part)) {
                        strange.add(kind.plural() + "." + name + ": " + row.get(name) + " is not " + part);
                    }
                }
                for (JsonNode required : described.get("required")) {
                    assertTrue(row.has(required.stringValue()), kind + " without " + required);
                }
            }
        }
        assertEquals(List.of(), strange);
    }

    private static boolean fits(JsonNode value, JsonNode part) {
        JsonNode words = part.get("enum");
        if (words != null) {
            return words.valueStream().anyMatch(value::equals);
        }
        return switch (part.get("type").stringValue()) {
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isString() && fitsPattern(value.stringValue(), part.get("pattern"));
        };
    }

    private static boolean fitsPattern(String text, @Nullable JsonNode pattern) {
        return pattern == null || Pattern.matches(pattern.stringValue(), text);
    }

    private static ObjectNode schema() {
        ObjectNode schema = JSON.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:minutebook:record-file:" + RecordFile.FORMAT);
        schema.put("title", "Minutebook record file");
        schema.put("description", CONVENTIONS);
        schema.put("type", "object");
        schema.putArray("required").add("minutebook");
        schema.put("additionalProperties", false);
        ObjectNode lists = schema.putObject("properties");
        lists.putObject("minutebook").put("const", RecordFile.FORMAT).put("description", "The version of this format.");
        ObjectNode kinds = JSON.createObjectNode();
        for (Kind kind : Kind.values()) {
            ObjectNode list = lists.putObject(kind.plural()).put("type", "array");
            list.putObject("items").put("$ref", "#/$defs/" + kind.table());
            kinds.set(kind.table(), kind(kind));
        }
        ObjectNode contents = lists.putObject("contents")
                .put("description", "The bytes of files in base64, each under its SHA-256 in lower-case hexadecimal.")
                .put("type", "object");
        contents.putObject("propertyNames").put("pattern", "^[0-9a-f]{64}$");
        contents.putObject("additionalProperties").put("type", "string").put("contentEncoding", "base64");
        schema.set("$defs", kinds);
        return schema;
    }

    private static ObjectNode kind(Kind kind) {
        String javadoc = javadoc(kind);
        ObjectNode described = JSON.createObjectNode();
        described.put("description", javadoc.replaceFirst("(?s)\\s*@param.*", ""));
        described.put("type", "object");
        described.put("additionalProperties", false);
        ArrayNode required = described.putArray("required");
        ObjectNode parts = described.putObject("properties");
        for (RecordComponent component : kind.type().getRecordComponents()) {
            ObjectNode part = parts.putObject(component.getName());
            describe(component, part);
            Matcher said = Pattern.compile("@param " + component.getName() + " ([^@]*)")
                    .matcher(javadoc);
            if (said.find()) {
                part.put("description", said.group(1).strip());
            }
            boolean mayBeNull = component.getAnnotatedType().getAnnotations().length > 0;
            if (!mayBeNull
                    && List.of(Id.class, LocalDate.class, LocalTime.class, Instant.class)
                            .contains(component.getType())) {
                required.add(component.getName());
            }
        }
        return described;
    }

    private static void describe(RecordComponent component, ObjectNode part) {
        Class<?> type = component.getType();
        if (type == Id.class) {
            String of = component.getGenericType().getTypeName().replaceAll(".*\\.(\\w+)>", "$1");
            part.put("type", "integer").put("minimum", 1);
            if (!component.getName().equals("id")) {
                String words = of.replaceAll("(?<=[a-z])([A-Z])", " $1").toLowerCase(Locale.ROOT);
                part.put("description", "The id of a record of the kind: " + words + ".");
            }
        } else if (type.isEnum()) {
            ArrayNode words = part.putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(RowJson.words((Enum<?>) word)));
        } else if (type == boolean.class) {
            part.put("type", "boolean");
        } else if (type == int.class || type == long.class) {
            part.put("type", "integer");
        } else if (type == LocalDate.class) {
            part.put("type", "string").put("format", "date");
        } else if (type == LocalTime.class) {
            part.put("type", "string").put("pattern", "^\\d\\d:\\d\\d(:\\d\\d)?$");
        } else if (type == Instant.class) {
            part.put("type", "string").put("format", "date-time");
        } else {
            part.put("type", "string");
        }
    }

    /** What the record's own Javadoc says, on one line. */
    private static String javadoc(Kind kind) {
        Path source = House.ROOT
                .resolve("db/src/main/java")
                .resolve(kind.type().getName().replace('.', '/') + ".java");
        Matcher comment = Pattern.compile("/\\*\\*(.*?)\\*/\\s*@RecordBuilder", Pattern.DOTALL)
                .matcher(House.read(source));
        assertTrue(comment.find(), kind + " has no Javadoc");
        return comment.group(1)
                .replaceAll("\\n\\s*\\* ?", " ")
                .replaceAll("\\{@code ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
