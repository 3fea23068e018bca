package org.minutebook.db.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.change.Refused;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Board;
import org.minutebook.db.store.Hash;

class ReadingCopyTest {
    private static final String REFUSED =
            "This is a copy to read: nothing in it can be changed. Open the book itself for that.";

    @TempDir
    Path dir;

    @Test
    void aCopyIsReadAndNeverWritten() throws Exception {
        Path to = dir.resolve("for the chair");
        try (MinuteBook book = MinuteBooks.empty(dir.resolve("desk"))) {
            book.apply(new AddBoard("Health and Wellbeing Board", "HWB", ""));
            ReadingCopy.make(book, to);
            book.apply(new AddBoard("Schools Forum", "", ""));
            assertFalse(book.isToRead());
        }
        String before = Hash.sha256(Files.readAllBytes(to.resolve("data.mv.db")));
        try (MinuteBook copy = MinuteBook.open(to, MinuteBooks.CLOCK, "Chair")) {
            assertTrue(copy.isToRead());
            assertEquals(
                    List.of("Health and Wellbeing Board"),
                    copy.read(stores -> stores.boards().list()).stream()
                            .map(Board::name)
                            .toList());
            AddBoard act = new AddBoard("Another", "", "");
            assertEquals(
                    REFUSED, assertThrows(Refused.class, () -> copy.apply(act)).getMessage());
            assertEquals(
                    REFUSED,
                    assertThrows(Refused.class, () -> copy.rehearse(act)).getMessage());
            assertEquals(Optional.empty(), copy.undo());
            assertEquals(Optional.empty(), copy.redo());
            copy.keepDraft("remark/1", "Ask in person");
            copy.forgetDraft("remark/1");
            assertEquals(List.of(), copy.read(stores -> stores.drafts().list()));
            assertEquals(List.of(), copy.check().findings());
        }
        assertEquals(before, Hash.sha256(Files.readAllBytes(to.resolve("data.mv.db"))));
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws Exception {
        Files.writeString(dir.resolve("letter.txt"), "Dear Chair");
        try (MinuteBook book = MinuteBooks.empty(dir.resolve("desk"))) {
            MinuteBookProblem.NoRoom refused =
                    assertThrows(MinuteBookProblem.NoRoom.class, () -> ReadingCopy.make(book, dir));
            assertEquals(
                    "The folder " + dir + " is not empty. A copy of a book wants an empty folder of its own.",
                    refused.getMessage());
        }
    }
}
