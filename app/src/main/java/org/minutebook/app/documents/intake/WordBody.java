package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.WordPiece.Grid;
import org.minutebook.app.documents.intake.WordPiece.Line;
import org.minutebook.app.documents.intake.WordPiece.Numbered;
import org.minutebook.app.documents.tree.Unbroken;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The paragraphs and tables of a Word document as a stream, with the marked fields that they stand in. Words that were struck out
 * or deleted are not read: authors answer "Yes/No" by striking one.
 */
class WordBody extends DefaultHandler {

    /** A paragraph that is being read; text boxes bring paragraphs inside paragraphs. */
    private static final class Open {
        private final StringBuilder text = new StringBuilder();
        private String style = "";
        private String number = "";
        private int level;
        private boolean indented;
        private boolean anyPlain;
        private String field = "";
        private int place;
        private boolean prompt;
    }

    /** A marked place that is open. */
    private static final class Marked {
        private String key = "";
        private String bookmark = "";
        private String name = "";
        private boolean prompt;
        private int place;
    }

    private static final class OpenTable {
        private final List<List<List<Line>>> rows = new ArrayList<>();
        private List<List<Line>> cells = new ArrayList<>();
        private List<Line> lines = new ArrayList<>();
        private final String field;
        private final int place;

        OpenTable(String field, int place) {
            this.field = field;
            this.place = place;
        }
    }

    private final WordNumbers numbers;
    private final RowsTaken.Text budget;
    private final List<WordPiece> pieces = new ArrayList<>();
    private final Deque<Open> paragraphs = new ArrayDeque<>();
    private final Deque<Marked> marks = new ArrayDeque<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private int places;
    private int left;
    private boolean inRun;
    private boolean struck;
    private boolean bold;
    private boolean inText;
    private boolean tracked;

    WordBody(Path file, WordNumbers numbers) {
        this.numbers = numbers;
        budget = new RowsTaken.Text(file);
    }

    static WordBody read(Path file, ZipParts parts) throws IntakeProblem {
        return read(new WordBody(file, WordNumbers.read(parts)), parts);
    }

    static <B extends WordBody> B read(B body, ZipParts parts) throws IntakeProblem {
        parts.parse(parts.mainPart(), Limits.WORD_TEXT, body);
        return body;
    }

    List<WordPiece> pieces() {
        return pieces;
    }

    /** Whether it holds tracked changes; they are read as if they were accepted. */
    boolean tracked() {
        return tracked;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (left > 0 || name.equals("Fallback") || name.equals("moveFrom")) {
            left++;
            return;
        }
        tracked |= name.equals("ins") || name.equals("del") || name.equals("moveTo");
        switch (name) {
            case "sdt" -> marks.push(new Marked());
            case "bookmarkStart" -> bookmark(attributes);
            case "bookmarkEnd" -> marks.removeIf(mark -> mark.bookmark.equals(WordNumbers.value(attributes, "id")));
            case "tbl" -> tables.push(new OpenTable(field(), place()));
            case "tr" -> table().cells = new ArrayList<>();
            case "tc" -> table().lines = new ArrayList<>();
            case "p" -> paragraphs.push(new Open());
            case "r" -> {
                inRun = true;
                struck = false;
                bold = false;
            }
            default -> inside(name, attributes);
        }
    }

    private void inside(String name, Attributes attributes) throws SAXException {
        Marked mark = marks.peek();
        Open open = paragraphs.peek();
        if (mark != null && mark.key.isEmpty() && name.equals("tag")) {
            mark.key = WordNumbers.value(attributes, "val");
            mark.place = ++places;
        } else if (mark != null && name.equals("showingPlcHdr")) {
            mark.prompt = isOn(attributes);
        }
        if (open == null) {
            return;
        }
        switch (name) {
            case "pStyle" -> open.style = WordNumbers.value(attributes, "val");
            case "numId" -> open.number = WordNumbers.value(attributes, "val");
            case "ilvl" -> open.level = Math.max(0, CellStyles.whole(WordNumbers.value(attributes, "val")));
            case "ind" -> open.indented = CellStyles.whole(WordNumbers.value(attributes, "left")) > 0;
            case "strike", "dstrike" -> struck |= inRun && isOn(attributes);
            case "b" -> bold |= inRun && isOn(attributes);
            case "t" -> inText = true;
            case "tab" -> append(open, inRun ? "\t" : "");
            case "br", "cr" -> append(open, "\n");
            case "noBreakHyphen" -> append(open, "-");
            default -> {}
        }
    }

