package org.minutebook.app.documents.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @Test
    void emphasisAndParagraphsAreRead() {
        assertEquals(
                List.of(
                        Paragraph.of(List.of(Run.of("The Board "), Run.bold("agreed"), Run.of(" the plan."))),
                        Paragraph.of(List.of(Run.italic("Nobody"), Run.of(" voted against.")))),
                Typed.blocks("The Board **agreed** the plan.\n\n*Nobody* voted against."));
    }

    @Test
    void aLineEndedByHandStaysEnded() {
        assertEquals(List.of(Paragraph.of("Apologies:\nMr Rao")), Typed.blocks("Apologies:\r\nMr Rao"));
    }

    @Test
    void bulletsNestAndKeepWhatFollowsThem() {
        assertEquals(
                List.of(new Bullets(List.of(
                        Entry.of("first"),
                        Entry.of("second", Bullets.of("inner"), Paragraph.of("more of the second"))))),
                Typed.blocks("- first\n- second\n  - inner\n\n  more of the second"));
    }

    @Test
    void aNumberedListBeginsWhereItWasTypedAndKeepsItsMark() {
        Clauses clauses = assertInstanceOf(
                Clauses.class, Typed.blocks("192) Minutes\n193) Urgent items").getFirst());
        assertEquals(List.of("192)", "193)"), clauses.printedLabels());
        assertEquals("Minutes", Run.text(clauses.entries().getFirst().runs()));
    }

    @Test
    void aTableHasItsHeadingsFirst() {
        Table table = assertInstanceOf(
                Table.class,
                Typed.blocks("| Area | Target |\n|---|---|\n| North | **12** |").getFirst());
        assertEquals(
                List.of(
                        Table.Row.of("Area", "Target"),
                        Table.Row.of(
                                Table.Cell.of("North"), Table.Cell.of(List.of(Paragraph.of(List.of(Run.bold("12"))))))),
                table.rows());
        assertEquals(1, table.headerRows());
        assertEquals("Area with Target", table.summary());
    }

    /** Markdown and HTML left in text (catalogue O61) and drafting prompts (O65) are words like any other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<u>underlined</u>",
                "[INSERT]",
                "[DN: check](later)",
                "# 5 on the list",
                "fish &amp; chips &copy;",
                "`code`",
                "![picture](x.png)",
                "5 * 3 * 2",
                "snake_case_name",
                "C:\\minutes\\2026",
                "---",
                "> quoted",
                "    indented far"
            })
    void everyOtherSignStaysAsTyped(String typed) {
        assertEquals(List.of(Paragraph.of(typed.strip())), Typed.blocks(typed));
    }

    @Test
    void aBackslashFreesAStar() {
        assertEquals(List.of(Paragraph.of("*not italic*")), Typed.blocks("\\*not italic\\*"));
    }

    @Test
    void anAddressBecomesALinkWithoutTheFullStop() {
        assertEquals(
                List.of(Paragraph.of(List.of(
                        Run.of("See "),
                        new Run(
                                "https://e.example/a_b?c=1&d=2",
                                false,
                                false,
                                Optional.of("https://e.example/a_b?c=1&d=2")),
                        Run.of(".")))),
                Typed.blocks("See https://e.example/a_b?c=1&d=2."));
    }

    @Test
    void whatXmlForbidsIsMarkedAndNothingIsLost() {
        assertEquals("a\u25A1b\u25A1c\nd", Words.printable("a\u0001b\uD800c\u000Bd"));
        assertEquals("\u0BA4\uD83D\uDE00", Words.printable("\u0BA4\uD83D\uDE00"));
        assertEquals("x\u25A1\u25A1", Words.printable("x\uFFFE\uDC00"));
    }
}
