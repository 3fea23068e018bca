package org.minutebook.app.documents.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.minutebook.app.documents.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of an OpenDocument spreadsheet (.ods), as LibreOffice saves it. */
final class OdsTables implements TableReader {

    private static final String CONTENT = "content.xml";

    private final Path file;
    private final ZipParts parts;
    private final RowsTaken.Text text;

    OdsTables(Path file) throws IntakeProblem {
        this.file = file;
        this.text = new RowsTaken.Text(file);
        this.parts = ZipParts.open(file);
        if (isLocked()) {
            parts.close();
            throw IntakeProblem.in(
                    file,
                    "is protected by a password: open it, save it without a password (File, Save As), then import"
                            + " that.");
        }
    }

    private boolean isLocked() {
        boolean[] locked = {parts.has("encrypted-package")};
        try {
            parts.parse("META-INF/manifest.xml", Limits.SMALL_PART, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    locked[0] |= name.equals("encryption-data");
                }
            });
        } catch (IntakeProblem _) {
            // old programs give the list of parts a document type; the content is read with its own guards
        }
        return locked[0];
    }

    @Override
    public List<RawTable> heads() throws IntakeProblem {
        return parsed((_, place) -> new RowsTaken(file, place, Limits.HEADING_ROWS, text, Progress.NONE));
    }

    @Override
    public RawTable read(RawTable head, Progress progress) throws IntakeProblem {
        return read(List.of(head), progress).getFirst();
    }

    @Override
    public List<RawTable> read(List<RawTable> heads, Progress progress) throws IntakeProblem {
        int most = Limits.ROWS + Limits.HEADING_ROWS + 1;
        Set<Integer> wanted = heads.stream().map(RawTable::index).collect(Collectors.toSet());
        List<RawTable> tables = parsed(
                (index, place) -> wanted.contains(index) ? new RowsTaken(file, place, most, text, progress) : null);
        return heads.stream().map(head -> tables.get(head.index())).toList();
    }

    private List<RawTable> parsed(OdsXml.Wanted wanted) throws IntakeProblem {
        OdsXml xml = new OdsXml(wanted);
        parts.parse(CONTENT, Limits.SHEET, xml);
        if (xml.tables().isEmpty()) {
            throw IntakeProblem.in(
                    file, "has no worksheet in it: open it in LibreOffice, save it under a new name and import that.");
        }
        return xml.tables();
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
