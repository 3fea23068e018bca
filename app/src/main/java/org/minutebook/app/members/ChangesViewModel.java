package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.store.Stores;

/** Who went and who came between two days: the note for the item "changes in membership". */
public final class ChangesViewModel implements AutoCloseable {
    private static final String LOAD = "members.changes";

    private final OpenBook open;
    private final ObjectProperty<Optional<LocalDate>> from = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LocalDate>> until;
    private final RowList<ChangeRow> rows = new RowList<>();
    private final Subscription listening;

    private record Loaded(LocalDate from, List<ChangeRow> rows) {}

    ChangesViewModel(OpenBook open) {
        this.open = open;
        until = new SimpleObjectProperty<>(Optional.of(open.today()));
        listening =
                Subscription.combine(from.subscribe((before, now) -> load()), until.subscribe((before, now) -> load()));
    }

    /** The earlier day; where it is left empty, the day of the last meeting. */
    public ObjectProperty<Optional<LocalDate>> from() {
        return from;
    }

    /** The later day; empty is today. */
    public ObjectProperty<Optional<LocalDate>> until() {
        return until;
    }

    public RowList<ChangeRow> rows() {
        return rows;
    }

    void load() {
        Optional<Id<Board>> only = open.board().get();
        LocalDate to = until.get().orElseGet(open::today);
        Optional<LocalDate> since = from.get();
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> {
                            LocalDate first = since.orElseGet(() -> lastMeeting(stores, only, to));
                            return new Loaded(first, MembersReading.changes(stores, only, first, to));
                        }),
                        loaded -> {
                            rows.show(loaded.rows());
                            from.set(Optional.of(loaded.from()));
                        });
    }

    private static LocalDate lastMeeting(Stores stores, Optional<Id<Board>> only, LocalDate before) {
        return MembersReading.boards(stores, only).stream()
                .flatMap(board -> stores.meetings().list(board.id()).stream())
                .filter(BoardMeetings::tookPlace)
                .map(Meeting::day)
                .filter(day -> day.isBefore(before))
                .max(Comparator.naturalOrder())
                .orElse(before.minusYears(1));
    }

    @Override
    public void close() {
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
