package org.minutebook.app.documents.compose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.minutebook.db.change.LoadRecords;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.store.NotARecord;
import org.minutebook.db.store.RecordFile;

/** Books with a record file of this package: facts of real minutes, in our own words. */
final class Records {
    private Records() {}

    static MinuteBook book(Path dir, String name) {
        MinuteBook book = MinuteBooks.empty(dir);
        try (InputStream in = Objects.requireNonNull(Records.class.getResourceAsStream(name))) {
            book.apply(new LoadRecords(RecordFile.read(in), name));
            return book;
        } catch (IOException | NotARecord | Refused e) {
            throw new AssertionError(e);
        }
    }

    static Id<Meeting> on(MinuteBook book, String day) {
        return book.read(stores -> stores.meetings().list().stream()
                .filter(meeting -> meeting.day().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow()
                .id());
    }
}
