package org.minutebook.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.file.Backup;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "backup", description = "Copy a book, open the copy again and count it.")
final class BackupCommand extends BookCommand {
    @Option(names = "--to", paramLabel = "DIR", description = "The folder (default: the book's own “backups”).")
    @Nullable
    Path to;

    @Override
    int run(MinuteBook book) throws MinuteBookProblem {
        Path into = to;
        Backup made = into == null ? book.backUp() : book.backUp(into);
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("file", made.file().toString());
        value.put("bytes", made.bytes());
        value.put("records", made.records());
        value.put("journalEntries", made.lastEntry());
        return answer(
                value,
                "Backed up " + made.records() + " records to " + made.file() + "; the copy was opened and counted.");
    }
}
