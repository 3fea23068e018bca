package org.minutebook.app.documents.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.minutebook.app.documents.intake.WordPiece.Grid;
import org.minutebook.app.documents.intake.WordPiece.Line;
import org.minutebook.app.documents.intake.WordPiece.Numbered;

/** Paragraphs and tables of a Word file as the little Markdown that the book keeps. Numbers are left to the composer. */
final class WrittenText {
    private static final String UNDER = "   ";

    private WrittenText() {}

    static String of(List<WordPiece> pieces) {
        List<String> blocks = new ArrayList<>();
        boolean inList = false;
        boolean nested = false;
        for (WordPiece piece : pieces) {
            if (piece instanceof Grid grid) {
                table(grid, blocks);
                inList = false;
                nested = false;
                continue;
            }
            Line line = (Line) piece;
            if (line.isBlank()) {
                continue;
            }
            String words = escaped(line.text());
            boolean counts = line.numbered() == Numbered.DECIMAL && line.level() == 0
                    || line.numbered() == Numbered.DECIMAL && !inList
                    || line.numbered() != Numbered.NO && line.numbered() != Numbered.BULLET && !inList
                    || line.numbered() == Numbered.DECIMAL && !nested && line.level() == 1 && topLevelIsOne(pieces);
            if (counts) {
                blocks.add("1. " + indented(words, UNDER));
                inList = true;
                nested = false;
            } else if (line.numbered() == Numbered.BULLET) {
                String indent = inList ? UNDER : "";
                blocks.add(indent + "- " + indented(words, indent + "  "));
            } else if (line.numbered() != Numbered.NO) {
                blocks.add(UNDER + "1. " + indented(words, UNDER + UNDER));
                nested = true;
            } else if (line.heading() || line.bold() && !line.text().contains("\n")) {
                blocks.add("**" + words + "**");
                inList = false;
            } else if (inList && line.indented()) {
                blocks.add(UNDER + indented(words, UNDER));
            } else {
                blocks.add(words);
                inList = false;
            }
        }
        return joined(blocks);
    }

    /** The same on a form that numbers paragraphs by itself: where each of them has a number, none has to be written. */
    static String numbered(List<WordPiece> pieces) {
        String text = of(pieces);
        List<String> blocks = List.of(text.split("\n\n"));
        boolean all = blocks.stream()
                .allMatch(block -> block.startsWith("1. ") || block.startsWith("**") || block.startsWith(UNDER + "- "));
        return all ? text.replaceAll("(?m)^1\\. ", "").replaceAll("(?m)^" + UNDER + "- ", "- ") : text;
    }

    /** Blank lines part paragraphs; the bullets of one list follow one another. */
    private static String joined(List<String> blocks) {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String block : blocks) {
            boolean list = block.stripLeading().startsWith("- ")
                    && before.stripLeading().startsWith("- ");
            text.append(text.isEmpty() ? "" : list ? "\n" : "\n\n").append(block);
            before = block;
        }
        return text.toString();
    }

    /** The words alone, for an answer of one line. */
    static String plain(List<WordPiece> pieces) {
        StringBuilder words = new StringBuilder();
        for (WordPiece piece : pieces) {
            if (piece instanceof Line line && !line.isBlank()) {
                words.append(words.isEmpty() ? "" : "\n").append(line.text());
            }
        }
        return words.toString();
    }

    /** In a decimal form every paragraph is on the second level (2.1), and none of a section on the first. */
    private static boolean topLevelIsOne(List<WordPiece> pieces) {
        return pieces.stream()
                .noneMatch(piece ->
                        piece instanceof Line line && line.numbered() == Numbered.DECIMAL && line.level() == 0);
    }

    private static String indented(String words, String indent) {
        return words.replace("\n", "\n" + indent);
    }

    /** Signs that the book would read as marks stay signs. */
    private static String escaped(String words) {
        return words.lines()
                .map(line -> line.replace("*", "\\*")
                        .replaceFirst("^(\\d{1,9})([.)])(?=\\s)", "$1\\\\$2")
                        .replaceFirst("^([-+])(?=\\s)", "\\\\$1"))
                .collect(Collectors.joining("\n"));
    }

    private static void table(Grid grid, List<String> blocks) {
        int columns = grid.rows().stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<List<Line>> row : grid.rows()) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < columns; column++) {
                String text = column < row.size() ? Grid.text(row.get(column)) : "";
                line.append(' ')
                        .append(text.replace("\n", " ").replace("|", "\\|"))
                        .append(" |");
            }
            lines.add(line.toString());
            if (lines.size() == 1) {
                lines.add("|" + "---|".repeat(columns));
            }
        }
        if (columns > 0 && !lines.isEmpty()) {
            blocks.add(String.join("\n", lines));
        }
    }
}
