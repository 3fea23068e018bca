package org.minutebook.app.documents.compose;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.style.Setting;
import org.minutebook.app.documents.tree.Block;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Meta;
import org.minutebook.app.documents.tree.Page;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.app.documents.tree.Sheet;
import org.minutebook.app.documents.tree.Table;
import org.minutebook.app.documents.tree.Title;
import org.minutebook.app.documents.tree.Tone;
import org.minutebook.app.documents.tree.Workbook;
import org.minutebook.db.model.Board;
import org.minutebook.db.rules.ActionAges;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.RowJson;

/** A board's action log, as a landscape page with a repeated heading and as a sheet: the same rows, the same order. */
public final class ActionLogComposer {
    private static final List<String> RAG_WORDS = List.of("RED", "AMBER", "GREEN", "BLUE", "GREY");

    private final Board board;
    private final HouseStyle style;
    private final List<LogColumn> columns;
    private final LocalDate today;

    public ActionLogComposer(Board board, HouseStyle style, List<LogColumn> columns, LocalDate today) {
        this.board = board;
        this.style = style;
        this.columns = List.copyOf(columns);
        this.today = today;
    }

    public Document document(List<ActionRow> rows, Instant made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title()));
        asAt().ifPresent(words -> blocks.add(Paragraph.of(words)));
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of("There are no actions."));
        } else {
            log(rows, blocks);
            key(blocks);
        }
        return new Document(meta(made), Page.landscape().withFooter(title()), blocks);
    }

    /** What is done stands under a heading of its own: the colours of a log do not tell it, and councils print no column for it. */
    private void log(List<ActionRow> rows, List<Block> blocks) {
        List<ActionRow> done =
                rows.stream().filter(row -> !LogFilter.isOpen(row.state())).toList();
        if (done.isEmpty() || columns.contains(LogColumn.STATE)) {
            blocks.add(table("The action log", rows));
            return;
        }
        List<ActionRow> open =
                rows.stream().filter(row -> LogFilter.isOpen(row.state())).toList();
        if (!open.isEmpty()) {
            blocks.add(new Heading(1, "Open actions"));
            blocks.add(table("Open actions", open));
        }
        blocks.add(new Heading(1, "Closed actions"));
        blocks.add(table("Closed actions", done));
    }

    /** The paper for an agenda: what is open, and under a heading of its own what was closed since the board met last. */
    public Document paper(ActionPaper paper, Instant made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Title(title()));
        asAt().ifPresent(words -> blocks.add(Paragraph.of(words)));
        blocks.add(new Heading(1, "Open actions"));
        blocks.add(paper.open().isEmpty() ? Paragraph.of("No action is open.") : table("Open actions", paper.open()));
        paper.since().ifPresent(since -> {
            String heading = "Closed since " + style.day(Setting.DAY_IN_TEXT, since);
            blocks.add(new Heading(1, heading));
            blocks.add(paper.closed().isEmpty() ? Paragraph.of("None.") : table(heading, paper.closed()));
        });
        key(blocks);
        return new Document(meta(made), Page.landscape().withFooter(title()), blocks);
    }

    private Table table(String what, List<ActionRow> rows) {
        return Table.of(
                        what + ": a row for each action, with " + String.join(", ", headings()) + ".",
                        columns.stream().map(LogColumn::share).toList(),
                        headings(),
                        rows.stream().map(this::tableRow).toList())
                .withRowHeads();
    }

    private void key(List<Block> blocks) {
        if (columns.contains(LogColumn.STATUS) && !style.word(Setting.LOG_KEY).isBlank()) {
            blocks.add(Paragraph.small(style.word(Setting.LOG_KEY)));
        }
    }

    /** A sheet of which some rows are done has a column that says so, since it has no headings between its rows. */
    public Workbook workbook(List<ActionRow> rows, Instant made) {
        List<LogColumn> columns = new ArrayList<>(this.columns);
        if (!columns.contains(LogColumn.STATE) && rows.stream().anyMatch(row -> !LogFilter.isOpen(row.state()))) {
            columns.add(LogColumn.STATE);
        }
        List<Sheet.Column> sheetColumns = new ArrayList<>();
        for (LogColumn column : columns) {
            Sheet.Column sheetColumn = Sheet.Column.of(heading(column), column.kind(), column.characters());
            sheetColumns.add(column == LogColumn.STATUS ? sheetColumn.allowing(statuses(rows)) : sheetColumn);
        }
        Iterable<List<Sheet.Value>> values =
                () -> rows.stream().map(row -> sheetRow(row, columns)).iterator();
        return Workbook.of(meta(made), new Sheet("Action log", sheetColumns, values, rows.size()));
    }

    /** The words of the scale, with any other that the log already holds: a list must allow what is there. */
    public static List<String> statuses(List<ActionRow> rows) {
        List<String> words = new ArrayList<>(RAG_WORDS);
        rows.stream().map(ActionLogComposer::status).distinct().limit(20).forEach(word -> {
            if (!word.isBlank() && !words.contains(word)) {
                words.add(word);
            }
        });
        return words;
    }

    /** An old printout must not be taken for the log of today. */
    private Optional<String> asAt() {
        String words = style.fill(Setting.LOG_AS_AT, Map.of("day", style.day(Setting.DAY_IN_TEXT, today)));
        return words.isBlank() ? Optional.empty() : Optional.of(words);
    }

    private String title() {
        return style.fill(Setting.LOG_TITLE, Map.of("board", board.name()));
    }

    private Meta meta(Instant made) {
        return Meta.of(
                        asAt().map(words -> title() + " – " + words).orElseGet(this::title),
                        board.council().isBlank() ? board.name() : board.council(),
                        made)
                .withSubject("Actions agreed by the " + board.name());
    }

    private List<String> headings() {
        return columns.stream().map(this::heading).toList();
    }

    private String heading(LogColumn column) {
        return style.word(column.heading());
    }

    private Table.Row tableRow(ActionRow row) {
        return new Table.Row(columns.stream().map(column -> cell(row, column)).toList());
    }

    private Table.Cell cell(ActionRow row, LogColumn column) {
        return switch (column) {
            case REFERENCE -> Table.Cell.of(row.reference());
            case DATE -> Table.Cell.of(printed(row.raisedOn()));
            case ACTION -> lines(row.text());
            case OWNER -> Table.Cell.of(row.owners().replace(" / ", " /\n"));
            case COMMENTS -> lines(row.latest());
            case STATUS -> Table.Cell.status(status(row), tone(row));
            case DUE -> Table.Cell.of(row.dueOn() == null ? row.dueWords() : printed(row.dueOn()));
            case STATE -> Table.Cell.of(RowJson.words(row.state()));
            case AGE ->
                Table.Cell.of(row.raisedOn() == null ? "" : Long.toString(ActionAges.age(row.raisedOn(), today)));
            case COMPLETED -> Table.Cell.of(printed(row.completedOn()));
        };
    }

    private static Table.Cell lines(String text) {
        return Table.Cell.of(text.lines().map(Paragraph::of).toList());
    }

    private String printed(@Nullable LocalDate day) {
        return day == null ? "" : style.day(Setting.DAY_IN_TABLES, day);
    }

    /** The status as the log printed it, or the word of its colour. */
    public static String status(ActionRow row) {
        if (!row.ragPrinted().isBlank()) {
            return row.ragPrinted();
        }
        return switch (row.rag()) {
            case NOT_SAID -> "";
            default -> row.rag().name();
        };
    }

    private static Tone tone(ActionRow row) {
        return switch (row.rag()) {
            case NOT_SAID -> Tone.of(row.ragPrinted());
            default -> Tone.valueOf(row.rag().name());
        };
    }

    private List<Sheet.Value> sheetRow(ActionRow row, List<LogColumn> columns) {
        return columns.stream().map(column -> value(row, column)).toList();
    }

    private Sheet.Value value(ActionRow row, LogColumn column) {
        return switch (column) {
            case REFERENCE -> Sheet.Value.of(row.reference());
            case DATE -> day(row.raisedOn(), "");
            case ACTION -> Sheet.Value.of(row.text());
            case OWNER -> Sheet.Value.names(List.of(row.owners().split(" / ")));
            case COMMENTS -> Sheet.Value.of(row.latest());
            case STATUS -> statusValue(row);
            case DUE -> day(row.dueOn(), row.dueWords());
            case STATE -> Sheet.Value.of(RowJson.words(row.state()));
            case AGE ->
                row.raisedOn() == null ? Sheet.Blank.BLANK : Sheet.Value.of(ActionAges.age(row.raisedOn(), today));
            case COMPLETED -> day(row.completedOn(), "");
        };
    }

    /** The same with its colour, for a sheet. */
    public static Sheet.Value statusValue(ActionRow row) {
        return status(row).isEmpty() ? Sheet.Blank.BLANK : new Sheet.Status(status(row), tone(row));
    }

    private static Sheet.Value day(@Nullable LocalDate day, String words) {
        return day == null ? Sheet.Value.of(words) : Sheet.Value.of(day);
    }
}
