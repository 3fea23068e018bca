package org.minutebook.app.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.TableCopy;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.file.Touched;
import org.minutebook.db.model.Kind;

/** One matter’s history, the row that is chosen in it, and the way from each row to its own place. */
public final class MatterViewModel implements AutoCloseable {
    private static final String LOAD = "matter.load";

    private final OpenBook open;
    private final MatterPlace place;
    private final ReadOnlyObjectWrapper<Optional<MatterHistory>> history =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Boolean>> known = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final Subscription touches;
    private String mark;

    public MatterViewModel(OpenBook open, MatterPlace place) {
        this.open = open;
        this.place = place;
        mark = place.line();
        touches = open.whenTouched(touched -> {
            if (concerns(touched)) {
                load();
            }
        });
        load();
    }

    private static boolean concerns(Touched touched) {
        return touched.any(
                Kind.BOARD,
                Kind.MATTER,
                Kind.CYCLE,
                Kind.FORWARD_PLAN_ENTRY,
                Kind.MEETING,
                Kind.AGENDA_ITEM,
                Kind.PAPER,
                Kind.ITEM_PAPER,
                Kind.EMAIL_VIEWS,
                Kind.MINUTE,
                Kind.RESOLUTION,
                Kind.CLAUSE,
                Kind.VOTE,
                Kind.VOTE_CAST,
                Kind.UNDERTAKING,
                Kind.CORRECTION,
                Kind.ACTION,
                Kind.ACTION_OWNER,
                Kind.ACTION_UPDATE,
                Kind.DELEGATION,
                Kind.DECISION_CASE);
    }

    ReadOnlyObjectProperty<Optional<MatterHistory>> history() {
        return history.getReadOnlyProperty();
    }

    /** Whether the book has such a matter; nothing before it was read. */
    ReadOnlyObjectProperty<Optional<Boolean>> known() {
        return known.getReadOnlyProperty();
    }

    /** The row that is chosen, from 0; -1 where there is none. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    List<HistoryRow> rows() {
        return history.get().map(MatterHistory::rows).orElse(List.of());
    }

    void choose(int row) {
        if (row >= 0 && row < rows().size()) {
            chosen.set(row);
            mark = rows().get(row) instanceof HistoryRow.Line line ? line.mark() : mark;
        }
    }

    /** Opens the chosen row in its own place; the way back leads to it. */
    void open() {
        if (chosen.get() < 0 || chosen.get() >= rows().size()) {
            return;
        }
        HistoryRow row = rows().get(chosen.get());
        boolean gone = row.address()
                .map(to -> open.places().go(to, new MatterPlace(place.matter(), mark)))
                .orElse(false);
        if (!gone && row instanceof HistoryRow.Line line) {
            open.notices().refuse("“" + line.words() + "” stands before no meeting yet, so there is nothing to open.");
        }
    }

    void toPlan() {
        open.places().go("plan");
    }

    /** Rows as a table for Word and Excel; the heads of days are in its first column. */
    static TableCopy table(List<HistoryRow> rows) {
        return new TableCopy(
                List.of("When", "What", "Words", "More", "State"),
                rows.stream()
                        .filter(HistoryRow.Line.class::isInstance)
                        .map(HistoryRow.Line.class::cast)
                        .map(line -> List.of(line.day(), line.what(), line.words(), line.more(), line.state()))
                        .toList());
    }

    private void load() {
        LocalDate today = open.today();
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> MatterHistory.read(stores, place.matter(), today)),
                        this::show);
    }

    /** Stays at the line that was chosen, wherever it stands now. */
    private void show(Optional<MatterHistory> read) {
        int before = chosen.get();
        chosen.set(-1);
        history.set(read);
        known.set(Optional.of(read.isPresent()));
        List<HistoryRow> rows = rows();
        int at = Math.min(Math.max(before, 1), rows.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof HistoryRow.Line line && line.mark().equals(mark)) {
                at = i;
            }
        }
        choose(at);
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
