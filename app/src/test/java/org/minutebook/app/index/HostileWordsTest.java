package org.minutebook.app.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;

/** Nothing that somebody types can upset the search: it finds something, or says why not in a sentence. */
class HostileWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    private static MinuteBook book;
    private static SearchIndex index;

    @BeforeAll
    static void open(@TempDir Path dir) {
        book = SmallCouncil.in(dir);
        index = new SearchIndex(book);
        index.bringUpToDate(Progress.NONE);
    }

    @AfterAll
    static void close() {
        index.close();
        book.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "(",
                ")",
                "*",
                "**",
                "?",
                "~",
                "a:b:c",
                "is:",
                "is:nonsense",
                "before:",
                "before:soon",
                "board:nowhere",
                "kind:horse",
                "owner:",
                "owner:*",
                "-",
                "--",
                "&",
                "'",
                "\\",
                "{action:1}",
                "[a TO b]",
                "+a -b",
                "a AND b OR",
                "/.*/",
                "\u0000",
                "\uD83D\uDE00",
                "\uD83D",
                "AND",
                "title:winter",
                "\"winter",
                "winter\"",
                "“”",
                "before:9999-99-99",
                "after:0000",
                "before:99999999999999"
            })
    void nothingTypedUpsetsIt(String typed) {
        Found found = index.find(typed, Wish.ofScreen(TODAY, Optional.empty()));
        assertTrue(found.hits().isEmpty() != found.says().isBlank(), found::toString);
    }

    @Test
    void whatIsFarTooLongIsAnsweredWithASentence() {
        for (String typed : List.of("x".repeat(10_000), "x ".repeat(5_000), "\"a ".repeat(3_000), "a-".repeat(5000))) {
            assertEquals(
                    "That is too long to search for. Ask for a few words of it.",
                    index.find(typed, Wish.ofScreen(TODAY, Optional.empty())).says());
        }
        assertEquals(
                "That is too much to search for at once. Ask for a few words of it.",
                index.find("a b ".repeat(100), Wish.ofScreen(TODAY, Optional.empty()))
                        .says());
        String hyphens = "a-".repeat(400) + "z";
        assertTrue(index.find(hyphens, Wish.ofScreen(TODAY, Optional.empty()))
                .says()
                .startsWith("No word"));
        assertTrue(index.find("é".repeat(1000), Wish.ofScreen(TODAY, Optional.empty()))
                .says()
                .startsWith("No word"));
    }
}
