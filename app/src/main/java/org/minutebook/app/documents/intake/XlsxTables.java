package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The sheets of an Excel workbook, read as a stream: a log of 100,000 rows must not need the gigabytes that a whole
 * workbook in memory takes. POI formats the numbers; sheets, texts and styles are read here because its own stream
 * reader gives neither fills nor limits.
 */
final class XlsxTables implements TableReader {

    private record Sheet(String name, boolean hidden, String part) {}

    private final Path file;
    private final ZipParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final RowsTaken.Text text;
    private final CellStyles styles;
    private final List<String> sharedTexts;

    XlsxTables(Path file) throws IntakeProblem {
        this.file = file;
        this.text = new RowsTaken.Text(file);
        this.parts = ZipParts.open(file);
        boolean opened = false;
        try {
            String main = parts.mainPart();
            Map<String, ZipParts.Relation> relations = parts.relations(main);
            boolean from1904 = readWorkbook(main, relations);
            this.styles = CellStyles.read(parts, relations.values(), from1904);
            this.sharedTexts = SharedTexts.read(parts, relations.values(), text);
            opened = true;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    private boolean readWorkbook(String main, Map<String, ZipParts.Relation> relations) throws IntakeProblem {
        boolean[] from1904 = new boolean[1];
        parts.parse(main, Limits.SMALL_PART, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                if (name.equals("workbookPr")) {
                    from1904[0] = isTrue(attributes.getValue("date1904"));
                } else if (name.equals("sheet") && sheets.size() < Limits.SHEETS) {
                    addSheet(attributes, relations);
                }
            }
        });
        if (sheets.isEmpty()) {
            throw IntakeProblem.in(
                    file, "has no worksheet in it: open it in Excel, save it under a new name and import that.");
        }
        return from1904[0];
    }

    private void addSheet(Attributes attributes, Map<String, ZipParts.Relation> relations) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                ZipParts.Relation relation = relations.get(attributes.getValue(i));
                if (relation != null && relation.type().endsWith("/worksheet")) {
                    String state = attributes.getValue("state");
                    String name = attributes.getValue("name");
                    sheets.add(new Sheet(
                            name == null ? "" : name, state != null && !state.equals("visible"), relation.target()));
                }
            }
        }
    }

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value) || "on".equals(value);
    }

    @Override
    public List<RawTable> heads() throws IntakeProblem {
        List<RawTable> heads = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            heads.add(read(i, Limits.HEADING_ROWS, Progress.NONE));
        }
        return heads;
    }

    @Override
    public RawTable read(RawTable head, Progress progress) throws IntakeProblem {
        return read(head.index(), Limits.ROWS + Limits.HEADING_ROWS + 1, progress);
    }

    private RawTable read(int index, int most, Progress progress) throws IntakeProblem {
        Sheet sheet = sheets.get(index);
        String place = "sheet “" + sheet.name + "”";
        RowsTaken taken = new RowsTaken(file, place, most, text, progress);
        SheetXml xml = new SheetXml(taken, styles, sharedTexts);
        if (!parts.has(sheet.part)) {
            throw FileNature.damaged(file, new SAXException("the part " + sheet.part + " is missing"));
        }
        parts.parse(sheet.part, Limits.SHEET, xml);
        return new RawTable(index, place, sheet.hidden, xml.rows(), xml.hiddenColumns(), xml.remarks());
    }

    @Override
    public boolean tablesJoin() {
        return false;
    }

    @Override
    public void close() {
        parts.close();
    }
}
