package org.minutebook.app.documents.hygiene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ZipParts;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** A PowerPoint presentation: slides in their order, hidden ones, notes and comments. */
final class SlidesCheck {

    private static final Set<String> NO_TEXT_OF_THE_AUTHOR = Set.of("sldNum", "dt", "ftr", "hdr", "sldImg");

    private final ZipParts parts;
    private final Findings findings;

    private SlidesCheck(ZipParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    static void search(Path file, Findings findings) throws IntakeProblem {
        try (ZipParts parts = ZipParts.open(file)) {
            new SlidesCheck(parts, findings).search();
        }
    }

    private void search() throws IntakeProblem {
        String main = parts.mainPart();
        Map<String, ZipParts.Relation> relations = parts.relations(main);
        Map<String, String> authors = new HashMap<>();
        for (ZipParts.Relation relation : relations.values()) {
            if (relation.type().endsWith("/commentAuthors") || relation.type().endsWith("/authors")) {
                authors.putAll(Remark.authors(parts, relation.target()));
            }
        }
        List<String> slides = slides(main, relations);
        for (int i = 0; i < slides.size(); i++) {
            findings.at(i, slides.size(), "Reading slide " + (i + 1));
            slide("slide " + (i + 1), slides.get(i), authors);
        }
        OfficeCheck.search(parts, findings, "PowerPoint");
    }

    private List<String> slides(String main, Map<String, ZipParts.Relation> relations) throws IntakeProblem {
        List<String> slides = new ArrayList<>();
        parts.parse(main, OfficeCheck.SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("sldId")) {
                    for (int i = 0; i < attributes.getLength(); i++) {
                        ZipParts.Relation relation = relations.get(attributes.getValue(i));
                        if (attributes.getLocalName(i).equals("id") && relation != null) {
                            slides.add(relation.target());
                        }
                    }
                }
            }
        });
        return slides;
    }

    private void slide(String place, String part, Map<String, String> authors) throws IntakeProblem {
        DrawnText text = new DrawnText(place, Set.of(), findings);
        parts.parse(part, OfficeCheck.PART, text);
        if (text.isHiddenSlide()) {
            findings.add(
                    HygieneKind.HIDDEN_SLIDE,
                    place,
                    "The slide is hidden.",
                    "In PowerPoint: right-click the slide, then delete it or choose Unhide Slide.");
        }
        for (ZipParts.Relation relation : parts.relations(part).values()) {
            if (relation.type().endsWith("/notesSlide")) {
                notes(place, relation.target());
            } else if (relation.type().endsWith("/comments")) {
                for (Remark remark : Remark.read(parts, relation.target(), authors)) {
                    findings.add(
                            HygieneKind.COMMENT,
                            place,
                            remark.says(),
                            "Settle it; then in PowerPoint: Review, Delete, Delete All Comments.");
                }
            }
        }
    }

    private void notes(String place, String part) throws IntakeProblem {
        DrawnText notes = new DrawnText(place + ", notes", NO_TEXT_OF_THE_AUTHOR, findings);
        parts.parse(part, OfficeCheck.PART, notes);
        if (!notes.all().isBlank()) {
            findings.add(
                    HygieneKind.SPEAKER_NOTES,
                    place,
                    "The speaker's notes go along with it: " + Findings.quoted(notes.all()) + ".",
                    "In PowerPoint: File, Info, Check for Issues, Inspect Document, and remove the notes.");
        }
    }
}
