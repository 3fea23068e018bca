package org.minutebook.app.actions;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.change.AddAction;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;

/** The action log of the chosen boards, narrowed by what was typed. */
public final class ActionsViewModel implements AutoCloseable {
    private static final int FIRST = 100;

    /** Up to here each row is as high as its words; a longer log has rows of one height, which are laid out at once. */
    private static final int READ_IN_FULL = 2000;

    private static final String LOAD = "actions.load";
    private static final String REST = "actions.rest";
    private static final String FILTER = "actions.filter";

    /** The first rows are drawn before the rest is read: both at once take the same processors. */
    private static final Duration PAINTING = Duration.ofMillis(150);

    private final OpenBook open;
    private final RowList<ActionLine> rows = new RowList<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper inFull = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<ActionGroup> group = new SimpleObjectProperty<>(ActionGroup.NONE);
    private Supplier<List<ActionLine>> several = List::of;
    private final ObjectProperty<Optional<Id<Action>>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    private List<ActionLine> lines = List.of();
    private List<Board> boards = List.of();
    private boolean complete;
    private boolean narrowing;
    private Runnable waiting = () -> {};
    private ActionOrder order = ActionOrder.LOG;
    private boolean ascending = true;
    private @Nullable NarrowedLog shown;

    /** The filter with which a log is opened: what is still to be done. */
    public static final String OPEN = "open ";

    public ActionsViewModel(OpenBook open) {
        this(open, "");
    }

