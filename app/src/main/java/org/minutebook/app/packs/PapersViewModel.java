package org.minutebook.app.packs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.documents.bind.PackMaking;
import org.minutebook.app.documents.bind.PackRequest;
import org.minutebook.app.documents.bind.PaperCheck;
import org.minutebook.app.documents.hygiene.HygieneFinding;
import org.minutebook.app.kit.Job;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AskForPaper;
import org.minutebook.db.change.OpenPaper;
import org.minutebook.db.change.PutPaperFile;
import org.minutebook.db.change.RemovePaper;
import org.minutebook.db.change.RestrictPaper;
import org.minutebook.db.change.SavePaper;
import org.minutebook.db.change.TakePaperFile;
import org.minutebook.db.file.Subscription;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.StoredFile;

/** The papers of a meeting, what is wrong with them, and its packs. */
public final class PapersViewModel implements AutoCloseable {
    private static final String LOAD = "papers.load";

    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final Path work;
    private final ReadOnlyObjectWrapper<Optional<PapersFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<PaperRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<String>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MadePacks>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> checks = new ReadOnlyObjectWrapper<>(0);
    private final Map<String, List<HygieneFinding>> found = new HashMap<>();
    private final Subscription touches;
    private Optional<Path> folder = Optional.empty();

    /** @param work a folder of the program's own: papers lie there while they are searched and bound */
    public PapersViewModel(OpenBook open, Id<Meeting> meeting, Path work) {
        this.open = open;
        this.meeting = meeting;
        this.work = work;
        touches = open.whenTouched(unused -> load());
        load();
    }

    ReadOnlyObjectProperty<Optional<PapersFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    ObservableList<PaperRow> rows() {
        return rows;
    }

    /** The key of the row that is worked on. */
    ObjectProperty<Optional<String>> chosen() {
        return chosen;
    }

    /** The work that is going on. */
    public ReadOnlyObjectProperty<Optional<Job>> job() {
        return job.getReadOnlyProperty();
    }

    /** What came of making the packs last. */
    public ReadOnlyObjectProperty<Optional<MadePacks>> made() {
        return made.getReadOnlyProperty();
    }

    /** Counts the searches of files that have ended, so that what they found is shown. */
    ReadOnlyObjectProperty<Integer> checks() {
        return checks.getReadOnlyProperty();
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
        return row.file().flatMap(file -> Optional.ofNullable(found.get(file.sha256())));
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
            open.change(
                    new AskForPaper(row.item().id(), row.item().title().replaceAll("\\.$", ""), ""),
                    paper -> put(paper, dropped));
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

    public void mark(Paper.State state) {
        row().flatMap(PaperRow::paper)
                .filter(paper -> paper.state() != state)
                .ifPresent(paper -> open.change(new SavePaper(
                        paper, PaperBuilder.builder(paper).state(state).build())));
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

    /** Asks where to, then makes all packs of the meeting. */
    public void makePacks() {
        open.dialogs().folder("Where the packs go").ifPresent(this::makePacks);
    }

    void makePacks(Path into) {
        folder = Optional.of(into);
        made.set(Optional.empty());
        start(open.tasks()
                .start(
                        progress -> {
                            try (PackMaking making = new PackMaking(open.book(), open.who(), work)) {
                                return making.make(new PackRequest(meeting, into, false), progress);
                            }
                        },
                        packs -> {
                            job.set(Optional.empty());
                            made.set(Optional.of(packs));
                            open.saved();
                            if (packs.leaks().isClean()) {
                                open.notices().done(PackWords.done(packs));
                            } else {
                                open.notices().refuse(PackWords.leaked(packs));
                            }
                        },
                        this::failed));
    }

    public void openFolder() {
        folder.ifPresent(open.dialogs()::show);
    }

    public void stop() {
        job.get().ifPresent(Job::stop);
    }

    private void start(Job begun) {
        if (begun.running().get()) {
            job.set(Optional.of(begun));
        }
    }

    private void failed(Exception problem) {
        job.set(Optional.empty());
        String message = problem.getMessage();
        open.notices().refuse(message == null ? "It could not be done." : message);
    }

    private void load() {
        open.tasks().latest(LOAD, () -> open.book().read(stores -> PapersFacts.read(stores, meeting)), read -> {
            facts.set(read);
            read.ifPresent(now -> {
                if (!rows.equals(now.rows())) {
                    rows.setAll(now.rows());
                }
                if (row().isEmpty() && !rows.isEmpty()) {
                    chosen.set(Optional.of(rows.getFirst().key()));
                }
            });
            check();
        });
    }

    /** Searches the files that were not searched yet. */
    void check() {
        List<StoredFile> wanted = rows.stream()
                .flatMap(row -> row.file().stream())
                .filter(file -> !found.containsKey(file.sha256()))
                .distinct()
                .toList();
        if (wanted.isEmpty() || job.get().isPresent()) {
            return;
        }
        start(open.tasks()
                .start(
                        progress -> {
                            Map<String, List<HygieneFinding>> all = new HashMap<>();
                            for (StoredFile file : new ArrayList<>(wanted)) {
                                progress.at(all.size(), wanted.size(), "Checking “" + file.name() + "”");
                                if (progress.stopped()) {
                                    break;
                                }
                                all.put(file.sha256(), PaperCheck.of(open.book(), file, work, progress));
                            }
                            return all;
                        },
                        all -> {
                            job.set(Optional.empty());
                            found.putAll(all);
                            checks.set(checks.get() + 1);
                        },
                        this::failed));
    }

    @Override
    public void close() {
        touches.close();
        stop();
        open.tasks().forget(LOAD);
    }
}
