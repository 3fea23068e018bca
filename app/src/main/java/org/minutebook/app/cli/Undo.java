package org.minutebook.app.cli;

import java.util.Map;
import java.util.Optional;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.store.JournalEntry;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "undo", description = "Take back the latest act; --redo does it again.")
final class Undo extends BookCommand {
    @Option(names = "--redo", description = "Do again what undo took back last.")
    boolean redo;

    @Override
    int run(MinuteBook book) throws CommandFailed, Refused {
        Optional<JournalEntry> done = redo ? book.redo() : book.undo();
        if (done.isEmpty()) {
            throw new CommandFailed(
                    redo ? "There is nothing to do again." : "There is nothing that can be taken back.");
        }
        String title = done.get().title();
        return answer(Map.of(redo ? "redone" : "undone", title), (redo ? "Done again: " : "Taken back: ") + title);
    }
}
