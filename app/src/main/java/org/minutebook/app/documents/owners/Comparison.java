package org.minutebook.app.documents.owners;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.minutebook.app.documents.intake.KeyedTable;
import org.minutebook.app.documents.owners.ReturnedLog.Shown;
import org.minutebook.db.change.TakeReturned;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionUpdate;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.Stores;

/**
 * Tells what owners changed from what the book changed. A cell that still bears the mark it went with was not touched,
 * whatever the book says by now; one that says what the book says is taken already.
 */
final class Comparison {
    private final String book;
    private final LocalDate today;
    private final Map<Id<Action>, ActionRow> log = new HashMap<>();
    private final Map<Id<Action>, Action> actions = new HashMap<>();
    private final Map<Id<Action>, Set<String>> updates = new HashMap<>();
    private final List<ReturnedEdit> edits = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private int rows;
    private int own;

    Comparison(Stores stores, Optional<Id<Board>> board, LocalDate today) {
        this.today = today;
        book = OwnersWorkbook.bookMark(stores);
        board.ifPresent(of -> {
            stores.actions().rows(List.of(of)).forEach(row -> log.put(row.id(), row));
            stores.actions().list(of).forEach(action -> actions.put(action.id(), action));
            for (ActionUpdate update : stores.actions().updatesOf(of)) {
                updates.computeIfAbsent(update.action(), _ -> new HashSet<>()).add(RowKey.said(update.text()));
            }
        });
    }

    /** The board of the first row that is of this book. */
    static Optional<Id<Board>> boardOf(Stores stores, KeyedTable table) {
        String book = OwnersWorkbook.bookMark(stores);
        return table.rows().stream()
                .flatMap(row -> RowKey.read(row.cell(OwnersWorkbook.KEY).text()).stream())
                .filter(key -> key.book().equals(book))
                .flatMap(key -> stores.of(Action.class).find(key.action()).stream())
                .map(Action::board)
                .findFirst();
    }

    int rows() {
        return rows;
    }

    boolean isForeign() {
        return own == 0;
    }

    List<ReturnedEdit> edits() {
        return List.copyOf(edits);
    }

    List<Shown> shown() {
        return List.copyOf(shown);
    }

    void compare(KeyedTable table, Optional<KeyedTable> sent) {
        Map<Id<Action>, Integer> met = new HashMap<>();
        for (KeyedTable.Row row : table.rows()) {
            String cell = row.cell(OwnersWorkbook.KEY).text();
            Optional<RowKey> key = RowKey.read(cell);
            if (key.isEmpty()) {
                unknown(row, cell);
                continue;
            }
            rows++;
            Integer before = met.putIfAbsent(key.get().action(), row.number());
            if (before != null) {
                show(row, "is a copy of row " + before + ", with the same key: " + words(row));
            } else {
                compare(row, key.get());
            }
        }
        missing(sent, met.keySet());
    }

    private void unknown(KeyedTable.Row row, String key) {
        if (!row.cells().isEmpty()) {
            show(row, (key.isBlank() ? "was added: " : "has a key that was changed: ") + words(row));
        }
    }

    private void compare(KeyedTable.Row row, RowKey key) {
        ActionRow now = log.get(key.action());
        Action before = actions.get(key.action());
        if (!key.book().equals(book) || now == null || before == null) {
            show(
                    row,
                    key.book().equals(book)
                            ? "is of an action that is not in this board’s log: " + words(row)
                            : "was sent from another book: " + words(row));
            return;
        }
        own++;
        RowKey current = RowKey.of(book, now);
        locked(row, key, now);
        Cells cells = new Cells(row, now, before, today, clash(key, current));
        cells.update().ifPresent(edit -> said(row, edit));
        TakeReturned.Due due = new TakeReturned.Due(now.dueOn(), now.dueWords());
        changed(cells.due().filter(edit -> !due.equals(edit.due())), cells.dueMark(), key.due(), current.due());
        changed(cells.status(), cells.statusMark(), key.status(), current.status());
    }

    private void said(KeyedTable.Row row, ReturnedEdit edit) {
        ActionRow now = edit.action();
        if (updates.getOrDefault(now.id(), Set.of()).contains(RowKey.said(edit.says()))) {
            show(
                    row,
                    "says what the book has already as an update (" + reference(now)
                            + "); where it is meant anew, add it by hand: “" + edit.says() + "”");
        } else {
            edits.add(edit);
        }
    }

    private void changed(Optional<ReturnedEdit> edit, String cell, String went, String now) {
        if (!cell.equals(went) && !cell.equals(now)) {
            edit.ifPresent(edits::add);
        }
    }

    private static String clash(RowKey went, RowKey now) {
        List<String> other = new ArrayList<>();
        if (!went.words().equals(now.words())) {
            other.add("its words");
        }
        if (!went.said().equals(now.said())) {
            other.add("an update");
        }
        if (!went.due().equals(now.due())) {
            other.add("its due date");
        }
        if (!went.status().equals(now.status())) {
            other.add("its status");
        }
        return other.isEmpty() ? "" : "The book was changed since the workbook went: " + String.join(", ", other) + ".";
    }

    /** Locked cells are changed all the same by somebody who took the protection off. */
    private void locked(KeyedTable.Row row, RowKey key, ActionRow now) {
        String words = RowKey.words(
                row.cell(OwnersWorkbook.REFERENCE).text(),
                row.cell(OwnersWorkbook.ACTION).text());
        if (!RowKey.mark(words).equals(key.words())) {
            show(
                    row,
                    "has other words for the action than were sent (" + reference(now) + "): “"
                            + row.cell(OwnersWorkbook.ACTION).text() + "”");
        }
        String named = row.cell(OwnersWorkbook.SAID).text();
        String said = named.isBlank() ? row.cell(OwnersWorkbook.SAID_BEFORE).text() : named;
        if (!RowKey.mark(RowKey.said(said)).equals(key.said())) {
            show(
                    row,
                    "says something in “" + OwnersWorkbook.SAID + "” that was not sent (" + reference(now)
                            + "); add it by hand: “" + said + "”");
        }
    }

    private void missing(Optional<KeyedTable> sent, Set<Id<Action>> met) {
        if (sent.isEmpty()) {
            shown.add(new Shown(
                    0,
                    "This file no longer says which rows were sent, so a row that was deleted from it is not"
                            + " noticed."));
            return;
        }
        Set<Id<Action>> went = new LinkedHashSet<>();
        for (KeyedTable.Row row : sent.get().rows()) {
            RowKey.read(row.cell(OwnersWorkbook.SENT).text())
                    .filter(key -> key.book().equals(book))
                    .ifPresent(key -> went.add(key.action()));
        }
        went.removeAll(met);
        for (Id<Action> gone : went) {
            ActionRow row = log.get(gone);
            if (row != null) {
                shown.add(new Shown(
                        0,
                        "The row of " + reference(row) + " was sent and is no longer in the file; the"
                                + " action stays as it is: “" + row.text() + "”"));
            }
        }
    }

    private void show(KeyedTable.Row row, String says) {
        shown.add(new Shown(row.number(), says));
    }

    private static String reference(ActionRow row) {
        return row.reference().isBlank()
                ? "an action"
                : "action " + row.reference().strip();
    }

    private static String words(KeyedTable.Row row) {
        List<String> words = new ArrayList<>();
        row.cells().forEach((heading, cell) -> {
            if (!heading.equals(Fold.text(OwnersWorkbook.KEY))) {
                words.add(Fold.spaces(cell.text()));
            }
        });
        return "“" + String.join(" · ", words) + "”";
    }
}
