package org.minutebook.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.minutebook.app.machine.OwnFolder;
import org.minutebook.app.machine.RecentBooks;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;

/** The book that a command means when none is named: the last one opened on this machine. */
final class UsualBook {
    private UsualBook() {}

    static MinuteBook open(Clock clock, String who) throws MinuteBookProblem, CommandFailed {
        Optional<Path> last = new RecentBooks(OwnFolder.find()).last();
        if (last.isEmpty()) {
            throw new CommandFailed("No minute book was opened on this machine yet. Name one with --book.");
        }
        return MinuteBook.open(last.get(), clock, who);
    }
}
