package org.minutebook.app.documents.owners;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.minutebook.app.documents.compose.ActionLogComposer;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.db.model.Board;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.Stores;

/**
 * The action log as a workbook that its owners fill in: three columns are theirs, the others are locked, and each row has
 * a hidden key. A hidden sheet says which rows went, so that a row that does not come back is missed.
 */
public final class OwnersWorkbook {
    static final String KEY = "Minutebook key";
    static final String SENT = "Minutebook sent";
    static final String REFERENCE = "Ref";
    static final String ACTION = "Action";
    static final String OWNER = "Owner";
    static final String SAID = "Latest update";
    /** What that column was called in workbooks of earlier versions, which still come back. */
    static final String SAID_BEFORE = "Said last";

    static final String UPDATE = "Your update";
    static final String DUE = "Due";
    static final String STATUS = "Status";

    /** The word by which an owner says that it is done. */
    static final String COMPLETE = "Complete";

    private static final int KEY_WIDTH = 20;

    private OwnersWorkbook() {}

    /** The mark of a book: that of the first line of its journal, which a backup and a copy of it share. */
    public static String bookMark(Stores stores) {
        return RowKey.mark(stores.journal().seal(1).orElse(""));
    }

    public static Workbook of(Board board, String bookMark, List<ActionRow> rows, Instant made) {
        String title = "Action log of the " + board.name() + ", for updates";
        return Workbook.of(
                Meta.of(title, board.council().isBlank() ? board.name() : board.council(), made)
                        .withSubject("Updates of actions agreed by the " + board.name()),
                log(bookMark, rows),
                howTo(),
                sent(bookMark, rows));
    }

    private static Sheet log(String bookMark, List<ActionRow> rows) {
        List<Sheet.Column> columns = List.of(
                Sheet.Column.of(KEY, Sheet.Kind.TEXT, KEY_WIDTH).used(Sheet.Use.HIDDEN),
                Sheet.Column.of(REFERENCE, Sheet.Kind.TEXT, 8),
                Sheet.Column.of("Agreed", Sheet.Kind.DATE, 11),
                Sheet.Column.of(ACTION, Sheet.Kind.WRAPPED_TEXT, 44),
                Sheet.Column.of(OWNER, Sheet.Kind.WRAPPED_TEXT, 20),
                Sheet.Column.of(SAID, Sheet.Kind.WRAPPED_TEXT, 40),
                Sheet.Column.of(UPDATE, Sheet.Kind.WRAPPED_TEXT, 44).used(Sheet.Use.FILLED),
                Sheet.Column.of(DUE, Sheet.Kind.DATE, 13).used(Sheet.Use.FILLED),
                Sheet.Column.of(STATUS, Sheet.Kind.RAG, 14)
                        .allowing(statuses(rows))
                        .used(Sheet.Use.FILLED));
        Iterable<List<Sheet.Value>> values =
                () -> rows.stream().map(row -> values(bookMark, row)).iterator();
        return new Sheet("Action log", columns, values, rows.size());
    }

    private static List<Sheet.Value> values(String bookMark, ActionRow row) {
        return List.of(
                Sheet.Value.of(RowKey.of(bookMark, row).text()),
                Sheet.Value.of(row.reference()),
                row.raisedOn() == null ? Sheet.Blank.BLANK : Sheet.Value.of(row.raisedOn()),
                Sheet.Value.of(row.text()),
                Sheet.Value.names(List.of(row.owners().split(" / "))),
                Sheet.Value.of(row.latest()),
                Sheet.Blank.BLANK,
                row.dueOn() == null ? Sheet.Value.of(row.dueWords()) : Sheet.Value.of(row.dueOn()),
                ActionLogComposer.statusValue(row));
    }

    private static List<String> statuses(List<ActionRow> rows) {
        Set<String> words = new LinkedHashSet<>(ActionLogComposer.statuses(rows));
        words.add(COMPLETE);
        return List.copyOf(words);
    }

    private static Sheet howTo() {
        List<List<Sheet.Value>> lines = new ArrayList<>();
        for (String line : List.of(
                "Fill in the three columns with a yellow heading (Your update, Due, Status) on the sheet “Action log”,"
                        + " and nothing else.",
                "Your update: what was done since, and what comes next. It is added to what was said before; nothing"
                        + " is lost.",
                "Due: a new date, in any form (26/07/2026, 26 July 2026), or words such as “next meeting”.",
                "Status: a colour of the scale, or “Complete” when it is done.",
                "You may filter, colour, hide or move columns, and save from Excel, Excel Online or LibreOffice, as"
                        + " .xlsx or .ods.",
                "To sort, take the protection off first (Review, Unprotect sheet): there is no password.",
                "Leave every row in, even where you have nothing to add. Rows you add are read by the officer but do"
                        + " not go into the log automatically.")) {
            lines.add(List.of(Sheet.Value.of(line)));
        }
        return Sheet.of(
                "How to fill it in", List.of(Sheet.Column.of("How to fill it in", Sheet.Kind.WRAPPED_TEXT, 90)), lines);
    }

    private static Sheet sent(String bookMark, List<ActionRow> rows) {
        Iterable<List<Sheet.Value>> keys = () -> rows.stream()
                .map(row -> List.of(Sheet.Value.of(RowKey.of(bookMark, row).text())))
                .iterator();
        return new Sheet(
                "Minutebook",
                List.of(Sheet.Column.of(SENT, Sheet.Kind.TEXT, KEY_WIDTH).used(Sheet.Use.HIDDEN)),
                keys,
                rows.size());
    }
}
