package org.minutebook.app.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.SetDeadlines;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.BoardDeadlineBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.rules.notice.BoardTimetable;
import org.minutebook.db.rules.notice.Deadline;
import org.minutebook.db.rules.notice.Timetable;
import org.minutebook.db.store.Stores;

/** The working dates that a board keeps before its meetings, and what they come to for the next one. */
public final class WorkingDatesViewModel implements AutoCloseable {
    private static final String LOAD = "working-dates.load";

    /** The board's next meeting with its timetable. */
    record Next(Meeting meeting, Timetable timetable) {}

    private record Loaded(List<BoardDeadline> dates, Optional<Next> next) {}

    private final OpenBook open;
    private final Id<Board> board;
    private final ObservableList<WorkingDateRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Next>> next = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription touches;
    private List<BoardDeadline> inBook = List.of();

    public WorkingDatesViewModel(OpenBook open, Id<Board> board) {
        this.open = open;
        this.board = board;
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.BOARD_DEADLINE, Kind.MEETING, Kind.HOLIDAY, Kind.CLOSURE)) {
                load();
            }
        });
        load();
    }

    public ObservableList<WorkingDateRow> rows() {
        return rows;
    }

    /** What the dates in the book come to for the board's next meeting. */
    ReadOnlyObjectProperty<Optional<Next>> next() {
        return next.getReadOnlyProperty();
    }

    public void add() {
        BoardDeadline.Event wanted = BoardDeadline.Event.CALL_FOR_PAPERS;
        for (BoardDeadline.Event event : BoardDeadline.Event.values()) {
            if (rows.stream().noneMatch(row -> row.event().get() == event)) {
                wanted = event;
                break;
            }
        }
        rows.add(new WorkingDateRow(blank(rows.size())
                .event(wanted)
                .days(5)
                .unit(BoardDeadline.Unit.WORKING_DAYS)
                .countedFrom(
                        wanted == BoardDeadline.Event.PUBLICATION
                                ? BoardDeadline.CountedFrom.MEETING
                                : BoardDeadline.CountedFrom.PUBLICATION)
                .build()));
    }

    /** The dates that are kept where a board has set none, to be changed. */
    public void addUsual() {
        for (Deadline usual : Deadline.USUAL) {
            BoardDeadline.Event event = List.of(BoardDeadline.Event.values()).stream()
                    .filter(one -> BoardTimetable.name(one).equals(usual.name()))
                    .findFirst()
                    .orElse(BoardDeadline.Event.OTHER);
            rows.add(new WorkingDateRow(blank(rows.size())
                    .event(event)
                    .days(usual.count())
                    .unit(BoardDeadline.Unit.valueOf(usual.unit().name()))
                    .countedFrom(BoardDeadline.CountedFrom.valueOf(usual.from().name()))
                    .dueAt(usual.dueAt())
                    .build()));
        }
    }

    private BoardDeadlineBuilder blank(int number) {
        return BoardDeadlineBuilder.builder().id(Id.of(Long.MAX_VALUE - number)).board(board);
    }

    public void remove(WorkingDateRow row) {
        rows.remove(row);
    }

    /** Keeps what is on the screen; what was not changed makes no act. */
    public void save() {
        Optional<String> unread =
                rows.stream().flatMap(row -> row.unread().stream()).findFirst();
        if (unread.isPresent()) {
            open.notices().refuse(unread.get());
            return;
        }
        List<BoardDeadline> wanted = rows.stream().map(WorkingDateRow::date).toList();
        if (wanted.equals(inBook)) {
            open.notices().done("Nothing was changed.");
        } else {
            open.change(new SetDeadlines(board, wanted), kept -> open.notices().done("The working dates were kept."));
        }
    }

    private void load() {
        open.tasks().latest(LOAD, () -> open.book().read(this::read), loaded -> {
            if (!loaded.dates().equals(inBook) || rows.isEmpty()) {
                inBook = loaded.dates();
                rows.setAll(inBook.stream().map(WorkingDateRow::new).toList());
            }
            next.set(loaded.next());
        });
    }

    private Loaded read(Stores stores) {
        List<BoardDeadline> dates = stores.calendar().deadlines(board).stream()
                .sorted(Comparator.comparingInt(BoardDeadline::position))
                .toList();
        Optional<Next> coming = stores.meetings().list(board).stream()
                .filter(meeting -> !meeting.day().isBefore(open.today()) && BoardMeetings.takesPlace(meeting))
                .min(Comparator.comparing(Meeting::day))
                .map(meeting -> new Next(meeting, new BoardTimetable(dates).of(meeting, Calendars.of(stores, board))));
        return new Loaded(dates, coming);
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
