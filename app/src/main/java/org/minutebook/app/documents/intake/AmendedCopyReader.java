package org.minutebook.app.documents.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;
import org.minutebook.app.documents.intake.AmendedCopy.TextLine;
import org.minutebook.app.documents.intake.WordPiece.Grid;
import org.minutebook.app.documents.intake.WordPiece.Line;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a copy of draft minutes from Word: fields, tracked changes, comments. Changes of format alone are no changes. */
public final class AmendedCopyReader {
    /** The property of the file that says which copy it is. */
    public static final String MARK = "Minutebook";

    private AmendedCopyReader() {}

    /** @throws IntakeProblem where the file is no Word document; the message is for the user */
    public static AmendedCopy read(Path file) throws IntakeProblem {
        if (!isDocument(file)) {
            throw IntakeProblem.in(
                    file,
                    "is not a Word document that can be read: save the chair’s copy as .docx, without a password, and"
                            + " take that in.");
        }
        try (ZipParts parts = ZipParts.open(file)) {
            AmendedBody body = WordBody.read(new AmendedBody(file, WordNumbers.read(parts)), parts);
            Map<String, List<TextLine>> fields = new LinkedHashMap<>();
            List<String> outside = new ArrayList<>();
            for (WordPiece piece : body.pieces()) {
                List<TextLine> lines = lines(piece);
                if (piece.field().isEmpty()) {
                    lines.stream()
                            .map(TextLine::text)
                            .filter(text -> !text.isBlank())
                            .forEach(outside::add);
                } else {
                    fields.computeIfAbsent(piece.field(), unused -> new ArrayList<>())
                            .addAll(lines);
                }
            }
            Map<String, String> before = new LinkedHashMap<>();
            fields.keySet().forEach(field -> before.put(field, squashed(body.before(field))));
            Map<String, List<String>> authors = body.authors().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
            return new AmendedCopy(mark(parts), fields, before, authors, outside, remarks(parts, body));
        }
    }

    /** What is wrong with the file itself is said as it is; what else it may be does not matter here. */
    private static boolean isDocument(Path file) throws IntakeProblem {
        try {
            return FileNature.of(file) == FileNature.DOCUMENT;
        } catch (IntakeProblem problem) {
            if (problem.fault() == IntakeProblem.Fault.NONE && Files.isReadable(file)) {
                return false;
            }
            throw problem;
        }
    }

    /** Without its blanks, which Word lays otherwise between runs and paragraphs. */
    public static String squashed(String words) {
        return words.replaceAll("[\\s\\u00a0]+", "");
    }

    private static List<TextLine> lines(WordPiece piece) {
        List<TextLine> lines = new ArrayList<>();
        switch (piece) {
            case Line line -> {
                if (!line.isBlank()) {
                    String mark = mark(line);
                    for (String one : line.text().split("\n")) {
                        lines.add(new TextLine(mark, one.strip()));
                        mark = "";
                    }
                }
            }
            case Grid grid ->
                grid.rows()
                        .forEach(row -> lines.add(
                                new TextLine("|", row.stream().map(Grid::text).collect(Collectors.joining(" | ")))));
        }
        return lines;
    }

    private static String mark(Line line) {
        String indent = "   ".repeat(line.level());
        return switch (line.numbered()) {
            case NO -> "";
            case BULLET -> indent + "- ";
            case DECIMAL, LETTER -> indent + "1. ";
        };
    }

    private static String mark(ZipParts parts) throws IntakeProblem {
        StringBuilder mark = new StringBuilder();
        parts.parse("docProps/custom.xml", Limits.SMALL_PART, new DefaultHandler() {
            private boolean ours;

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("property")) {
                    ours = MARK.equals(attributes.getValue("name"));
                }
            }

            @Override
            public void characters(char[] text, int start, int length) {
                if (ours) {
                    mark.append(text, start, length);
                }
            }
        });
        return mark.toString().strip();
    }

    private static List<Remark> remarks(ZipParts parts, AmendedBody body) throws IntakeProblem {
        List<Remark> remarks = new ArrayList<>();
        String part = parts.relations(parts.mainPart()).values().stream()
                .filter(relation -> relation.type().endsWith("/comments"))
                .map(ZipParts.Relation::target)
                .findFirst()
                .orElse("");
        if (part.isEmpty()) {
            return remarks;
        }
        parts.parse(part, Limits.WORD_TEXT, new DefaultHandler() {
            private String id = "";
            private String author = "";
            private String day = "";
            private final StringBuilder says = new StringBuilder();
            private boolean text;

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                switch (name) {
                    case "comment" -> {
                        id = WordNumbers.value(attributes, "id");
                        author = WordNumbers.value(attributes, "author");
                        String on = WordNumbers.value(attributes, "date");
                        day = on.length() < 10 ? "" : on.substring(0, 10);
                        says.setLength(0);
                    }
                    case "p" -> says.append(says.isEmpty() ? "" : "\n");
                    case "t" -> text = true;
                    default -> {}
                }
            }

            @Override
            public void characters(char[] letters, int start, int length) {
                if (text) {
                    says.append(letters, start, length);
                }
            }

            @Override
            public void endElement(String uri, String name, String qualified) {
                if (name.equals("t")) {
                    text = false;
                } else if (name.equals("comment")) {
                    AmendedBody.Anchor at = body.anchors().getOrDefault(id, new AmendedBody.Anchor("", ""));
                    remarks.add(new Remark(
                            at.field(), author, day, at.words(), says.toString().strip()));
                }
            }
        });
        return remarks;
    }
}
