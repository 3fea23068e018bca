package org.minutebook.app.documents.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.WordPiece.Numbered;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which paragraphs of a Word document are numbered and how, and which styles are headings. */
final class WordNumbers {
    private final Map<String, String> definitions = new HashMap<>();
    private final Map<String, Map<Integer, String>> formats = new HashMap<>();
    private final Map<String, String> styleNames = new HashMap<>();
    private final Map<String, String> styleNumbers = new HashMap<>();

    static WordNumbers read(ZipParts parts) throws IntakeProblem {
        WordNumbers numbers = new WordNumbers();
        for (ZipParts.Relation relation : parts.relations(parts.mainPart()).values()) {
            if (relation.type().endsWith("/numbering")) {
                parts.parse(relation.target(), Limits.SMALL_PART, numbers.numbering());
            } else if (relation.type().endsWith("/styles")) {
                parts.parse(relation.target(), Limits.SMALL_PART, numbers.styles());
            }
        }
        return numbers;
    }

    boolean isHeading(String style) {
        String name = styleNames.getOrDefault(style, style).toLowerCase(java.util.Locale.ROOT);
        return name.startsWith("heading") || name.equals("title");
    }

    /** The number that a style gives to its paragraphs; blank where it gives none. */
    String numberOf(String style) {
        return styleNumbers.getOrDefault(style, "");
    }

    Numbered kind(String number, int level) {
        String definition = definitions.get(number);
        if (definition == null || number.equals("0")) {
            return Numbered.NO;
        }
        String format = formats.getOrDefault(definition, Map.of()).getOrDefault(level, "decimal");
        return switch (format) {
            case "bullet" -> Numbered.BULLET;
            case "none" -> Numbered.NO;
            case "decimal", "decimalZero" -> Numbered.DECIMAL;
            default -> Numbered.LETTER;
        };
    }

    private DefaultHandler numbering() {
        return new DefaultHandler() {
            private String definition = "";
            private String number = "";
            private int level;

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                switch (name) {
                    case "abstractNum" -> definition = value(attributes, "abstractNumId");
                    case "lvl" -> level = Math.max(0, CellStyles.whole(value(attributes, "ilvl")));
                    case "numFmt" ->
                        formats.computeIfAbsent(definition, unused -> new HashMap<>())
                                .put(level, value(attributes, "val"));
                    case "num" -> number = value(attributes, "numId");
                    case "abstractNumId" -> definitions.put(number, value(attributes, "val"));
                    default -> {}
                }
            }
        };
    }

    private DefaultHandler styles() {
        return new DefaultHandler() {
            private String style = "";

            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                switch (name) {
                    case "style" -> style = value(attributes, "styleId");
                    case "name" -> styleNames.put(style, value(attributes, "val"));
                    case "numId" -> styleNumbers.put(style, value(attributes, "val"));
                    default -> {}
                }
            }
        };
    }

    static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                @Nullable String value = attributes.getValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }
}
