package org.minutebook.app.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddStandingPage;
import org.minutebook.db.change.ReviseStandingPage;
import org.minutebook.db.change.TakeOutStandingPage;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.StandingPage;

/** The pages that stand in every pack of a board, with their versions. */
public final class StandingPagesViewModel implements AutoCloseable {
    private static final String LOAD = "standing-pages.load";

    private final OpenBook open;
    private final Id<Board> board;
    private final ObservableList<StandingPage> pages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<StandingPage>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription touches;
    private List<StandingPage> all = List.of();

    public StandingPagesViewModel(OpenBook open, Id<Board> board) {
        this.open = open;
        this.board = board;
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.STANDING_PAGE)) {
                load();
            }
        });
        load();
    }

    /** Those in use, in the order of the pack. */
    public ObservableList<StandingPage> pages() {
        return pages;
    }

    /** The page that is worked on; empty for a new one. */
    public ReadOnlyObjectProperty<Optional<StandingPage>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public void choose(Optional<StandingPage> page) {
        chosen.set(page);
    }

    /** The versions before the chosen one, the latest first. */
    public List<StandingPage> before() {
        List<StandingPage> versions = new ArrayList<>();
        Optional<StandingPage> at = chosen.get().flatMap(this::replaced);
        while (at.isPresent() && !versions.contains(at.get())) {
            versions.add(at.get());
            at = replaced(at.get());
        }
        return versions;
    }

    private Optional<StandingPage> replaced(StandingPage page) {
        return all.stream().filter(one -> one.id().equals(page.replaces())).findFirst();
    }

    /**
     * Keeps the text as a new version of the chosen page, or as a new page.
     *
     * @param since the first day; empty is today
     */
    public void keep(StandingPage.Place place, String heading, String body, Optional<LocalDate> since) {
        Optional<StandingPage> now = chosen.get();
        if (now.isEmpty()) {
            open.change(new AddStandingPage(board, place, heading, body, since.orElse(null)), this::kept);
        } else if (isAsItWas(now.get(), place, heading, body)) {
            open.notices().done("Nothing was changed.");
        } else {
            open.change(new ReviseStandingPage(now.get(), place, heading, body, since.orElse(null)), this::kept);
        }
    }

    private static boolean isAsItWas(StandingPage page, StandingPage.Place place, String heading, String body) {
        return page.place() == place
                && page.title().equals(heading.strip())
                && page.body().equals(body.strip());
    }

    private void kept(StandingPage page) {
        open.notices().done("Version " + page.version() + " of “" + page.title() + "” was kept.");
        chosen.set(Optional.of(page));
    }

    public void takeOut() {
        chosen.get()
                .ifPresent(page -> open.change(new TakeOutStandingPage(page), gone -> chosen.set(Optional.empty())));
    }

    void refuse(String sentence) {
        open.notices().refuse(sentence);
    }

    private void load() {
        open.tasks()
                .latest(LOAD, () -> open.book().read(stores -> stores.agendas().standingPages(board)), read -> {
                    all = read;
                    pages.setAll(read.stream()
                            .filter(page -> page.state() == StandingPage.State.CURRENT)
                            .sorted(Comparator.comparing(StandingPage::place).thenComparingInt(StandingPage::position))
                            .toList());
                    chosen.set(chosen.get().filter(pages::contains).or(() -> pages.stream()
                            .findFirst()));
                });
    }

    @Override
    public void close() {
        touches.close();
        open.tasks().forget(LOAD);
    }
}
