package org.minutebook.app.documents.hygiene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ZipParts;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A Word document: its text with headers, footers and notes, its comments, and what it carries beside them. */
final class WordCheck {

    private final ZipParts parts;
    private final Findings findings;
    private final Map<String, String> anchors = new HashMap<>();

    private WordCheck(ZipParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    static void search(Path file, Findings findings) throws IntakeProblem {
        try (ZipParts parts = ZipParts.open(file)) {
            new WordCheck(parts, findings).search();
        }
    }

    private void search() throws IntakeProblem {
        String main = parts.mainPart();
        Map<String, ZipParts.Relation> relations = parts.relations(main);
        WordStyles styles = WordStyles.read(parts, target(relations, "/styles"));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(main, "");
        relations.values().stream()
                .sorted((one, other) -> one.target().compareTo(other.target()))
                .forEach(relation -> {
                    String part = label(relation.type());
                    if (!part.isEmpty()) {
                        texts.putIfAbsent(relation.target(), part);
                    }
                });
        int done = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            findings.at(done++, texts.size(), "Reading the text");
            WordText body = new WordText(text.getValue(), styles, findings);
            parts.parse(text.getKey(), OfficeCheck.PART, body);
            anchors.putAll(body.anchors());
        }
        comments(relations);
        OfficeCheck.search(parts, findings, "Word");
    }

    /** How a part with text of its own is called, or nothing. */
    private static String label(String type) {
        return switch (type.substring(type.lastIndexOf('/') + 1)) {
            case "header" -> "header, ";
            case "footer" -> "footer, ";
            case "footnotes" -> "footnotes, ";
            case "endnotes" -> "endnotes, ";
            default -> "";
        };
    }

    private static String target(Map<String, ZipParts.Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(ZipParts.Relation::target)
                .findFirst()
                .orElse("");
    }

    private void comments(Map<String, ZipParts.Relation> relations) throws IntakeProblem {
        List<Remark> remarks = Remark.read(parts, target(relations, "/comments"), Map.of());
        Set<String> replies = replies(target(relations, "/commentsExtended"));
        Set<String> authors = new HashSet<>();
        for (Remark remark : remarks) {
            authors.add(remark.author());
            findings.add(
                    HygieneKind.COMMENT,
                    anchors.getOrDefault(remark.anchor(), "comments"),
                    (replies.contains(remark.last()) ? remark.asReply() : remark).says(),
                    "Settle it; then in Word: Review, Delete, Delete All Comments in Document.");
        }
        people(target(relations, "/people"), authors);
    }

    /** The paragraphs whose comments answer another one. */
    private Set<String> replies(String part) throws IntakeProblem {
        Set<String> replies = new HashSet<>();
        parts.parse(part, OfficeCheck.SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("commentEx")
                        && !XmlText.value(attributes, "paraIdParent").isEmpty()) {
                    replies.add(XmlText.value(attributes, "paraId"));
                }
            }
        });
        return replies;
    }

    /** Word keeps a list of all who ever commented, also when their comments are gone. */
    private void people(String part, Set<String> known) throws IntakeProblem {
        Set<String> people = new LinkedHashSet<>();
        parts.parse(part, OfficeCheck.SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                String author = XmlText.value(attributes, "author");
                if (name.equals("person") && !author.isBlank() && !known.contains(author)) {
                    people.add(author);
                }
            }
        });
        if (!people.isEmpty()) {
            List<String> shown = new ArrayList<>(people).subList(0, Math.min(people.size(), 10));
            findings.add(
                    HygieneKind.NAMES,
                    "properties",
                    "The file still names people who commented on it or changed it: " + String.join(", ", shown) + ".",
                    "In Word: File, Info, Check for Issues, Inspect Document, and remove the personal information.");
        }
    }
}
