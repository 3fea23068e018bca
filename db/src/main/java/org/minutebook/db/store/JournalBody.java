package org.minutebook.db.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Row;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an act did, packed: one JSON object a row with its kind, id, before and after, gzipped. */
final class JournalBody {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int BUFFER = 1 << 16;

    private JournalBody() {}

    static byte[] pack(List<Touch> touches) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes, BUFFER);
                JsonGenerator out = JSON.createGenerator(zipped)) {
            for (Touch touch : touches) {
                out.writeStartObject();
                out.writeStringProperty("kind", touch.kind().name());
                out.writeNumberProperty("id", touch.id());
                writeSide("before", touch.before(), out);
                writeSide("after", touch.after(), out);
                out.writeEndObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<Touch> unpack(byte[] body) {
        List<Touch> touches = new ArrayList<>();
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(body), BUFFER);
                JsonParser parser = JSON.createParser(unzipped)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                JsonNode line = JSON.readTree(parser);
                Kind kind = Kind.valueOf(line.get("kind").stringValue());
                long id = line.get("id").longValue();
                touches.add(new Touch(kind, id, side(kind, line.get("before")), side(kind, line.get("after"))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotARecord e) {
            throw new IllegalStateException("The journal holds a row that cannot be read: " + e.getMessage(), e);
        }
        return touches;
    }

    private static void writeSide(String name, @Nullable Row<?> row, JsonGenerator out) {
        if (row != null) {
            out.writeName(name);
            RowJson.write(row, out);
        }
    }

    private static @Nullable Row<?> side(Kind kind, @Nullable JsonNode json) throws NotARecord {
        return json == null ? null : RowJson.read(kind, json);
    }
}
