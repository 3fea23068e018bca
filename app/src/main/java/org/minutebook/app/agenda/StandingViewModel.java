package org.minutebook.app.agenda;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.SetPractice;
import org.minutebook.db.change.SetStandingItems;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.BoardPracticeBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.model.StandingItemBuilder;
import org.minutebook.db.rules.agenda.StandingAgenda;

/** A board's standing items and its practice, edited and kept as two acts. */
public final class StandingViewModel implements AutoCloseable {
    private static final String LOAD = "standing.load";

    private record Loaded(Board board, List<StandingItem> items, Optional<BoardPractice> practice) {}

    private final OpenBook open;
    private final Id<Board> board;
    private final ObservableList<StandingRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ObjectProperty<BoardPractice.LateItems> lateItems =
            new SimpleObjectProperty<>(BoardPractice.LateItems.LETTERED);
    private final BooleanProperty startsOdd = new SimpleBooleanProperty();
    private final StringProperty firstPage = new SimpleStringProperty("");
    private final StringProperty publishBy = new SimpleStringProperty("");
    private final StringProperty signatory = new SimpleStringProperty("");
    private final StringProperty leadLineEnd = new SimpleStringProperty("");
    private final ObjectProperty<Integer> confirmMonths = new SimpleObjectProperty<>(0);
    private final Subscription touches;
    private List<StandingItem> inBook = List.of();
    private BoardPractice practice;

    public StandingViewModel(OpenBook open, Id<Board> board) {
        this.open = open;
        this.board = board;
        practice = none(board);
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.STANDING_ITEM, Kind.BOARD_PRACTICE, Kind.BOARD)) {
                load();
            }
        });
        load();
    }

    public ObservableList<StandingRow> rows() {
        return rows;
    }

    /** The board's name. */
    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    public ObjectProperty<BoardPractice.LateItems> lateItems() {
        return lateItems;
    }

    public BooleanProperty startsOdd() {
        return startsOdd;
    }

    public StringProperty firstPage() {
        return firstPage;
    }

    public StringProperty publishBy() {
        return publishBy;
    }

    public StringProperty signatory() {
        return signatory;
    }

    /** After how many months members confirm their interests again; 0 is every year. */
    public ObjectProperty<Integer> confirmMonths() {
        return confirmMonths;
    }

    public StringProperty leadLineEnd() {
        return leadLineEnd;
    }

    /** A blank line at the end. */
    public void add() {
        rows.add(new StandingRow(StandingItemBuilder.builder()
                .id(Id.of(Long.MAX_VALUE - rows.size()))
                .board(board)
                .build()));
    }

    /** What most boards begin with, to be changed. */
    public void addUsual() {
        rows.setAll(StandingAgenda.usual(board).stream()
                .map(item -> new StandingRow(StandingItemBuilder.builder(item)
                        .id(Id.of(Long.MAX_VALUE - item.position()))
                        .build()))
                .toList());
    }

    public void remove(StandingRow row) {
        rows.remove(row);
    }

    /** Moves a line; beyond the ends it stays. */
    public void move(StandingRow row, int by) {
        int at = rows.indexOf(row);
        int to = at + by;
        if (at >= 0 && to >= 0 && to < rows.size()) {
            rows.remove(at);
            rows.add(to, row);
        }
    }

    /** Keeps what is on the screen; what was not changed makes no act. */
    public void save() {
        Optional<LocalTime> hour = Days.readTime(publishBy.get());
        if (hour.isEmpty() && !publishBy.get().isBlank()) {
            open.notices().refuse("The hour of publication cannot be read. Type it like 5pm or 17:00.");
        } else if (!firstPage.get().strip().matches("\\d{0,5}")) {
            open.notices().refuse("The first page cannot be read. Type a number, such as 5.");
        } else if (!rows.stream().allMatch(StandingRow::isReadable)) {
            open.notices().refuse("The minutes of an item cannot be read. Type a number up to 999, such as 20.");
        } else {
            keep(hour);
        }
    }

    private void keep(Optional<LocalTime> hour) {
        String page = firstPage.get().strip();
        BoardPractice wanted = BoardPracticeBuilder.builder(practice)
                .lateItems(lateItems.get())
                .startsOdd(startsOdd.get())
                .firstPage(page.isEmpty() ? 0 : Integer.parseInt(page))
                .publishBy(hour.orElse(null))
                .signatory(signatory.get().strip())
                .leadLineEnd(leadLineEnd.get())
                .confirmMonths(confirmMonths.get())
                .build();
        List<StandingItem> items = rows.stream().map(StandingRow::item).toList();
        boolean nothing = wanted.equals(practice) && items.equals(inBook);
        if (nothing) {
            open.notices().done("Nothing was changed.");
            return;
        }
        if (!items.equals(inBook)) {
            open.change(new SetStandingItems(board, items));
        }
        if (!wanted.equals(practice)) {
            open.change(new SetPractice(wanted));
        }
    }

    private void load() {
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> stores.of(Board.class)
                                .find(board)
                                .map(found -> new Loaded(
                                        found,
                                        stores.agendas().standingItems(board),
                                        stores.agendas().practice(board)))),
                        loaded -> loaded.ifPresent(this::show));
    }

    private void show(Loaded loaded) {
        name.set(loaded.board().name());
        if (!loaded.items().equals(inBook) || rows.isEmpty()) {
            inBook = loaded.items();
            rows.setAll(inBook.stream().map(StandingRow::new).toList());
        }
        practice = loaded.practice().orElse(none(board));
        lateItems.set(practice.lateItems());
        startsOdd.set(practice.startsOdd());
        firstPage.set(practice.firstPage() == 0 ? "" : Integer.toString(practice.firstPage()));
        publishBy.set(Days.time(practice.publishBy()));
        signatory.set(practice.signatory());
        leadLineEnd.set(practice.leadLineEnd());
        confirmMonths.set(practice.confirmMonths());
    }

    private static BoardPractice none(Id<Board> board) {
        return BoardPracticeBuilder.builder()
                .id(Id.of(Long.MAX_VALUE))
                .board(board)
                .build();
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
