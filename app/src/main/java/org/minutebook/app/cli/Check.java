package org.minutebook.app.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.minutebook.db.file.Checked;
import org.minutebook.db.file.MinuteBook;

@picocli.CommandLine.Command(name = "check", description = "Verify a book: schema, records, journal, stored files.")
final class Check extends BookCommand {
    @Override
    int run(MinuteBook book) {
        Checked checked = book.check();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("ok", checked.ok());
        value.put("findings", checked.findings());
        value.put("records", checked.records());
        value.put("journalEntries", checked.entries());
        String counted = checked.records() + " records and " + checked.entries() + " acts were read";
        answer(
                value,
                checked.ok()
                        ? "The book is sound: " + counted + "."
                        : String.join("\n", checked.findings()) + "\n(" + counted + ")");
        return checked.ok() ? DONE : Commands.FAILED;
    }
}
