package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Clauses;
import org.minutebook.app.documents.tree.Entry;
import org.minutebook.app.documents.tree.Run;

class AfterThatTest {
    private static List<String> lines(String... typed) {
        Entry asked = AfterThat.sentence(
                "It is recommended that:", Stream.of(typed).map(Entry::of).toList());
        return Stream.concat(
                        Stream.of(Run.text(asked.runs())),
                        asked.under().stream().flatMap(AfterThatTest::clauses))
                .toList();
    }

    private static Stream<String> clauses(Block block) {
        return block instanceof Clauses clauses
                ? clauses.entries().stream().map(entry -> Run.text(entry.runs()))
                : Stream.of();
    }

    @Test
    void clausesGoOnWithTheSentence() {
        assertEquals(
                List.of(
                        "It is recommended that:",
                        "the report be noted;",
                        "Dr Carmody be thanked;",
                        "a further report be made."),
                lines("That the report be noted.", "That Dr Carmody be thanked and", "A further report be made"));
    }

    @Test
    void theAuthorsCopySaysThatOnce() {
        assertEquals("It is recommended:", leadOf("That the report be noted.", "That figures be sent."));
        assertEquals("It is recommended that:", leadOf("That the report be noted.", "Figures be sent."));
    }

    private static String leadOf(String... typed) {
        return AfterThat.leadOf(
                "It is recommended that:", Stream.of(typed).map(Entry::of).toList());
    }

    @Test
    void oneClauseRunsOn() {
        assertEquals(
                List.of("It is recommended that the Annual Report for 2026 be noted."),
                lines("The Annual Report for 2026 be noted;"));
    }

    @Test
    void aClauseOfSeveralSentencesEndsAsItWasTyped() {
        assertEquals(
                List.of("It is recommended that:", "the plan be noted. It runs to 2031:", "figures be sent."),
                lines("The plan be noted. It runs to 2031:", "That figures be sent."));
    }
}
