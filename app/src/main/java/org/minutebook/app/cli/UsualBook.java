package org.minutebook.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.minutebook.app.machine.OwnFolder;
import org.minutebook.app.machine.RecentBooks;
import org.minutebook.app.sample.SampleBook;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;

/** The book that a command means when none is named: the last one opened on this machine, else the sample council. */
final class UsualBook {
    private UsualBook() {}

    static MinuteBook open(Surroundings surroundings, Clock clock) throws MinuteBookProblem {
        Optional<Path> last = new RecentBooks(surroundings.own()).last();
        if (last.isPresent()) {
            return MinuteBook.open(last.get(), clock, surroundings.who());
        }
        Path sample = OwnFolder.sampleBook(surroundings.own());
        if (!Files.isDirectory(sample)) {
            SampleBook.make(sample, clock, surroundings.who());
        }
        return MinuteBook.open(sample, clock, surroundings.who());
    }
}
