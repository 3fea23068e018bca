package org.minutebook.app.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.minutebook.app.documents.hygiene.HygieneFinding;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AskForPaper;
import org.minutebook.db.change.OpenPaper;
import org.minutebook.db.change.PutPaperFile;
import org.minutebook.db.change.RemovePaper;
import org.minutebook.db.change.RestrictPaper;
import org.minutebook.db.change.SavePaper;
import org.minutebook.db.change.SetClearance;
import org.minutebook.db.change.TakePaperFile;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.ClearanceBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.rules.Fold;

/** The papers of a meeting, what is wrong with them, and its packs. */
public final class PapersViewModel implements AutoCloseable {
    private static final String LOAD = "papers.load";
    private static final String MARK = "papers.mark";
    private static final Duration STOPPED = Duration.ofMillis(400);

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final ReadOnlyObjectWrapper<Optional<PapersFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final PacksViewModel packs;
    private final Subscription touches;
    private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();
    private boolean loading;
    private Runnable marking = () -> {};

    public PapersViewModel(OpenBook open, Id<Meeting> meeting, PackWork work) {
        this.open = open;
        this.meeting = meeting;
        packs = new PacksViewModel(open, meeting, work);
        touches = open.whenTouched(unused -> load());
        load();
    }

    ReadOnlyObjectProperty<Optional<PapersFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    ObservableList<PaperRow> rows() {
        return rows;
    }

    /** Counts how often the rows were read; changes when all of them stand. */
    ReadOnlyIntegerProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether rows are being changed. */
    boolean isLoading() {
        return loading;
    }

    /** The key of the row that is worked on. */
    ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    /** The packs, and the search of the files. */
    public PacksViewModel packs() {
        return packs;
    }

    public Id<Meeting> meeting() {
        return meeting;
    }

    Optional<PaperRow> row() {
        return chosen.get()
                .flatMap(key ->
                        rows.stream().filter(row -> row.key().equals(key)).findFirst());
    }

    /** What was found in the row's file; empty where it was not searched yet. */
    Optional<List<HygieneFinding>> findings(PaperRow row) {
        return row.file().flatMap(packs::found);
    }

    /** All that is wrong with the row's paper. */
    List<PaperLine> lines(PaperRow row) {
        Optional<String> trouble = row.paper().flatMap(paper -> packs.trouble(paper.id()));
        return PaperLine.of(row, trouble, findings(row));
    }

    /** Asks which file, then puts it on the chosen row. */
    public void chooseFile() {
        row().ifPresent(row ->
                open.dialogs().openFile("A file for " + row.title()).ifPresent(file -> drop(row, file)));
    }

    /** A file comes for a row; where no paper was asked for yet, it is one now. */
    void drop(PaperRow row, Path file) {
        DroppedFile dropped;
        try {
            dropped = DroppedFile.read(file);
        } catch (IOException e) {
            open.notices().refuse(String.valueOf(e.getMessage()));
            return;
        }
        if (row.paper().isPresent()) {
            put(row.paper().get().id(), dropped);
        } else {
            open.change(new AskForPaper(row.item().id(), row.item().title().replaceAll("\\.$", ""), ""), paper -> {
                chosen.set(Optional.of(row.item().id() + "/" + paper));
                put(paper, dropped);
            });
        }
    }

    private void put(Id<Paper> paper, DroppedFile file) {
        open.change(new PutPaperFile(paper, file.name(), file.mediaType(), file.content()));
    }

    /** Asks for a report, or for an appendix to what is there. */
    public void ask() {
        row().ifPresent(row -> {
            String label = row.paper().isPresent() ? "Appendix " + (char) ('A' + appendices(row)) : "";
            String proposed = row.paper().isPresent() ? "" : row.item().title().replaceAll("\\.$", "");
            open.dialogs()
                    .ask("Ask for a paper", "Its title, as it will be printed:", proposed)
                    .ifPresent(title -> open.change(
                            new AskForPaper(row.item().id(), title, label),
                            paper -> chosen.set(Optional.of(row.item().id() + "/" + paper))));
        });
    }

    private long appendices(PaperRow row) {
        return rows.stream()
                .filter(other -> other.item().id().equals(row.item().id()))
                .flatMap(other -> other.link().stream())
                .filter(link -> link.label().startsWith("Appendix"))
                .count();
    }

    public void takeFile() {
        row().flatMap(PaperRow::paper).ifPresent(paper -> open.change(new TakePaperFile(paper)));
    }

    public void remove() {
        row().flatMap(PaperRow::link).ifPresent(link -> open.change(new RemovePaper(link)));
    }

    /** Marks how far the chosen paper is; who goes through the states with the arrow keys marks the one they stop at. */
    void mark(Paper.State state, Runnable refused) {
        row().flatMap(PaperRow::paper).ifPresent(paper -> {
            marking = () -> {
                marking = () -> {};
                if (paper.state() != state) {
                    Paper marked = PaperBuilder.builder(paper).state(state).build();
                    open.change(new SavePaper(paper, marked), () -> {}, unused -> {}, refused);
                }
            };
            open.tasks().after(MARK, STOPPED, marking);
        });
    }

    /** Keeps the chosen paper from the public. */
    public void restrict(String paragraphs, String reason, String publicInterest) {
        row().flatMap(PaperRow::paper)
                .ifPresent(paper -> open.change(new RestrictPaper(
                        paper.id(),
                        paragraphs,
                        reason,
                        publicInterest,
                        facts.get().map(now -> now.meeting().day().plusYears(1)).orElse(null),
                        open.who())));
    }

    public void openToPublic() {
        row().flatMap(PaperRow::paper)
                .filter(paper -> paper.audience() == Audience.RESTRICTED)
                .ifPresent(paper -> open.change(new OpenPaper(paper)));
    }

    /**
     * Notes who is to verify an area of the chosen paper, or did.
     *
     * @param on empty where it is only asked for
     */
    void clear(String area, String name, String post, Optional<LocalDate> on) {
        row().ifPresent(row -> row.paper().ifPresent(paper -> {
            ClearanceBuilder builder = row.cleared().stream()
                    .filter(one -> Fold.text(one.area()).equals(Fold.text(area)))
                    .flatMap(one -> one.row().stream())
                    .findFirst()
                    .map(ClearanceBuilder::builder)
                    .orElseGet(() ->
                            ClearanceBuilder.builder().id(Id.of(1)).paper(paper.id())); // the act gives it its own id
            open.change(new SetClearance(builder.area(area.strip())
                    .printed(name.strip())
                    .post(post.strip())
                    .verifiedOn(on.orElse(null))
                    .build()));
        }));
    }

    void refuse(String sentence) {
        open.notices().refuse(sentence);
    }

    LocalDate today() {
        return open.today();
    }

    private void load() {
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> PapersFacts.read(stores, meeting, open.today())),
                        read -> {
                            facts.set(read);
                            read.ifPresent(now -> {
                                if (!rows.equals(now.rows())) {
                                    loading = true;
                                    rows.setAll(now.rows());
                                    loading = false;
                                }
                                if (row().isEmpty() && !rows.isEmpty()) {
                                    chosen.set(Optional.of(rows.getFirst().key()));
                                }
                                shown.set(shown.get() + 1);
                            });
                            packs.check(rows.stream()
                                    .flatMap(row -> row.file().stream())
                                    .toList());
                        });
    }

    @Override
    public void close() {
        open.tasks().forget(MARK);
        marking.run();
        touches.close();
        packs.close();
        open.tasks().forget(LOAD);
    }
}
