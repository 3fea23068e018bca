package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.app.documents.tree.Unbroken;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** A Word body as it will read when every tracked change is accepted, with who tracked what, and where comments hang. */
final class AmendedBody extends WordBody {

    /** A comment's place: the field and the words that it hangs on. */
    record Anchor(String field, String words) {}

    private final Map<String, Set<String>> authors = new LinkedHashMap<>();
    private final Map<String, StringBuilder> before = new LinkedHashMap<>();
    private final Map<String, StringBuilder> open = new LinkedHashMap<>();
    private final Map<String, String> fieldOf = new LinkedHashMap<>();
    private final Map<String, Anchor> anchors = new LinkedHashMap<>();
    private final List<String> inserted = new ArrayList<>();
    private boolean text;

    AmendedBody(Path file, WordNumbers numbers) {
        super(file, numbers);
    }

    /** By field: "M. Hollis, 2026-11-21". */
    Map<String, Set<String>> authors() {
        return authors;
    }

    /** By field: what it said before the tracked changes. */
    String before(String field) {
        StringBuilder words = before.get(field);
        return words == null ? "" : words.toString();
    }

    /** By the number of the comment. */
    Map<String, Anchor> anchors() {
        return anchors;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        super.startElement(uri, name, qualified, attributes);
        switch (name) {
            case "ins", "del", "moveTo", "moveFrom" -> {
                String author = WordNumbers.value(attributes, "author");
                String on = WordNumbers.value(attributes, "date");
                authors.computeIfAbsent(field(), unused -> new LinkedHashSet<>())
                        .add(author + (on.length() < 10 ? "" : ", " + on.substring(0, 10)));
                if (name.equals("ins") || name.equals("moveTo")) {
                    inserted.add(name);
                }
            }
            case "t", "delText" -> text = true;
            case "commentRangeStart" -> {
                String id = WordNumbers.value(attributes, "id");
                open.put(id, new StringBuilder());
                fieldOf.put(id, field());
            }
            case "commentRangeEnd" -> {
                String id = WordNumbers.value(attributes, "id");
                StringBuilder words = open.remove(id);
                if (words != null) {
                    String in = fieldOf.getOrDefault(id, "");
                    anchors.put(
                            id,
                            new Anchor(
                                    in.isEmpty() ? field() : in,
                                    words.toString().strip()));
                }
            }
            case "commentReference" ->
                anchors.putIfAbsent(WordNumbers.value(attributes, "id"), new Anchor(field(), ""));
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        super.characters(letters, start, length);
        if (text) {
            String words = Unbroken.parted(new String(letters, start, length));
            if (inserted.isEmpty()) {
                before.computeIfAbsent(field(), unused -> new StringBuilder()).append(words);
            }
            open.forEach((id, said) -> {
                said.append(words);
                if (fieldOf.getOrDefault(id, "").isEmpty()) {
                    fieldOf.put(id, field());
                }
            });
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        super.endElement(uri, name, qualified);
        switch (name) {
            case "t", "delText" -> text = false;
            case "ins", "moveTo" -> inserted.removeLast();
            default -> {}
        }
    }
}
