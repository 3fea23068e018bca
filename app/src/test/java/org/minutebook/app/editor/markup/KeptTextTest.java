package org.minutebook.app.editor.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Typed;

class KeptTextTest {
    private static final List<String> SCRAPS = List.of(
            "The Board",
            "agreed",
            "**the plan**",
            "*at once*",
            "***both***",
            "_so_",
            "__too__",
            "*",
            "**",
            "_",
            "a_b_c",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "7) ",
            "192. ",
            "  ",
            "    ",
            "\n",
            "\n",
            "\n\n",
            "\n\n\n",
            "\t",
            "|",
            "| a | b |",
            "\n|---|---|\n",
            "---",
            "\\",
            "\\*",
            "\\.",
            "{action:12} ",
            " {action:7}\n",
            "# 5",
            "`x`",
            "<u>",
            "[INSERT]",
            "https://e.example/a_b",
            "(",
            ")",
            "\"",
            ".",
            ",",
            "5 * 3",
            "Cllr",
            "\u00a0",
            "é",
            "£5");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The Board **agreed** the plan.\n\n*Nobody* voted against.",
                "Lead in:\n- a\n- b\n\nAfter.",
                "Lead in:\n\n* a\n* b\n\n\n\nAfter.",
                "1. one\n   - under one\n\n     more under it\n2. two {action:12}\n\n3) other",
                "| Area | Target |\n|:---|---:|\n| North | **12** |",
                "a\r\nb\r\n",
                "__bold__ and _italic_ as somebody else writes them",
                "<u>x</u> `y` \\* # 5"
            })
    void whatNobodyChangedIsKeptAsItWasWritten(String kept) {
        EditedText text = new EditedText(kept);
        assertEquals(kept, text.kept(text.lines()));
    }

    @Test
    void whatNobodyChangedIsKeptAsItWasWrittenWhateverItIs() {
        for (int seed = 0; seed < 3000; seed++) {
            String kept = scraps(new Random(seed));
            EditedText text = new EditedText(kept);
            assertEquals(kept, text.kept(text.lines()), "seed " + seed);
        }
    }

    @Test
    void aTextWrittenAnewSaysAndLooksTheSame() {
        for (int seed = 0; seed < 3000; seed++) {
            String kept = scraps(new Random(seed), " ");
            List<Line> lines = saying(Lines.read(kept));
            List<Line> again = saying(Lines.read(KeptText.of(lines)));
            assertEquals(shown(lines), shown(again), "seed " + seed + ": [" + kept + "] [" + KeptText.of(lines) + "]");
        }
    }

    @Test
    void aChangeOfOneLineLeavesTheOtherPiecesAsTheyWereWritten() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            String kept = scraps(random);
            List<Line> lines = new ArrayList<>(Lines.read(kept));
            int at = random.nextInt(lines.size());
            Line line = lines.get(at);
            if (line.isTable()) {
                continue;
            }
            lines.set(at, line.saying(Inline.of("Changed")));
            String written = KeptText.of(lines);
            assertEquals(
                    shown(saying(plain(lines))),
                    shown(saying(Lines.read(written))),
                    "seed " + seed + "\n" + kept + "\n->\n" + written);
            for (Line other : lines) {
                if (other.of() != null && isApart(other.of().piece(), line.of())) {
                    assertTrue(written.contains(other.of().piece().source()), "seed " + seed + "\n" + written);
                }
            }
        }
    }

    /** Pieces that do not lie beside the one that was changed. */
    private static boolean isApart(Line.Piece piece, Line.@Nullable Origin changed) {
        return changed == null
                || piece != changed.piece()
                        && piece.previous() != changed.piece()
                        && piece != changed.piece().previous();
    }

    @Test
    void looksOfAnyShapeAreWrittenSoThatTheyAreReadBack() {
        List<String> words = List.of("plan", " ", "the ", " of", "(a)", "\"b\"", "c.", "*", "x_y", ", ", "2019");
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<Inline.Span> spans = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                spans.add(new Inline.Span(
                        words.get(random.nextInt(words.size())),
                        new Look(random.nextInt(3) == 0, random.nextInt(3) == 0)));
            }
            Inline inline = Inline.of(spans);
            Inline read = InlineMarkdown.read(inline.markdown());
            assertEquals(inline.stripped().text(), inline.isBlank() ? "" : read.text(), "seed " + seed);
        }
    }

    @Test
    void boldAndItalicThatBeginAtAWordAreKeptExactly() {
        Inline inline = Inline.of(List.of(
                new Inline.Span("The ", Look.PLAIN),
                new Inline.Span("Board", new Look(true, false)),
                new Inline.Span(" ", Look.PLAIN),
                new Inline.Span("at once", new Look(true, true)),
                new Inline.Span(" ", Look.PLAIN),
                new Inline.Span("agreed", new Look(false, true)),
                new Inline.Span(".", Look.PLAIN)));
        assertEquals(inline.text(), ((Paragraph) Typed.blocks(inline.markdown()).getFirst()).text());
        assertEquals(inline, InlineMarkdown.read(inline.markdown()));
    }

    @Test
    void signsThatWouldBeOursAreEscapedWhereTheyWouldAndNowhereElse() {
        assertEquals("5 * 3 = 15, see a_b", Inline.of("5 * 3 = 15, see a_b").markdown());
        assertEquals("\\*not italic\\*", Inline.of("*not italic*").markdown());
        assertEquals("\\- not a bullet", Inline.of("- not a bullet").markdown());
        assertEquals("19\\. not a number", Inline.of("19. not a number").markdown());
        assertEquals("C:\\Minutes\\2019", Inline.of("C:\\Minutes\\2019").markdown());
    }

    @Test
    void listsAreWrittenWithTheirLevelsAndNumbers() {
        List<Line> lines = List.of(
                Line.text(Inline.of("The Board:")),
                Line.text(Inline.of("noted the report;"))
                        .as(Line.Kind.NUMBER, 0)
                        .joined(true),
                Line.text(Inline.of("in part")).as(Line.Kind.BULLET, 1).joined(true),
                Line.text(Inline.of("agreed."))
                        .as(Line.Kind.NUMBER, 0)
                        .joined(true)
                        .tied("{action:12}"),
                Line.text(Inline.of("They thanked the officers.")));
        assertEquals(
                "The Board:\n1. noted the report;\n   - in part\n2. agreed. {action:12}\n\nThey thanked the officers.",
                KeptText.of(lines));
    }

    private static String scraps(Random random) {
        return scraps(random, "");
    }

    private static String scraps(Random random, String between) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(between);
        }
        return text.toString();
    }

    /** As if everything had been typed. */
    private static List<Line> plain(List<Line> lines) {
        return lines.stream().map(line -> line.joined(line.joined())).toList();
    }

    private static List<Line> saying(List<Line> lines) {
        List<Line> saying = new ArrayList<>();
        for (Line line : plain(lines).reversed()) {
            boolean holds =
                    line.isEntry() && !saying.isEmpty() && saying.getFirst().level() > line.level();
            if (holds && line.words().isBlank() && saying.getFirst().kind() == Line.Kind.TEXT) {
                Line under = saying.removeFirst(); // what stands first under an empty entry is its words
                saying.addFirst(line.saying(under.words()).tied(under.ties()));
            } else if (holds
                    || line.isTable()
                    || !line.words().isBlank()
                    || !line.ties().isEmpty()) {
                saying.addFirst(line);
            }
        }
        return saying;
    }

    private static String shown(List<Line> lines) {
        int[] numbers = Lines.numbers(lines);
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            shown.add(line.kind() + " " + line.level() + " " + numbers[i] + " "
                    + (line.isTable()
                            ? line.table().rows().stream()
                                    .map(row -> row.stream()
                                            .map(KeptTextTest::looks)
                                            .toList())
                                    .toList()
                            : looks(line.words()))
                    + " " + line.ties());
        }
        return shown.stream().collect(Collectors.joining("\n"));
    }

    /** The words and how each letter looks; a blank looks like nothing. */
    private static String looks(Inline words) {
        StringBuilder looks = new StringBuilder(words.text()).append(' ');
        for (int i = 0; i < words.length(); i++) {
            Look look = words.lookAt(i + 1);
            if (!Character.isWhitespace(words.text().charAt(i))) {
                looks.append(look.bold() ? look.italic() ? 'x' : 'b' : look.italic() ? 'i' : '.');
            }
        }
        return looks.toString();
    }
}
