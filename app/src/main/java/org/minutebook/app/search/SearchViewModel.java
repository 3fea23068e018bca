package org.minutebook.app.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.minutebook.app.index.Found;
import org.minutebook.app.index.FoundKind;
import org.minutebook.app.index.Hit;
import org.minutebook.app.index.Wish;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/** What is looked for as it is typed, what was found of each kind, and which hit Enter opens. */
public final class SearchViewModel implements AutoCloseable {
    private static final String FIND = "search.find";
    /** So many hits of one kind, where only that kind is looked for. */
    private static final int OF_ONE_KIND = 50;

    private record Shown(Found found, List<SearchRow> rows) {}

    private final OpenBook open;
    private final IndexWork work;
    private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper says = new ReadOnlyStringWrapper("");
    private final Subscription listening;
    /** Whether the rows are the answer to what stands in the field. */
    private boolean answered;

    private boolean toOpen;

    /** @param typed what is looked for at first; blank is what was looked for last */
    public SearchViewModel(OpenBook open, IndexWork work, String typed) {
        this.open = open;
        this.work = work;
        if (!typed.isBlank()) {
            work.typed().set(typed);
        }
        work.begin();
        listening = Subscription.combine(
                work.typed().subscribe((before, now) -> {
                    toOpen = false;
                    find();
                }),
                work.version().subscribe((before, now) -> find()),
                open.board().subscribe((before, now) -> find()));
        find();
    }

    StringProperty typed() {
        return work.typed();
    }

    IndexWork work() {
        return work;
    }

    ObservableList<SearchRow> rows() {
        return rows;
    }

    /** The row that Enter opens; -1 where there is none. */
    ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Why nothing was found and what would help; blank where something was, or nothing was asked. */
    ReadOnlyStringProperty says() {
        return says.getReadOnlyProperty();
    }

    /** Puts a chip into the field, or takes it out. */
    void toggle(String chip) {
        String typed = work.typed().get();
        List<String> parts = new ArrayList<>(List.of(typed.strip().split("\\s+")));
        parts.removeIf(String::isEmpty);
        String group = chip.substring(0, chip.indexOf(':') + 1);
        boolean there = parts.contains(chip);
        parts.removeIf(part -> part.startsWith(group));
        if (!there) {
            parts.addFirst(chip);
        }
        work.typed().set(parts.isEmpty() ? "" : String.join(" ", parts) + " ");
    }

    boolean has(String chip) {
        return List.of(work.typed().get().strip().split("\\s+")).contains(chip);
    }

    void choose(int row) {
        if (row >= 0 && row < rows.size() && rows.get(row) instanceof SearchRow.OfHit) {
            chosen.set(row);
        }
    }

    /** The hit after the chosen one, or before it; what stands over a kind is passed over. */
    void step(int by) {
        for (int row = chosen.get() + by; row >= 0 && row < rows.size(); row += by) {
            if (rows.get(row) instanceof SearchRow.OfHit) {
                chosen.set(row);
                return;
            }
        }
    }

    /** Opens the chosen hit in its place; the first one, where what is found for the words in the field is not there yet. */
    void open() {
        if (answered) {
            openChosen();
        } else {
            toOpen = work.ready().get();
        }
    }

    /** Opens the chosen hit in its place, whatever is typed meanwhile. */
    void openChosen() {
        int row = chosen.get();
        if (row < 0 || row >= rows.size() || !(rows.get(row) instanceof SearchRow.OfHit of)) {
            return;
        }
        if (of.address().isEmpty() || !open.places().go(of.address().get())) {
            open.notices()
                    .refuse("“" + of.hit().title().text()
                            + "” has no screen of its own yet. What stands in it is shown here.");
        }
    }

    /** Back to where we came from. */
    void leave() {
        open.places().back();
    }

    private void find() {
        answered = false;
        String typed = work.typed().get();
        if (typed.isBlank()) {
            open.tasks().forget(FIND);
            show(new Shown(new Found(List.of(), Map.of(), true, ""), List.of()));
            return;
        }
        if (!work.ready().get()) {
            return; // it is looked for when there is something to search in
        }
        Optional<Id<Board>> board = open.board().get();
        Wish wish = typed.contains("kind:")
                ? new Wish(open.today(), OF_ONE_KIND, OF_ONE_KIND, false, board)
                : Wish.ofScreen(open.today(), board);
        open.tasks().latest(FIND, () -> shown(work.find(typed, wish), board.isEmpty()), this::show);
    }

    private Shown shown(Found found, boolean ofAllBoards) {
        Map<Id<Board>, String> boards = new HashMap<>();
        if (ofAllBoards) {
            open.book().read(stores -> stores.boards().list()).forEach(board -> boards.put(board.id(), board.name()));
        }
        HitAddress addresses = new HitAddress(open.today());
        Map<FoundKind, List<SearchRow.OfHit>> groups = new EnumMap<>(FoundKind.class);
        List<FoundKind> order = new ArrayList<>();
        for (Hit hit : found.hits()) {
            if (!groups.containsKey(hit.kind())) {
                order.add(hit.kind());
            }
            Id<Board> of = hit.board();
            groups.computeIfAbsent(hit.kind(), unused -> new ArrayList<>())
                    .add(new SearchRow.OfHit(hit, of == null ? "" : boards.getOrDefault(of, ""), addresses.of(hit)));
        }
        List<SearchRow> all = new ArrayList<>();
        for (FoundKind kind : order) {
            List<SearchRow.OfHit> group = groups.getOrDefault(kind, List.of());
            List<Hit> hits = group.stream().map(SearchRow.OfHit::hit).toList();
            all.add(SearchRow.Head.over(kind, hits, found.counts().getOrDefault(kind, hits.size())));
            all.addAll(group);
        }
        return new Shown(found, all);
    }

    private void show(Shown shown) {
        chosen.set(-1);
        rows.setAll(shown.rows());
        says.set(shown.found().says());
        step(1);
        answered = true;
        if (toOpen) {
            toOpen = false;
            openChosen();
        }
    }

    @Override
    public void close() {
        listening.unsubscribe();
        open.tasks().forget(FIND);
    }
}
