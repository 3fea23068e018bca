package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Kind;

@picocli.CommandLine.Command(name = "info", description = "Describe a book: what it holds, its size, its last backup.")
final class Info extends BookCommand {
    @Override
    int run(MinuteBook book) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("book", book.path().toString());
        value.put("name", book.name());
        value.put("schema", book.version());
        value.put("bytes", book.size());
        value.put("journalEntries", book.read(stores -> stores.journal().last()));
        value.put("lastBackup", book.newestBackup().map(Path::toString).orElse(""));
        Map<String, Integer> records = counts(book);
        value.put("records", records);
        StringBuilder text = new StringBuilder();
        text.append(book.name()).append(" (").append(book.path()).append(")\n");
        text.append("Schema ")
                .append(book.version())
                .append(", ")
                .append(book.size() / 1024)
                .append(" KB, ");
        text.append(value.get("journalEntries")).append(" acts in the journal.\n");
        text.append(book.newestBackup().map(file -> "Last backup: " + file).orElse("No backup yet."));
        records.forEach((plural, count) ->
                text.append("\n  ").append(plural).append(": ").append(count));
        return answer(value, text.toString());
    }

    /** How many records of each kind; kinds without any are left out. */
    static Map<String, Integer> counts(MinuteBook book) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            int count = book.read(stores -> stores.of(kind).count());
            if (count > 0) {
                counts.put(kind.plural(), count);
            }
        }
        return counts;
    }
}
