package org.minutebook.app.actions;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.intake.ActionLogReader;
import org.minutebook.app.documents.intake.Field;
import org.minutebook.app.documents.intake.LoggedActions;
import org.minutebook.app.documents.intake.Mapping;
import org.minutebook.app.documents.intake.ReadLog;
import org.minutebook.app.kit.ImportModel;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.change.ImportActionLog;
import org.minutebook.db.change.ImportedLog;
import org.minutebook.db.change.LoggedAction;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.ActionReference;
import org.minutebook.db.rules.OwnersPrinted;

/** An action log that was read from a file and waits to be taken: looked over, corrected, then taken as one act. */
public final class ImportViewModel extends ImportModel {
    private static final String NEW = "New";
    private static final String CHANGED = "Changed";

    /** What the import would do stands above what is there as it is. */
    private static final List<String> FATES = List.of(NEW, CHANGED);

    private final RowList<LoggedAction> rows = new RowList<>();
    private final Set<Integer> leftOut = new HashSet<>();
    private Optional<ImportedLog> fates = Optional.empty();
    private final ReadOnlyObjectWrapper<Optional<ReadLog>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<Id<Board>>> board = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty newBoard = new SimpleStringProperty("");
    private final Map<Field, String> byHand = new EnumMap<>(Field.class);
    private List<LoggedAction> lines = List.of();
    private final List<Board> boards;

    /** @param leave shows the log again */
    public ImportViewModel(OpenBook open, Path file, Runnable leave) {
        super(open, file, leave);
        boards = open.book().read(stores -> stores.boards().list());
        Optional<Id<Board>> only =
                boards.size() == 1 ? Optional.of(boards.getFirst().id()) : Optional.empty();
        board.set(open.board().get().or(() -> only));
        board.subscribe((before, now) -> rehearse());
    }

    public RowList<LoggedAction> rows() {
        return rows;
    }

    public List<Board> boards() {
        return boards;
    }

    /** The board whose log this is; empty makes {@link #newBoard}. */
    public ObjectProperty<Optional<Id<Board>>> board() {
        return board;
    }

    public StringProperty newBoard() {
        return newBoard;
    }

    ReadOnlyObjectProperty<Optional<ReadLog>> log() {
        return read.getReadOnlyProperty();
    }

    @Override
    public void read() {
        Mapping mapping = byHand.isEmpty() ? Mapping.none() : new Mapping(Map.copyOf(byHand));
        reading(progress -> ActionLogReader.read(file(), mapping, progress), log -> {
            lines = LoggedActions.of(log);
            leftOut.clear();
            read.set(Optional.of(log));
            show();
        });
    }

    /** Matches a column to a field by hand and reads the file again. */
    public void match(String heading, @Nullable Field field) {
        read.get().ifPresent(log -> {
            for (ReadLog.ReadColumn column : log.columns()) {
                if (column.field() != null && !column.heading().equals(heading)) {
                    byHand.put(column.field(), column.heading());
                }
            }
            byHand.values().remove(heading);
            if (field != null) {
                byHand.put(field, heading);
            }
            read();
        });
    }

    /** What becomes of a row when the log is imported. */
    String fate(LoggedAction line) {
        if (isLeftOut(line)) {
            return "Left out";
        }
        return fates.map(would -> would.newRows().contains(line.row())
                        ? NEW
                        : would.changes().containsKey(line.row()) ? CHANGED : "No change")
                .orElse("");
    }

    /** The same with what of it changes: "Changed: comment, RAG rating". */
    String fateInFull(LoggedAction line) {
        String fate = fate(line);
        return fate.equals(CHANGED)
                ? fate + ": "
                        + fates.map(would -> String.join(", ", would.changes().getOrDefault(line.row(), List.of())))
                                .orElse("")
                : fate;
    }

    public boolean isLeftOut(LoggedAction line) {
        return leftOut.contains(line.row());
    }

    public void leaveOut(LoggedAction line, boolean out) {
        if (out ? leftOut.add(line.row()) : leftOut.remove(line.row())) {
            show();
        }
    }

    /** Puts a corrected line in the place of the one that was read. */
    public void correct(
            LoggedAction line,
            String reference,
            Optional<LocalDate> raised,
            String text,
            String owners,
            Optional<LocalDate> due) {
        LoggedAction corrected =
                Corrected.of(line, ActionReference.read(reference), raised, text, OwnersPrinted.read(owners), due);
        lines = lines.stream()
                .map(one -> one.row() == line.row() ? corrected : one)
                .toList();
        show();
    }

    @Override
    public void take() {
        if (board.get().isEmpty() && newBoard.get().isBlank()) {
            problem("Choose the board that the log belongs to, or type the name of a new one.");
            return;
        }
        ImportActionLog act = act();
        int wanted = act.lines().size();
        taking(
                act,
                "Taking " + wanted + (wanted == 1 ? " action" : " actions") + " into the log…",
                imported -> "From " + fileName() + ": " + taken(imported, "added", "changed") + offers(imported),
                this::rehearse);
    }

    private ImportActionLog act() {
        List<LoggedAction> wanted = new ArrayList<>(lines);
        wanted.removeIf(this::isLeftOut);
        return new ImportActionLog(
                board.get().orElse(null),
                board.get().isPresent() ? "" : newBoard.get().strip(),
                fileName(),
                wanted);
    }

    private void show() {
        rows.show(lines);
        rehearse();
    }

    private void rehearse() {
        if (read.get().isEmpty()) {
            return;
        }
        if (board.get().isEmpty() && newBoard.get().isBlank()) {
            report(lines.size() + " actions were read. Choose the board they belong to.");
            return;
        }
        rehearse(act(), would -> "Will " + taken(would, "add", "change") + offers(would), would -> {
            fates = Optional.of(would);
            rows.show(lines.stream()
                    .sorted(Comparator.comparingInt(line -> Math.floorMod(FATES.indexOf(fate(line)), FATES.size() + 1)))
                    .toList());
        });
    }

    /** "add 1 action and change 2; 10 are as they were", without what is not done. */
    private static String taken(ImportedLog log, String add, String change) {
        List<String> does = new ArrayList<>();
        if (log.imported() > 0 || log.updated() == 0) {
            does.add(add + " " + actions(log.imported()));
        }
        if (log.updated() > 0) {
            does.add(change + " " + (does.isEmpty() ? actions(log.updated()) : log.updated()));
        }
        String stays = log.unchanged() == 0
                ? ""
                : "; " + log.unchanged() + (log.unchanged() == 1 ? " is as it was" : " are as they were");
        return String.join(" and ", does) + stays;
    }

    private static String actions(int count) {
        return count == 0 ? "no actions" : count == 1 ? "1 action" : count + " actions";
    }

    private static String offers(ImportedLog log) {
        int offers = log.offers().size();
        return offers == 0
                ? "."
                : ". " + (offers == 1 ? "1 thing is" : offers + " things are")
                        + " offered for you to settle (repeated actions, spellings of names).";
    }
}
