package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.minutebook.app.documents.Progress;

/** The tables of a Word document, in the order in which they begin. */
final class DocxTables implements TableReader {

    private final List<RawTable> tables;

    DocxTables(Path file) throws IntakeProblem {
        try (ZipParts parts = ZipParts.open(file)) {
            WordXml xml = new WordXml(file);
            parts.parse(parts.mainPart(), Limits.WORD_TEXT, xml);
            this.tables = xml.tables();
        }
        if (tables.isEmpty()) {
            throw IntakeProblem.in(
                    file,
                    "has no table in it, and an action log in Word is a table: set the log out as one, or import it"
                            + " from Excel.");
        }
    }

    @Override
    public List<RawTable> heads() {
        return tables.stream()
                .map(table -> table.rows().size() <= Limits.HEADING_ROWS
                        ? table
                        : new RawTable(
                                table.index(),
                                table.place(),
                                false,
                                table.rows().subList(0, Limits.HEADING_ROWS),
                                Set.of(),
                                table.remarks()))
                .toList();
    }

    @Override
    public RawTable read(RawTable head, Progress progress) {
        return tables.get(head.index());
    }

    @Override
    public boolean tablesJoin() {
        return true;
    }

    @Override
    public void close() {
        // the document was read at once and is closed already
    }
}
