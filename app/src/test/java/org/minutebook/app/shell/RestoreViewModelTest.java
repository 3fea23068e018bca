package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.kit.Tasks;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.file.Backup;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Board;

class RestoreViewModelTest {
    @TempDir
    private Path dir;

    private Path book;
    private Backup backup;
    private final List<Path> opened = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final RestoreViewModel model =
            new RestoreViewModel(Tasks.immediate(), MinuteBooks.CLOCK, (folder, sentence) -> {
                opened.add(folder);
                said.add(sentence);
            });

    @BeforeEach
    void aBookThatWentOnAfterItsBackup() throws Exception {
        try (MinuteBook made = SmallCouncil.in(dir)) {
            book = made.path();
            backup = made.backUp();
            made.apply(new AddBoard("Scrutiny Committee", "", ""));
        }
    }

    @Test
    void aBackupIsCountedBeforeItIsRestoredIntoAFolderBesideTheBook() throws Exception {
        model.choose(backup.file());
        assertTrue(model.sound().get());
        assertFalse(model.busy().get());
        assertEquals(
                "The backup holds " + backup.records() + " records, last changed on 23 January 2020 at 10.00 am.",
                model.holds().get());
        assertEquals(
                book.resolveSibling(book.getFileName() + " restored").toString(),
                model.folder().get());

        model.restore();
        assertEquals("", model.problem().get());
        assertFalse(model.busy().get());
        assertEquals(List.of(Path.of(model.folder().get())), opened);
        assertEquals(List.of("Restored " + backup.records() + " records."), said);
        assertEquals(2, boards(opened.getFirst()));
    }

    @Test
    void aFullerBookIsReplacedOnlyWhenSaidSoAgain() throws Exception {
        model.choose(backup.file());
        model.folder().set(book.toString());
        model.restore();
        assertTrue(
                model.problem().get().contains("holds more ("), model.problem().get());
        assertTrue(model.fuller().get());
        assertEquals(List.of(), opened);
        assertEquals(3, boards(book));

        model.replace();
        assertEquals(List.of(book), opened);
        assertTrue(said.getFirst().contains("What was there before is kept as replaced-"), said.getFirst());
        assertEquals(2, boards(book));
    }

    @Test
    void anotherFolderIsAnotherQuestionAndNoFolderIsNone() {
        model.choose(backup.file());
        model.folder().set(book.toString());
        model.restore();
        model.folder().set(dir.resolve("elsewhere").toString());
        assertFalse(model.fuller().get());

        model.folder().set(" ");
        model.restore();
        assertEquals(
                "Say in which folder the book is to be kept.", model.problem().get());
        assertEquals(List.of(), opened);
    }

    @Test
    void onlyAFullerBookIsOfferedToBeReplaced() throws Exception {
        Path notes = Files.createDirectory(dir.resolve("notes"));
        Files.writeString(notes.resolve("notes.txt"), "Not a book");
        model.choose(backup.file());
        model.folder().set(notes.toString());
        model.restore();

        assertFalse(model.problem().get().isBlank());
        assertFalse(model.fuller().get());
        assertEquals(List.of(), opened);
    }

    @Test
    void whatIsNoBackupIsRefusedWhenItIsChosen() throws Exception {
        Path none = Files.writeString(dir.resolve("letter.zip"), "Dear councillor");
        model.choose(none);

        assertFalse(model.sound().get());
        assertTrue(
                model.problem().get().startsWith("The backup " + none + " cannot be opened"),
                model.problem().get());
        assertEquals("", model.holds().get());
    }

    private static int boards(Path folder) throws Exception {
        try (MinuteBook opened = MinuteBook.open(folder, MinuteBooks.CLOCK, "tester")) {
            return opened.read(stores -> stores.of(Board.class).count());
        }
    }
}
