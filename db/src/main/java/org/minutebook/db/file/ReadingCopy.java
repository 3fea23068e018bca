package org.minutebook.db.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a whole book that can be read and not changed: for a chair who goes through the action log at home. It is a proved backup,
 * unpacked into a folder of its own that says what it is.
 */
public final class ReadingCopy {
    private ReadingCopy() {}

    /**
     * Makes one.
     *
     * @param into an empty folder, or one that is not there yet
     */
    public static void make(MinuteBook book, Path into) throws MinuteBookProblem {
        try {
            if (Files.isDirectory(into) && !BookFolder.isEmpty(into)) {
                throw new MinuteBookProblem.NoRoom(
                        "The folder " + into + " is not empty. A copy of a book wants an empty folder of its own.");
            }
            Path aside = Files.createTempDirectory("minutebook-");
            try {
                MinuteBook.restore(book.backUp(aside).file(), into, false, book.clock());
                BookFolder.find(into).markToRead();
            } finally {
                Backups.deleteAll(aside);
            }
        } catch (IOException e) {
            throw new MinuteBookProblem.NoRoom(
                    "The copy could not be written to " + into + ". Free some room there or choose another folder.", e);
        }
    }
}
