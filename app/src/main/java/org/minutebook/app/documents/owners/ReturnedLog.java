package org.minutebook.app.documents.owners;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.documents.intake.KeyedTable;
import org.minutebook.db.change.TakeReturned;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * A workbook that came back from owners, compared with the book.
 *
 * @param rows how many rows with a key there are
 * @param edits the cells that were filled in or changed, in the order of the file
 * @param shown what is never taken from the file: rows added, copied, deleted, locked cells that were changed
 */
public record ReturnedLog(Path file, String place, int rows, List<ReturnedEdit> edits, List<Shown> shown) {

    /**
     * Something that is shown and not taken.
     *
     * @param row its row in the file; 0 where it is in none
     */
    public record Shown(int row, String says) {}

    /** Whether a file is a workbook that went to owners, from this book or another. */
    public static boolean isOne(Path file) throws IntakeProblem {
        return KeyedTable.has(file, OwnersWorkbook.KEY);
    }

    /**
     * Reads a file and compares it with a board's log as it is now.
     *
     * @param board empty is the board of the first action in the file
     */
    public static ReturnedLog read(Path file, MinuteBook book, Optional<Id<Board>> board, Progress progress)
            throws IntakeProblem {
        Map<String, KeyedTable> tables =
                KeyedTable.read(file, List.of(OwnersWorkbook.KEY, OwnersWorkbook.SENT), progress);
        KeyedTable log = tables.get(OwnersWorkbook.KEY);
        if (log == null) {
            throw IntakeProblem.in(
                    file,
                    "has no column “" + OwnersWorkbook.KEY
                            + "”, by which rows are known again: ask for the workbook that was sent, filled in, or"
                            + " import this file as an action log of its own.");
        }
        LocalDate today = LocalDate.now(book.clock());
        Comparison comparison =
                book.read(stores -> new Comparison(stores, board.or(() -> Comparison.boardOf(stores, log)), today));
        comparison.compare(log, Optional.ofNullable(tables.get(OwnersWorkbook.SENT)));
        if (comparison.rows() == 0 || comparison.isForeign()) {
            throw IntakeProblem.in(
                    file,
                    comparison.rows() == 0
                            ? "has no row whose key can be read: ask for the workbook that was sent, filled in."
                            : "was not sent from this book, or from this board’s log: open the book and choose the"
                                    + " board that it was sent from.");
        }
        return new ReturnedLog(file, log.place(), comparison.rows(), comparison.edits(), comparison.shown());
    }

    /** The act that takes some of the edits, those of one action together. */
    public TakeReturned taking(List<ReturnedEdit> ticked, String byWhom) {
        Map<Id<Action>, List<ReturnedEdit>> byAction = new LinkedHashMap<>();
        ticked.forEach(edit -> byAction.computeIfAbsent(edit.before().id(), _ -> new ArrayList<>())
                .add(edit));
        return new TakeReturned(
                String.valueOf(file.getFileName()),
                byWhom,
                byAction.values().stream().map(ReturnedLog::together).toList());
    }

    private static TakeReturned.Edit together(List<ReturnedEdit> edits) {
        String update = "";
        Optional<TakeReturned.Due> due = Optional.empty();
        Optional<TakeReturned.Status> status = Optional.empty();
        for (ReturnedEdit edit : edits) {
            switch (edit.field()) {
                case UPDATE -> update = update.isBlank() ? edit.says() : update + "\n" + edit.says();
                case DUE -> due = Optional.ofNullable(edit.due());
                case STATUS -> status = Optional.ofNullable(edit.status());
            }
        }
        ReturnedEdit first = edits.getFirst();
        return new TakeReturned.Edit(first.before(), first.who(), update, due, status);
    }
}
