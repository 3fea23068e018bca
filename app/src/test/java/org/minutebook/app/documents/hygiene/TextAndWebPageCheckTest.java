package org.minutebook.app.documents.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.minutebook.app.documents.hygiene.Papers.found;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.rules.leftover.LeftoverKind;

/** Plain texts, web pages, and the texts of the record itself. */
class TextAndWebPageCheckTest {

    private final Path dir;

    TextAndWebPageCheckTest(@TempDir Path dir) {
        this.dir = dir;
    }

    @Test
    void aTextIsSearchedBlockByBlockInItsOwnLetters() throws IOException {
        Path file = dir.resolve("page.txt");
        Files.write(file, "Dear all\r\n\r\nThe cost is £XX\r\n".getBytes(Charset.forName("windows-1252")));
        assertEquals(
                List.of("PLACEHOLDER, line 3, “The cost is £XX”: The placeholder “£XX” is still in the text."),
                found(file));
    }

    @Test
    void whatAWebPageDoesNotShowIsTold() throws IOException {
        Path file = dir.resolve("page.html");
        Files.writeString(
                file,
                "<!DOCTYPE html><html><head><title>Minutes</title><meta name=\"author\" content=\"Ann"
                        + " Smith\"></head><body><!-- ask Bob --><p>The cost is <b>TBC</b></p><p style=\"display:"
                        + " none\">secret</p><p hidden>more</p><script>x()</script><p>and/or</p></body></html>");
        assertEquals(
                List.of(
                        "COMMENT, the page's source: The source holds a remark that browsers do not show: “ask Bob”.",
                        "HIDDEN_TEXT, the page's source: Text is hidden: “secret”.",
                        "HIDDEN_TEXT, the page's source: Text is hidden: “more”.",
                        "MACRO, the page's source: The page runs a script.",
                        "PLACEHOLDER, “The cost is TBC”: The placeholder “TBC” is still in the text.",
                        "NAMES, properties: The page names “Ann Smith” as author."),
                found(file));
    }

    @Test
    void textsOfTheRecordAreSearchedAsTypedOrAsPrinted() {
        String text = "**Costs** are £XX";
        assertEquals(
                List.of("Legal implications: The placeholder “£XX” is still in the text. Put in what belongs there, or"
                        + " take it out."),
                Hygiene.ofTyped("Legal implications", text).stream()
                        .map(HygieneFinding::says)
                        .toList());
        assertEquals(
                List.of(HygieneKind.PLACEHOLDER, HygieneKind.MARKUP),
                Hygiene.ofText("Front sheet", text).stream()
                        .map(HygieneFinding::kind)
                        .toList());
    }

    @Test
    void eachKindOfLeftoverWeighsTheSameInATextAndInAFile() {
        Set<HygieneKind> kinds = EnumSet.noneOf(HygieneKind.class);
        for (LeftoverKind kind : LeftoverKind.values()) {
            HygieneKind same = HygieneKind.of(kind);
            kinds.add(same);
            assertEquals(kind.mustGo(), same.level() == HygieneLevel.MEND, kind.name());
            assertEquals(kind.name(), same.name());
        }
        assertEquals(LeftoverKind.values().length, kinds.size());
    }
}