    public ActionsViewModel(OpenBook open, String narrowedTo) {
        this.open = open;
        filter.set(narrowedTo);
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.ACTION, Kind.ACTION_OWNER, Kind.ACTION_UPDATE, Kind.BOARD)) {
                load();
            }
        });
        listening = Subscription.combine(
                filter.subscribe(unused -> narrow()),
                group.subscribe((before, now) -> narrow()),
                open.board().subscribe(unused -> {
                    complete = false;
                    load();
                }));
    }

    public RowList<ActionLine> rows() {
        return rows;
    }

    public StringProperty filter() {
        return filter;
    }

    /** "12 of 340 actions". */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Whether the log holds no action at all, filter or not. */
    public ReadOnlyBooleanProperty empty() {
        return empty.getReadOnlyProperty();
    }

    /** Whether the log is short enough for rows as high as their words. */
    ReadOnlyBooleanProperty inFull() {
        return inFull.getReadOnlyProperty();
    }

    public ObjectProperty<Optional<Id<Action>>> chosen() {
        return chosen;
    }

    public List<Board> boards() {
        return boards;
    }

    /** The one board whose log is shown, where it is one. */
    Optional<Board> boardShown() {
        return boards.stream()
                .filter(board -> open.board().get().map(board.id()::equals).orElse(boards.size() == 1))
                .findFirst();
    }

    /** Whether every row that fits is shown: a long log shows its first rows before it was read to its end. */
    boolean isWhole() {
        return complete && !narrowing;
    }

    /** Runs as soon as every row that fits is shown; what waited before it is forgotten. */
    void whenWhole(Runnable then) {
        waiting = then;
        runWhatWaited();
    }

    private void runWhatWaited() {
        if (isWhole()) {
            Runnable now = waiting;
            waiting = () -> {};
            now.run();
        }
    }

    /** The owners in the log, for a chip. */
    public List<String> owners() {
        Set<String> owners = new LinkedHashSet<>();
        for (ActionLine line : lines) {
            owners.addAll(Arrays.asList(line.row().owners().split(" / ")));
        }
        owners.remove("");
        return owners.stream().sorted(String.CASE_INSENSITIVE_ORDER).limit(200).toList();
    }

    /** What the rows are put together by. */
    ObjectProperty<ActionGroup> group() {
        return group;
    }

    /** The group of a row, with how many there are: "Jane Reed (3)". */
    String groupOf(ActionLine line) {
        String label = group.get().label(line);
        NarrowedLog now = shown;
        return label + " (" + (now == null ? 0 : now.groups().getOrDefault(label, 0)) + ")";
    }

    /** @param several gives the rows that are chosen in the table */
    void chooseAmong(Supplier<List<ActionLine>> several) {
        this.several = several;
    }

    /** What an act on the log is about: the rows that are chosen where there is more than one, or all that are shown. */
    List<Id<Action>> wanted() {
        List<ActionLine> picked = several.get();
        return (picked.size() > 1 ? picked : rows).stream().map(ActionLine::id).toList();
    }

    public boolean hasChip(String chip) {
        return FilterChips.has(filter.get(), chip);
    }

    /** Puts a chip into the filter, or takes it out. */
    public void toggle(String chip) {
        filter.set(FilterChips.toggled(filter.get(), chip));
    }

    /** Narrows the log to one value of a chip such as {@code owner:}, in place of the value it had. */
    public void narrowTo(String chip, String value) {
        filter.set(FilterChips.with(filter.get(), chip, value));
    }

    public void sortBy(String column, boolean upwards) {
        ActionOrder wanted = column.isEmpty() ? ActionOrder.LOG : ActionOrder.valueOf(column);
        if (wanted != order || upwards != ascending) {
            order = wanted;
            ascending = upwards;
            narrow();
        }
    }

    /**
     * Adds an action to the chosen board's log.
     *
     * @return false where it must first be said which board's log
     */
    public boolean add(Optional<Id<Board>> board, String text, String owners, @Nullable LocalDate due) {
        Optional<Id<Board>> into = board.or(() -> open.board().get())
                .or(() -> boards.size() == 1 ? Optional.of(boards.getFirst().id()) : Optional.empty());
        into.ifPresent(of -> open.change(
                new AddAction(of, null, null, "", open.today(), text, owners, due, "", Audience.PUBLIC),
                added -> chosen.set(Optional.of(added))));
        return into.isPresent();
    }

    private void load() {
        Optional<Id<Board>> only = open.board().get();
        LocalDate today = open.today();
        boolean onlyOpen = ActionFilter.read(filter.get(), today).open();
        if (complete) {
            loadAll(only, today);
        } else {
            open.tasks()
                    .latest(
                            LOAD,
                            () -> open.book().read(stores -> LoadedLog.of(stores, only, today, FIRST, onlyOpen)),
                            loaded -> {
                                complete = loaded.whole();
                                show(loaded);
                                if (!complete) {
                                    open.tasks().after(REST, PAINTING, () -> loadAll(only, today));
                                }
                            });
        }
    }

    private void loadAll(Optional<Id<Board>> only, LocalDate today) {
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> LoadedLog.of(stores, only, today, Integer.MAX_VALUE, false)),
                        loaded -> {
                            complete = true;
                            show(loaded);
                        });
    }

    private void show(LoadedLog loaded) {
        lines = loaded.lines();
        boards = loaded.boards();
        empty.set(lines.isEmpty());
        inFull.set(complete && lines.size() <= READ_IN_FULL);
        narrow();
    }

    /** A few rows are narrowed at once, so that they are there when the screen is first drawn. */
    private void narrow() {
        narrowing = true;
        List<ActionLine> all = lines;
        NarrowedLog before = shown;
        NarrowedLog.Wish wish =
                new NarrowedLog.Wish(order, ascending, group.get(), ActionFilter.read(filter.get(), open.today()));
        if (all.size() <= FIRST) {
            open.tasks().forget(FILTER);
            show(NarrowedLog.of(all, wish, before));
        } else {
            open.tasks().latest(FILTER, () -> NarrowedLog.of(all, wish, before), this::show);
        }
    }

    private void show(NarrowedLog now) {
        shown = now;
        rows.show(now.lines(), now.fitting());
        int all = lines.size();
        String noun = all == 1 ? " action" : " actions";
        count.set(rows.size() == all ? all + noun : rows.size() + " of " + all + noun);
        narrowing = false;
        runWhatWaited();
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
        open.tasks().forget(REST);
        open.tasks().forget(FILTER);
    }
}
