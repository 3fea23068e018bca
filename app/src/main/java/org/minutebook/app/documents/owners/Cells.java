package org.minutebook.app.documents.owners;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
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
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.store.ActionRow;

/** The three cells of a row that owners fill in, read as what they mean. */
record Cells(KeyedTable.Row row, ActionRow now, Action before, LocalDate today, String clash) {

    /** A date whose cell lost its format shows as a number of days: 30,000 is a day of 1982, 59,999 one of 2064. */
    private static final Pattern NUMBER = Pattern.compile("[345]\\d{4}(?:\\.\\d+)?");

    Optional<ReturnedEdit> update() {
        KeyedTable.Cell cell = row.cell(OwnersWorkbook.UPDATE);
        String says = cell.text().strip();
        return says.isEmpty() || cell.continued()
                ? Optional.empty()
                : Optional.of(edit(
                        Field.UPDATE,
                        now.latest(),
                        says,
                        null,
                        null,
                        LogFilter.isOpen(now.state())
                                ? ""
                                : "The book has the action as done; taking this adds an update to it."));
    }

    Optional<ReturnedEdit> due() {
        KeyedTable.Cell cell = row.cell(OwnersWorkbook.DUE);
        if (cell.continued()) {
            return Optional.empty();
        }
        String was = now.dueOn() == null ? now.dueWords() : DayWords.date(now.dueOn());
        PrintedDate printed = printed(cell);
        LocalDate day = printed.day();
        if (day != null) {
            String past = day.isBefore(today) ? "This day has passed. " : "";
            String words = printed.warning().isEmpty() ? "" : printed.printed();
            return Optional.of(edit(
                    Field.DUE,
                    was,
                    words.isEmpty() ? DayWords.date(day) : words,
                    new TakeReturned.Due(day, words),
                    null,
                    (past + printed.warning()).strip()));
        }
        String words = Fold.spaces(cell.text());
        DueWords read = DueWords.ofCell(words, today);
        String doubt = words.isEmpty()
                ? "The cell was emptied."
                : printed.isTimeWord() || read.kind() != DueWords.Kind.NONE ? "" : printed.warning();
        return Optional.of(edit(Field.DUE, was, words, new TakeReturned.Due(read.day(), words), null, doubt));
    }

    String dueMark() {
        return RowKey.mark(RowKey.due(printed(row.cell(OwnersWorkbook.DUE))));
    }

    private static PrintedDate printed(KeyedTable.Cell cell) {
        String text = cell.text().strip();
        if (cell.day() != null) {
            return PrintedDate.of(text, cell.day());
        }
        return NUMBER.matcher(text).matches()
                ? PrintedDate.of(
                        text,
                        DateUtil.getLocalDateTime(Double.parseDouble(text)).toLocalDate())
                : PrintedDate.read(text);
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
        TakeReturned.Status status = new TakeReturned.Status(rag, says, complete);
        return Optional.of(edit(
                Field.STATUS,
                ActionLogComposer.status(now),
                says,
                null,
                status,
                TakeReturned.reopens(before, status)
                        ? "The book has the action as delivered; taking this opens it again."
                        : doubt));
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