    /** A field with links in it is marked by a bookmark. */
    private void bookmark(Attributes attributes) {
        String name = WordNumbers.value(attributes, "name");
        Optional<Marked> again =
                marks.stream().filter(mark -> mark.name.equals(name)).findFirst();
        if (again.isPresent() && !name.isEmpty()) {
            // LibreOffice begins a bookmark over several paragraphs twice and ends it once
            again.get().bookmark = WordNumbers.value(attributes, "id");
        } else if (name.startsWith("field_")) {
            Marked mark = new Marked();
            mark.name = name;
            mark.key = name.substring("field_".length())
                    .replaceFirst("_n\\d+$", "")
                    .replace('_', ' ');
            mark.bookmark = WordNumbers.value(attributes, "id");
            mark.place = ++places;
            marks.push(mark);
        }
    }

    private static boolean isOn(Attributes attributes) {
        return !WordNumbers.value(attributes, "val").matches("0|false|off");
    }

    /** The marked place that is open; blank where none is. */
    final String field() {
        return marks.stream()
                .map(mark -> mark.key)
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
    }

    private int place() {
        return marks.stream()
                .filter(mark -> !mark.key.isEmpty())
                .map(mark -> mark.place)
                .findFirst()
                .orElse(0);
    }

    private OpenTable table() {
        return Objects.requireNonNull(tables.peek());
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        Open open = paragraphs.peek();
        if (inText && left == 0 && open != null && !struck) {
            SharedTexts.charge(budget, length);
            String words = Unbroken.parted(new String(text, start, length));
            open.text.append(words);
            open.anyPlain |= !bold && !words.isBlank();
            marked(open);
        }
    }

    private void append(Open open, String mark) throws SAXException {
        SharedTexts.charge(budget, 1);
        open.text.append(mark);
    }

    private void marked(Open open) {
        if (!field().isEmpty()) {
            open.field = field();
            open.place = place();
            open.prompt = marks.stream().anyMatch(mark -> mark.prompt);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (left > 0) {
            left--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "sdt" -> {
                Open open = paragraphs.peek();
                if (open != null) {
                    marked(open);
                }
                endControl();
            }
            case "p" -> endParagraph(paragraphs.pop());
            case "tc" -> table().cells.add(table().lines);
            case "tr" -> table().rows.add(table().cells);
            case "tbl" -> endTable(tables.pop());
            default -> {}
        }
    }

    private void endControl() {
        Iterator<Marked> open = marks.iterator();
        while (open.hasNext()) {
            if (open.next().bookmark.isEmpty()) {
                open.remove();
                return;
            }
        }
    }

    private void endParagraph(Open open) {
        if (open.field.isEmpty()) {
            marked(open);
        }
        String text = SharedTexts.plain(open.text.toString().replace('\t', ' '));
        String number = open.number.isEmpty() ? numbers.numberOf(open.style) : open.number;
        Numbered kind = numbers.kind(number, open.level);
        boolean heading = numbers.isHeading(open.style);
        add(new Line(
                text,
                heading,
                !text.isEmpty() && !open.anyPlain,
                kind,
                open.level,
                open.indented,
                open.field,
                open.place,
                open.prompt));
    }

    private void add(Line line) {
        @Nullable OpenTable table = tables.peek();
        if (table != null) {
            table.lines.add(line);
        } else {
            pieces.add(line);
        }
    }

    private void endTable(OpenTable table) {
        OpenTable outer = tables.peek();
        if (outer != null) {
            table.rows.forEach(row -> row.forEach(outer.lines::addAll));
        } else {
            pieces.add(new Grid(table.rows, table.field, table.place));
        }
    }
}
