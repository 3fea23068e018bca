package org.minutebook.app.documents.chair;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.AmendedCopy.TextLine;
import org.minutebook.app.documents.tree.Run;
import org.minutebook.app.documents.tree.Typed;

/**
 * A text of the book line by line, with all that Word does not carry: bold and italic words, and the ties of actions. Lines that
 * the chair left alone keep them; a line that she changed keeps its place in the list and its ties.
 */
final class SourceText {
    private static final Pattern TIES = Pattern.compile("(?:[ \\t]*\\{action:\\d{1,18}})+\\s*$");
    private static final Pattern LED = Pattern.compile("^(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+)(.*)$");
    private static final Pattern RULE_OF_TABLE = Pattern.compile("\\s*\\|?[\\s:|-]*-[\\s:|-]*\\|?\\s*");

    /**
     * One line.
     *
     * @param gap whether an empty line stands before it
     * @param under what follows it and is no text of its own: the rule under a table's head
     */
    private record Line(String source, String lead, String plain, String ties, boolean gap, String under) {
        boolean inList() {
            return !lead.isBlank();
        }
    }

    private final List<Line> lines = new ArrayList<>();

    SourceText(String source) {
        boolean gap = false;
        for (String line : source.split("\\R", -1)) {
            if (line.isBlank()) {
                gap = !lines.isEmpty();
            } else if (!lines.isEmpty()
                    && lines.getLast().source().contains("|")
                    && RULE_OF_TABLE.matcher(line).matches()) {
                Line head = lines.removeLast();
                lines.add(new Line(head.source(), head.lead(), head.plain(), head.ties(), head.gap(), "\n" + line));
            } else {
                lines.add(read(line, gap));
                gap = false;
            }
        }
    }

    private static Line read(String source, boolean gap) {
        Matcher tied = TIES.matcher(source);
        String ties = tied.find() ? tied.group().stripTrailing() : "";
        String words = ties.isEmpty() ? source : source.substring(0, tied.start());
        if (words.strip().startsWith("|")) {
            String cells = words.strip().replaceAll("^\\||\\|$", "");
            List<String> plain = new ArrayList<>();
            for (String cell : cells.split("(?<!\\\\)\\|", -1)) {
                plain.add(Run.text(Typed.line(cell.strip())));
            }
            return new Line(source, "", String.join(" | ", plain), ties, gap, "");
        }
        Matcher led = LED.matcher(words);
        boolean list = led.matches();
        String text = list ? led.group(2) : words.strip();
        return new Line(source, list ? led.group(1) : "", Run.text(Typed.line(text)), ties, gap, "");
    }

    /** The text with these lines in the place of its own. */
    String amended(List<TextLine> wanted) {
        List<String> ours =
                lines.stream().map(line -> LineMerge.plain(line.plain())).toList();
        List<String> theirs =
                wanted.stream().map(line -> LineMerge.plain(line.text())).toList();
        List<Line> result = new ArrayList<>();
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(ours, theirs).getDeltas()) {
            int at = delta.getSource().getPosition();
            result.addAll(lines.subList(from, at));
            from = at + delta.getSource().size();
            List<Line> replaced = lines.subList(at, from);
            int first = delta.getTarget().getPosition();
            for (int i = 0; i < delta.getTarget().size(); i++) {
                TextLine line = wanted.get(first + i);
                result.add(
                        i < replaced.size()
                                ? reworded(replaced.get(i), line)
                                : added(line, result.isEmpty() ? null : result.getLast()));
            }
        }
        result.addAll(lines.subList(from, lines.size()));
        StringBuilder text = new StringBuilder();
        for (Line line : result) {
            text.append(text.isEmpty() ? "" : line.gap() ? "\n\n" : "\n")
                    .append(line.source())
                    .append(line.under());
        }
        return text.toString();
    }

    private static Line reworded(Line before, TextLine line) {
        String words = before.source().strip().startsWith("|")
                ? row(line)
                : before.lead() + Emphasis.kept(written(before), line.text()).orElse(escaped(line.text()));
        return new Line(words + before.ties(), before.lead(), line.text(), before.ties(), before.gap(), before.under());
    }

    /** The words of a line as typed, without what leads it and its ties. */
    private static String written(Line line) {
        String words =
                line.source().substring(0, line.source().length() - line.ties().length());
        return words.substring(line.lead().length()).strip();
    }

    private static Line added(TextLine line, @Nullable Line before) {
        boolean row = line.mark().equals("|");
        String lead = row ? "" : line.mark();
        boolean together = before != null
                && (!lead.isBlank() && before.inList()
                        || row && before.source().strip().startsWith("|"));
        return new Line(row ? row(line) : lead + escaped(line.text()), lead, line.text(), "", !together, "");
    }

    private static String row(TextLine line) {
        return "| " + line.text() + " |";
    }

    /** Signs that the book would read as marks stay signs. */
    private static String escaped(String words) {
        return words.replace("*", "\\*")
                .replaceFirst("^(\\d{1,9})([.)])(?=\\s)", "$1\\\\$2")
                .replaceFirst("^([-+])(?=\\s)", "\\\\$1");
    }
}
