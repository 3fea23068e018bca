package org.minutebook.app.documents.hygiene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.ZipParts;
import org.minutebook.db.rules.leftover.Leftover;
import org.minutebook.db.rules.leftover.Leftovers;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** An Excel workbook: its sheets with what is hidden in them, comments old and new, and the data behind pivot tables. */
final class WorkbookCheck {

    private record Sheet(String name, String state, String part) {}

    private final ZipParts parts;
    private final Findings findings;

    private WorkbookCheck(ZipParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    static void search(Path file, Findings findings) throws IntakeProblem {
        try (ZipParts parts = ZipParts.open(file)) {
            new WorkbookCheck(parts, findings).search();
        }
    }

    private void search() throws IntakeProblem {
        String main = parts.mainPart();
        Map<String, ZipParts.Relation> relations = parts.relations(main);
        List<Sheet> sheets = sheets(main, relations);
        SharedLeftovers shared = new SharedLeftovers();
        parts.parse(target(relations, "/sharedStrings"), OfficeCheck.PART, shared);
        SheetLooks looks = new SheetLooks();
        parts.parse(target(relations, "/styles"), OfficeCheck.SMALL_PART, looks);
        Map<String, String> people = new HashMap<>();
        for (ZipParts.Relation relation : relations.values()) {
            if (relation.type().endsWith("/person")) {
                people.putAll(Remark.authors(parts, relation.target()));
            }
        }
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            findings.at(i, sheets.size(), "Reading " + sheet.name);
            state(sheet);
            SheetText text = new SheetText(sheet.name, shared, looks, findings);
            parts.parse(sheet.part, OfficeCheck.PART, text);
            text.finish();
            beside(sheet, people);
        }
        behind();
        OfficeCheck.search(parts, findings, "Excel");
    }

    private List<Sheet> sheets(String main, Map<String, ZipParts.Relation> relations) throws IntakeProblem {
        List<Sheet> sheets = new ArrayList<>();
        parts.parse(main, OfficeCheck.SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("sheet")) {
                    ZipParts.Relation relation = relations.get(XmlText.value(attributes, "id"));
                    sheets.add(new Sheet(
                            XmlText.value(attributes, "name"),
                            XmlText.value(attributes, "state"),
                            relation == null ? "" : relation.target()));
                }
            }
        });
        return sheets;
    }

    static String target(Map<String, ZipParts.Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(ZipParts.Relation::target)
                .findFirst()
                .orElse("");
    }

    private void state(Sheet sheet) {
        if (sheet.state.equals("hidden")) {
            findings.add(
                    HygieneKind.HIDDEN_SHEET,
                    "sheet " + sheet.name,
                    "The sheet is hidden.",
                    "In Excel: right-click any sheet's tab, Unhide; then delete the sheet or leave it shown.");
        } else if (sheet.state.equals("veryHidden")) {
            findings.add(
                    HygieneKind.HIDDEN_SHEET,
                    "sheet " + sheet.name,
                    "The sheet is hidden so well that Excel does not offer to show it.",
                    "Copy the sheets that are meant for the public into a new workbook and drop that here instead.");
        }
    }

    private void beside(Sheet sheet, Map<String, String> people) throws IntakeProblem {
        Set<String> threaded = new HashSet<>();
        Map<String, ZipParts.Relation> relations = parts.relations(sheet.part);
        for (ZipParts.Relation relation : relations.values()) {
            if (relation.type().endsWith("/threadedComment")) {
                for (Remark remark : Remark.read(parts, relation.target(), people)) {
                    threaded.add(remark.anchor());
                    comment(sheet, remark);
                }
            }
        }
        for (ZipParts.Relation relation : relations.values()) {
            if (relation.type().endsWith("/comments")) {
                for (Remark remark : Remark.read(parts, relation.target(), people)) {
                    if (!threaded.contains(remark.anchor())) {
                        comment(sheet, remark);
                    }
                }
            } else if (relation.type().endsWith("/drawing")) {
                parts.parse(
                        relation.target(),
                        OfficeCheck.PART,
                        new DrawnText("sheet " + sheet.name + ", a drawing", Set.of(), findings));
            }
        }
    }

    private void comment(Sheet sheet, Remark remark) {
        findings.add(
                HygieneKind.COMMENT,
                sheet.name + "!" + remark.anchor(),
                remark.says(),
                "Settle it; then in Excel: Review, Delete.");
    }

    private void behind() {
        for (String name : parts.names()) {
            if (name.contains("/pivotCacheRecords")) {
                findings.add(
                        HygieneKind.EMBEDDED_FILE,
                        "the whole file",
                        "A pivot table carries all the rows it was counted from, also those that no sheet shows.",
                        "Copy the table, paste it as values into a new workbook and drop that here instead.");
            } else if (name.startsWith("xl/revisions/revisionHeaders")) {
                findings.add(
                        HygieneKind.TRACKED_CHANGE,
                        "the whole file",
                        "The workbook keeps a history of its changes.",
                        "In Excel: Review, stop sharing the workbook, and save it.");
            } else if (name.equals("xl/connections.xml")) {
                findings.add(
                        HygieneKind.EXTERNAL_LINK,
                        "the whole file",
                        "The workbook knows where its data come from and fetches them again.",
                        "In Excel: Data, Queries and Connections, and delete them.");
            }
        }
    }

    /** What is left in the texts that cells share, by number: each is searched once, however many cells show it. */
    static final class SharedLeftovers extends DefaultHandler {
        private static final int LONGEST = 40_000;

        private final Map<Integer, List<Leftover>> leftovers = new HashMap<>();
        private final Set<Integer> blank = new HashSet<>();
        private final StringBuilder text = new StringBuilder();
        private int index;
        private boolean inText;

        List<Leftover> of(int number) {
            return leftovers.getOrDefault(number, List.of());
        }

        boolean isBlank(int number) {
            return blank.contains(number);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            inText = name.equals("t");
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (inText && text.length() < LONGEST) {
                text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            inText = false;
            if (name.equals("si")) {
                List<Leftover> found = Leftovers.in(text.toString());
                if (!found.isEmpty()) {
                    leftovers.put(index, found);
                }
                if (text.toString().isBlank()) {
                    blank.add(index);
                }
                index++;
                text.setLength(0);
            }
        }
    }
}
