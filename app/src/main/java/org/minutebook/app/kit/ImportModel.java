package org.minutebook.app.kit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Refused;

/** A file on its way in: it is read, what would be taken is shown, and then it is taken in one act or left alone. */
public abstract class ImportModel {
    private static final String REHEARSE = "import.rehearse";

    private final OpenBook open;
    private final Path file;
    private final Runnable leave;
    private final ReadOnlyStringWrapper report = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper taking = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper(false);

    /** @param leave shows what was shown before */
    protected ImportModel(OpenBook open, Path file, Runnable leave) {
        this.open = open;
        this.file = file;
        this.leave = leave;
    }

    /** Reads the file; nothing is taken yet. */
    public abstract void read();

    /** Takes what was read into the book: one act, which can be undone. */
    public abstract void take();

    protected final OpenBook open() {
        return open;
    }

    protected final Path file() {
        return file;
    }

    public final String fileName() {
        return String.valueOf(file.getFileName());
    }

    /** What would be taken, in words. */
    public final ReadOnlyStringProperty report() {
        return report.getReadOnlyProperty();
    }

    protected final void report(String words) {
        report.set(words);
    }

    /** Why the file cannot be taken; blank where it can. */
    public final ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    protected final void problem(String words) {
        problem.set(words);
    }

    /** The reading that is going on. */
    public final ReadOnlyObjectProperty<Optional<Job>> job() {
        return job.getReadOnlyProperty();
    }

    /** Whether what was read is being taken into the book. */
    public final ReadOnlyBooleanProperty taking() {
        return taking.getReadOnlyProperty();
    }

    /** Whether something was read that may be taken now. */
    public ObservableBooleanValue ready() {
        return Bindings.createBooleanBinding(
                () -> read.get() && job.get().isEmpty() && !taking.get(), read, job, taking);
    }

    protected final <T> void reading(Tasks.Work<T> work, Consumer<T> then) {
        problem.set("");
        Job reading = open.tasks()
                .start(
                        work,
                        result -> {
                            job.set(Optional.empty());
                            read.set(true);
                            then.accept(result);
                        },
                        this::failed);
        job.set(reading.running().get() ? Optional.of(reading) : Optional.empty());
    }

    /** Shows what an act would do. */
    protected final <R> void rehearse(Change<R> act, Function<R, String> words, Consumer<R> then) {
        record Would<R>(Optional<R> result, String words) {}
        open.tasks()
                .latest(
                        REHEARSE,
                        () -> {
                            try {
                                R result = open.book().rehearse(act);
                                return new Would<>(Optional.of(result), words.apply(result));
                            } catch (Refused e) {
                                return new Would<R>(Optional.empty(), String.valueOf(e.getMessage()));
                            }
                        },
                        would -> {
                            would.result().ifPresent(then);
                            report.set(would.words());
                        });
    }

    /**
     * Takes what was read.
     *
     * @param refused done where the act was refused, which is said
     */
    protected final <R> void taking(Change<R> act, String doing, Function<R, String> done, Runnable refused) {
        problem.set("");
        report.set(doing);
        taking.set(true);
        open.tasks()
                .start(
                        progress -> open.book().apply(act).result(),
                        result -> {
                            taking.set(false);
                            open.saved();
                            leave.run();
                            open.notices().done(done.apply(result));
                        },
                        exception -> {
                            taking.set(false);
                            failed(exception);
                            refused.run();
                        });
    }

    /** Leaves the file alone; what is being taken already is one act, which is taken whole. */
    public final void stop() {
        if (taking.get()) {
            return;
        }
        job.get().ifPresent(Job::stop);
        job.set(Optional.empty());
        leave.run();
    }

    private void failed(Exception e) {
        job.set(Optional.empty());
        if (e instanceof IntakeProblem || e instanceof Refused) {
            problem.set(String.valueOf(e.getMessage()));
        } else {
            open.tasks().report(e);
        }
    }
}
