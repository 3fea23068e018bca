package org.minutebook.app.documents.owners;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.compose.ActionLogComposer;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.intake.KeyedTable;
import org.minutebook.app.documents.owners.ReturnedEdit.Field;
import org.minutebook.db.change.TakeReturned;
import org.minutebook.db.model.Action;
import org.minutebook.db.rules.DueWords;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.PrintedDate;
import org.minutebook.db.rules.RagWord;
import org.minutebook.db.store.ActionRow;

/** The three cells of a row that owners fill in, read as what they mean. */
record Cells(KeyedTable.Row row, ActionRow now, Action before, LocalDate today, String clash) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    /** A date whose cell lost its format shows as its number of days since 30 December 1899. */
    private static final int FIRST_NUMBER = 30_000;

    private static final int LAST_NUMBER = 60_000;
    private static final LocalDate NUMBERED_FROM = LocalDate.of(1899, 12, 30);

    Optional<ReturnedEdit> update() {
        KeyedTable.Cell cell = row.cell(OwnersWorkbook.UPDATE);
        String says = cell.text().strip();
        return says.isEmpty() || cell.continued()
                ? Optional.empty()
                : Optional.of(edit(Field.UPDATE, now.latest(), says, null, null, ""));
    }

    Optional<ReturnedEdit> due() {
        KeyedTable.Cell cell = row.cell(OwnersWorkbook.DUE);
        if (cell.continued()) {
            return Optional.empty();
        }
        LocalDate day = day(cell);
        String was = now.dueOn() == null ? now.dueWords() : DAY.format(now.dueOn());
        if (day != null) {
            String past = day.isBefore(today) ? "This day has passed." : "";
            return Optional.of(edit(Field.DUE, was, DAY.format(day), new TakeReturned.Due(day, ""), null, past));
        }
        String words = Fold.spaces(cell.text());
        DueWords read = DueWords.ofCell(words, today);
        String doubt = words.isEmpty()
                ? "The cell was emptied."
                : PrintedDate.read(words).isTimeWord() || read.kind() != DueWords.Kind.NONE
                        ? ""
                        : PrintedDate.read(words).warning();
        return Optional.of(edit(Field.DUE, was, words, new TakeReturned.Due(read.day(), words), null, doubt));
    }

    String dueMark() {
        KeyedTable.Cell cell = row.cell(OwnersWorkbook.DUE);
        return RowKey.mark(RowKey.due(day(cell), cell.text()));
    }

    private static @Nullable LocalDate day(KeyedTable.Cell cell) {
        if (cell.day() != null) {
            return cell.day();
        }
        String text = cell.text().strip();
        if (text.matches("\\d{5}")) {
            int number = Integer.parseInt(text);
            return number >= FIRST_NUMBER && number <= LAST_NUMBER ? NUMBERED_FROM.plusDays(number) : null;
        }
        return PrintedDate.read(text).day();
    }

    Optional<ReturnedEdit> status() {
        KeyedTable.Cell cell = row.cell(OwnersWorkbook.STATUS);
        if (cell.continued()) {
            return Optional.empty();
        }
        String says = Fold.spaces(cell.text());
        RagWord read = RagWord.read(says);
        boolean complete = read.saysComplete();
        if (complete && !LogFilter.isOpen(now.state())) {
            return Optional.empty(); // the book says so too
        }
        Action.Rag rag = complete && read.printed().equalsIgnoreCase(OwnersWorkbook.COMPLETE)
                ? Action.Rag.NOT_SAID
                : rag(says, read.colour());
        String doubt = says.isEmpty()
                ? "The cell was emptied."
                : rag == Action.Rag.NOT_SAID && !complete ? "This word names no colour of the scale." : "";
        return Optional.of(edit(
                Field.STATUS,
                ActionLogComposer.status(now),
                says,
                null,
                new TakeReturned.Status(rag, says, complete),
                doubt));
    }

    String statusMark() {
        return RowKey.mark(RowKey.status(row.cell(OwnersWorkbook.STATUS).text()));
    }

    private static Action.Rag rag(String says, RagWord.Colour colour) {
        return switch (colour) {
            case RED -> Action.Rag.RED;
            case AMBER -> Action.Rag.AMBER;
            case GREEN -> Action.Rag.GREEN;
            case BLUE -> Action.Rag.BLUE;
            case NONE -> Fold.text(says).equals("grey") ? Action.Rag.GREY : Action.Rag.NOT_SAID;
        };
    }

    private ReturnedEdit edit(
            Field field,
            String was,
            String says,
            TakeReturned.@Nullable Due due,
            TakeReturned.@Nullable Status status,
            String doubt) {
        return new ReturnedEdit(row.number(), now, before, field, was, says, due, status, clash, doubt);
    }
}
