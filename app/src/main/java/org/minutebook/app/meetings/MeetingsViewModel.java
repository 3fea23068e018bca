package org.minutebook.app.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.CalendarExport;
import org.minutebook.app.kit.Addresses;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.change.AddMeeting;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.MunicipalYear;
import org.minutebook.db.rules.agenda.BoardMeetings;

/** The meetings of the chosen boards, by municipal year. */
public final class MeetingsViewModel implements AutoCloseable {
    /** What stands in the choice of years for all of them. */
    public static final String EVERY_YEAR = "All years";

    private static final String LOAD = "meetings.load";

    private record Loaded(List<Meeting> meetings, List<Board> boards) {}

    private final OpenBook open;
    private final RowList<MeetingRow> rows = new RowList<>();
    private final ObservableList<String> years = FXCollections.observableArrayList(EVERY_YEAR);
    private final ObjectProperty<String> year = new SimpleObjectProperty<>(EVERY_YEAR);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;
    private List<Meeting> meetings = List.of();
    private List<Board> boards = List.of();

    public MeetingsViewModel(OpenBook open) {
        this.open = open;
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.MEETING, Kind.BOARD)) {
                load();
            }
        });
        listening = Subscription.combine(open.board().subscribe(unused -> load()), year.subscribe(unused -> show()));
    }

    public RowList<MeetingRow> rows() {
        return rows;
    }

    public ObservableList<String> years() {
        return years;
    }

    /** The municipal year that is shown. */
    public ObjectProperty<String> year() {
        return year;
    }

    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Writes the meetings of the chosen boards, with what is due before and after them, for a calendar program. */
    void exportCalendar() {
        Optional<Id<Board>> only = open.board().get();
        List<Board> wanted = boards.stream()
                .filter(board -> only.isEmpty() || only.get().equals(board.id()))
                .toList();
        String name = wanted.size() == 1 ? wanted.getFirst().name() + " calendar" : "Calendar of the boards";
        Exports.run(open, "Calendar file", "ics", name, (file, replace, progress) -> new CalendarExport(
                        open.book(), open.who())
                .write(wanted, open.today(), file, replace));
    }

    public ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    public List<Board> boards() {
        return boards;
    }

    /** The board that a new meeting is proposed for. */
    public Optional<Board> proposedBoard() {
        return boards.stream()
                .filter(board -> open.board().get().map(board.id()::equals).orElse(boards.size() == 1))
                .findFirst();
    }

    /** The number that a board's next meeting of the year has. */
    public int proposedNumber(Id<Board> board, LocalDate day) {
        String of = MunicipalYear.of(day);
        return meetings.stream()
                        .filter(meeting -> meeting.board().equals(board)
                                && meeting.municipalYear().equals(of))
                        .mapToInt(Meeting::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    /** Adds a meeting and goes to it. */
    public void add(Board board, LocalDate day, @Nullable LocalTime startsAt, String venue, Meeting.Kind kind) {
        int number = BoardMeetings.isOne(kind) ? proposedNumber(board.id(), day) : 0;
        open.change(
                new AddMeeting(board.id(), day, startsAt, venue, kind, MunicipalYear.of(day), number),
                added -> open.places().go(Addresses.agenda(added)));
    }

    /** A workshop that was held has a table to look at, and no minutes. */
    public void open(MeetingRow row) {
        boolean workshop = meetings.stream().anyMatch(one -> one.id().equals(row.id()) && !BoardMeetings.isOne(one));
        String held = workshop ? Addresses.workshop(row.id()) : Addresses.minutes(row.id());
        open.places().go(row.toCome() ? Addresses.agenda(row.id()) : held);
    }

    private void load() {
        Optional<Id<Board>> only = open.board().get();
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book()
                                .read(stores -> new Loaded(
                                        only.map(board -> stores.meetings().list(board))
                                                .orElseGet(
                                                        () -> stores.meetings().list()),
                                        stores.boards().list())),
                        loaded -> {
                            meetings = loaded.meetings().reversed();
                            boards = loaded.boards();
                            List<String> found = meetings.stream()
                                    .map(Meeting::municipalYear)
                                    .filter(of -> !of.isBlank())
                                    .distinct()
                                    .sorted(Comparator.reverseOrder())
                                    .toList();
                            String kept = year.get();
                            years.setAll(found);
                            years.addFirst(EVERY_YEAR);
                            year.set(years.contains(kept) ? kept : EVERY_YEAR);
                            show();
                        });
    }

    private void show() {
        Map<Id<Board>, Board> byId = new HashMap<>();
        boards.forEach(board -> byId.put(board.id(), board));
        List<MeetingRow> shown = meetings.stream()
                .filter(meeting ->
                        EVERY_YEAR.equals(year.get()) || meeting.municipalYear().equals(year.get()))
                .flatMap(meeting ->
                        Optional.ofNullable(byId.get(meeting.board()))
                                .map(board -> MeetingRow.of(meeting, board))
                                .stream())
                .toList();
        rows.show(shown);
        empty.set(meetings.isEmpty());
        count.set(shown.size() == 1 ? "1 meeting" : shown.size() + " meetings");
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
