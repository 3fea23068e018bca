package org.minutebook.app.packs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.minutebook.app.documents.bind.MadePacks;
import org.minutebook.app.documents.bind.PackRequest;
import org.minutebook.app.documents.hygiene.HygieneFinding;
import org.minutebook.app.kit.Job;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;

/** Long work on the papers of a meeting, one at a time: searching their files, and making the packs. */
public final class PacksViewModel implements AutoCloseable {
    private final OpenBook open;
    private final Id<Meeting> meeting;
    private final PackWork work;
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<MadePacks>> made = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Integer> checks = new ReadOnlyObjectWrapper<>(0);
    private Optional<Path> folder = Optional.empty();
    private List<StoredFile> files = List.of();
    private boolean closed;

    PacksViewModel(OpenBook open, Id<Meeting> meeting, PackWork work) {
        this.open = open;
        this.meeting = meeting;
        this.work = work;
    }

    /** The work that is going on. */
    public ReadOnlyObjectProperty<Optional<Job>> job() {
        return job.getReadOnlyProperty();
    }

    /** What came of making the packs last. */
    public ReadOnlyObjectProperty<Optional<MadePacks>> made() {
        return made.getReadOnlyProperty();
    }

    /** Changes whenever there is more to say of a paper. */
    ReadOnlyObjectProperty<Integer> checks() {
        return checks.getReadOnlyProperty();
    }

    /** What was found in a file; empty where it was not searched yet. */
    Optional<List<HygieneFinding>> found(StoredFile file) {
        return work.found(file);
    }

    /** Why a paper is not in the packs that were made last. */
    Optional<String> trouble(Id<Paper> paper) {
        return made.get().flatMap(packs -> packs.troubles().stream()
                .filter(trouble -> trouble.paper().equals(paper))
                .map(MadePacks.Trouble::says)
                .findFirst());
    }

    /** Asks where to, then makes all packs of the meeting. */
    public void make() {
        open.dialogs().folder("Where the packs go").ifPresent(this::make);
    }

    void make(Path into) {
        if (job.get().isPresent()) {
            return;
        }
        folder = Optional.of(into);
        made.set(Optional.empty());
        start(open.tasks()
                .start(
                        progress -> work.make(new PackRequest(meeting, into, false), progress),
                        this::made,
                        this::failed));
    }

    private void made(MadePacks packs) {
        made.set(Optional.of(packs));
        open.saved();
        if (packs.leaks().isClean()) {
            open.notices().done(PackWords.done(packs));
        } else {
            open.notices().refuse(PackWords.leaked(packs));
        }
        ended();
    }

    public void openFolder() {
        folder.ifPresent(open.dialogs()::show);
    }

    public void stop() {
        job.get().ifPresent(Job::stop);
    }

    /** Searches those of the meeting's files that were not searched yet, now or when the work at hand has ended. */
    void check(List<StoredFile> all) {
        files = all;
        List<StoredFile> wanted = files.stream()
                .filter(file -> work.found(file).isEmpty())
                .distinct()
                .toList();
        if (closed || wanted.isEmpty() || job.get().isPresent()) {
            return;
        }
        start(open.tasks()
                .start(
                        progress -> {
                            int done = 0;
                            for (StoredFile file : wanted) {
                                if (progress.stopped()) {
                                    return false;
                                }
                                progress.at(done++, wanted.size(), "Checking “" + file.name() + "”");
                                work.search(file, progress);
                            }
                            return !progress.stopped();
                        },
                        whole -> {
                            if (whole) {
                                ended();
                            } else {
                                job.set(Optional.empty());
                                checks.set(checks.get() + 1);
                            }
                        },
                        this::failed));
    }

    private void start(Job begun) {
        if (begun.running().get()) {
            job.set(Optional.of(begun));
        }
    }

    private void ended() {
        job.set(Optional.empty());
        checks.set(checks.get() + 1);
        check(files);
    }

    private void failed(Exception problem) {
        job.set(Optional.empty());
        String message = problem.getMessage();
        open.notices().refuse(message == null ? "It could not be done." : message);
    }

    @Override
    public void close() {
        closed = true;
        stop();
    }
}
