package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.CouncilWord;
import org.minutebook.db.model.Phrase;

class WordsAndPhrasesTest {
    @Test
    void aWordIsAddedOnceAndTakenBack(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            book.apply(new AddCouncilWord("Wealdmere"));
            book.apply(new AddCouncilWord(" Wealdmere "));
            assertEquals(List.of("Wealdmere"), words(book));
            assertThrows(Refused.class, () -> book.apply(new AddCouncilWord(" ")));
            book.undo();
            assertEquals(List.of(), words(book));
        }
    }

    @Test
    void theListOfWordsIsKeptAsItIsGiven(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            book.apply(new AddCouncilWord("Wealdmere"));
            assertEquals(
                    3,
                    book.apply(new KeepWords(List.of("Hythe", "", " inquorate", "Hythe")))
                            .result());
            assertEquals(List.of("Hythe", "inquorate"), words(book));
            book.undo();
            assertEquals(List.of("Wealdmere"), words(book));
        }
    }

    @Test
    void phrasesAreKeptInTheirOrder(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            book.apply(new KeepPhrases(List.of("It was noted that …", "{chair} thanked …")));
            book.apply(new KeepPhrases(List.of("{chair} thanked …")));
            assertEquals(List.of("{chair} thanked …"), phrases(book));
            book.undo();
            assertEquals(List.of("It was noted that …", "{chair} thanked …"), phrases(book));
        }
    }

    private static List<String> words(MinuteBook book) {
        return book.read(stores -> stores.words().councilWords()).stream()
                .map(CouncilWord::word)
                .toList();
    }

    private static List<String> phrases(MinuteBook book) {
        return book.read(stores -> stores.words().phrases()).stream()
                .map(Phrase::text)
                .toList();
    }
}
