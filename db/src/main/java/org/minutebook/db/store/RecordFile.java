package org.minutebook.db.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;
import org.minutebook.db.model.StoredFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole record, or a part of it, as one JSON file: {@code {"minutebook": 1, "boards": [...], "meetings": [...], ...}}, a
 * list for each kind in the order of {@link Kind}, a line for each record in the order of ids. Its parts are described in
 * {@code record-file.schema.json}.
 */
public final class RecordFile {
    public static final int FORMAT = 1;

    private static final String FORMAT_NAME = "minutebook";
    private static final String CONTENTS = "contents";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Map<Kind, List<Row<?>>> rows = new EnumMap<>(Kind.class);
    private final Map<String, byte[]> contents = new TreeMap<>();

    public RecordFile() {}

    public List<Row<?>> rows(Kind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** The bytes of stored files under their SHA-256. */
    public Map<String, byte[]> contents() {
        return contents;
    }

    public void add(Row<?> row) {
        rows.computeIfAbsent(Kind.of(row.getClass()), unused -> new ArrayList<>())
                .add(row);
    }

    /** Everything that a book holds, written straight from it. */
    public static void writeAll(Stores stores, OutputStream to) {
        try (JsonGenerator out = JSON.createGenerator(to)) {
            begin(out);
            for (Kind kind : Kind.values()) {
                Lines lines = new Lines(kind, out);
                stores.of(kind).eachById(lines::write);
                lines.end();
            }
            end(stores.contents().list(), stores.contents()::find, out);
        }
    }

    public void write(OutputStream to) {
        try (JsonGenerator out = JSON.createGenerator(to)) {
            begin(out);
            for (Kind kind : Kind.values()) {
                Lines lines = new Lines(kind, out);
                rows(kind).stream()
                        .sorted((one, other) ->
                                Long.compare(one.id().value(), other.id().value()))
                        .forEach(lines::write);
                lines.end();
            }
            end(contents.keySet(), sha256 -> Optional.ofNullable(contents.get(sha256)), out);
        }
    }

    private static void begin(JsonGenerator out) {
        out.writeStartObject();
        out.writeNumberProperty(FORMAT_NAME, FORMAT);
    }

    /** The stored files one after another, as they may be gigabytes together. */
    private static void end(Collection<String> hashes, Function<String, Optional<byte[]>> content, JsonGenerator out) {
        if (!hashes.isEmpty()) {
            out.writeName(CONTENTS);
            out.writeStartObject();
            hashes.forEach(sha256 -> content.apply(sha256).ifPresent(bytes -> out.writeBinaryProperty(sha256, bytes)));
            out.writeEndObject();
        }
        out.writeRaw("\n");
        out.writeEndObject();
        out.writeRaw("\n");
    }

    /** Writes the list of one kind, a line a record; nothing where there is none. */
    private static final class Lines {
        private final Kind kind;
        private final JsonGenerator out;
        private boolean begun;

        Lines(Kind kind, JsonGenerator out) {
            this.kind = kind;
            this.out = out;
        }

        void write(Row<?> row) {
            if (!begun) {
                out.writeName(kind.plural());
                out.writeStartArray();
                begun = true;
            }
            out.writeRaw("\n");
            RowJson.write(row, out);
        }

        void end() {
            if (begun) {
                out.writeEndArray();
            }
        }
    }

    /**
     * Reads a file of records.
     *
     * @throws NotARecord where it is not such a file, or a record in it cannot be read; the message says where
     */
    public static RecordFile read(InputStream from) throws IOException, NotARecord {
        RecordFile file = new RecordFile();
        boolean known = false;
        try (JsonParser parser = JSON.createParser(from)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotARecord("it is not a file of records: it must begin with { \"" + FORMAT_NAME + "\": 1");
            }
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                if (name.equals(FORMAT_NAME)) {
                    known = true;
                    checkFormat(parser);
                } else if (name.equals(CONTENTS)) {
                    file.readContents(parser);
                } else {
                    file.readList(name, parser);
                }
            }
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new NotARecord("it is not well-formed JSON at line " + (at == null ? "?" : at.getLineNr()) + ": "
                    + e.getOriginalMessage());
        }
        if (!known) {
            throw new NotARecord("it does not say \"" + FORMAT_NAME + "\": 1, so it is not a file of records");
        }
        file.checkContents();
        return file;
    }

    private static void checkFormat(JsonParser parser) throws NotARecord {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || parser.getIntValue() != FORMAT) {
            throw new NotARecord("its format is " + parser.getString() + ", and this program reads format " + FORMAT);
        }
    }

    private void readList(String plural, JsonParser parser) throws NotARecord {
        Kind kind = Kind.called(plural)
                .orElseThrow(() -> new NotARecord("it holds \"" + plural + "\", which is no kind of record"));
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new NotARecord("\"" + plural + "\" must be a list in square brackets");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentTokenLocation().getLineNr();
            JsonNode json = JSON.readTree(parser);
            try {
                add(RowJson.read(kind, json));
            } catch (NotARecord e) {
                throw new NotARecord("line " + line + ": " + e.getMessage());
            }
        }
    }

    private void readContents(JsonParser parser) throws NotARecord {
        for (String sha256 = parser.nextName(); sha256 != null; sha256 = parser.nextName()) {
            parser.nextToken();
            byte[] bytes;
            try {
                bytes = Base64.getDecoder().decode(parser.getString());
            } catch (IllegalArgumentException e) {
                throw new NotARecord("the content " + sha256 + " is not base64");
            }
            if (!Hash.sha256(bytes).equals(sha256)) {
                throw new NotARecord("the content " + sha256 + " does not have that SHA-256");
            }
            contents.put(sha256, bytes);
        }
    }

    private void checkContents() throws NotARecord {
        for (Row<?> row : rows(Kind.STORED_FILE)) {
            StoredFile file = (StoredFile) row;
            if (!contents.containsKey(file.sha256())) {
                throw new NotARecord("the bytes of \"" + file.name() + "\" are missing from \"contents\"");
            }
        }
    }

    /** How many records of each kind there are, in the order of kinds; kinds without any are left out. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        rows.forEach((kind, list) -> counts.put(kind, list.size()));
        return counts;
    }
}
