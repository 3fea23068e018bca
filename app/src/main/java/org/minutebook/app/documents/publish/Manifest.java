package org.minutebook.app.documents.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.style.DayPattern;
import org.minutebook.db.model.AgendaVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The list of what was published, with the checksum of each file: for programs, and for people. */
final class Manifest {
    static final String JSON = "manifest.json";
    static final String TEXT = "manifest.txt";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Manifest() {}

    /** What the agenda is called: whoever puts it on the web must see that it takes the place of another. */
    static String issue(List<AgendaVersion> versions) {
        return versions.stream()
                .filter(version -> version.kind() != AgendaVersion.Kind.SUPPLEMENT)
                .max(Comparator.comparingInt(AgendaVersion::number))
                .map(AgendaVersion::name)
                .filter(name -> !name.isBlank())
                .orElse("Agenda");
    }

    /** " (PDF)": the same paper stands there in several forms, and each has a name of its own; a calendar entry has one form. */
    static String form(Path file) {
        String ending = FileNames.ending(String.valueOf(file.getFileName()));
        return ending.isEmpty() || ending.equals(".ics")
                ? ""
                : " (" + ending.substring(1).toUpperCase(Locale.ROOT) + ")";
    }

    static byte[] json(String board, String meeting, Instant madeAt, List<Kit.KitFile> files) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("board", board);
        all.put("meeting", meeting);
        all.put("madeAt", madeAt.toString());
        List<Map<String, Object>> list = new ArrayList<>();
        for (Kit.KitFile file : files) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("file", String.valueOf(file.file().getFileName()));
            one.put("title", file.title());
            one.put("bytes", file.bytes());
            one.put("sha256", file.sha256());
            list.add(one);
        }
        all.put("files", list);
        return (MAPPER.writeValueAsString(all) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] text(String board, String meeting, Clock clock, List<Kit.KitFile> files) {
        String made = DayPattern.write(
                "d MMMM yyyy", clock.instant().atZone(clock.getZone()).toLocalDate());
        StringBuilder text = new StringBuilder();
        text.append(board)
                .append(", ")
                .append(meeting)
                .append("\nMade ")
                .append(made)
                .append("\n\n");
        for (Kit.KitFile file : files) {
            text.append(file.title())
                    .append("\n  ")
                    .append(file.file().getFileName())
                    .append("\n  ")
                    .append(file.bytes())
                    .append(" bytes, SHA-256 ")
                    .append(file.sha256())
                    .append("\n\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The files and checksums of an earlier list; nothing where it is none of ours. */
    static Optional<Map<String, String>> read(byte[] json) {
        try {
            Map<String, String> files = new LinkedHashMap<>();
            for (JsonNode one : MAPPER.readTree(json).path("files")) {
                files.put(one.path("file").asString(""), one.path("sha256").asString(""));
            }
            return Optional.of(files);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
