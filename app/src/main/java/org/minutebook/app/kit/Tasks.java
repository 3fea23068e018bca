package org.minutebook.app.kit;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Done;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;

/**
 * The one class that hands work to another thread and its result back to the window. Reading is keyed: of two readings with one
 * key only the later one is shown. Writing is done in turn on one thread.
 */
public abstract class Tasks implements AutoCloseable {
    /** Work that takes long enough to be watched and stopped. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Job job) throws Exception;
    }

    Tasks() {}

    /**
     * Tasks beside a window.
     *
     * @param bug where an exception goes that nobody expected
     */
    public static Tasks besideWindow(Consumer<Throwable> bug) {
        return new TasksBesideWindow(bug);
    }

    /** Everything at once and in this thread: for tests of view models. */
    public static Tasks immediate() {
        return new TasksAtOnce();
    }

    /** Everything at once and in this thread, but a reading is not gone on with: for a screen that nobody looks at. */
    public static Tasks rehearsing() {
        return new TasksOfRehearsal();
    }

    /** Starts the toolkit where no window was shown; does nothing where it runs already. */
    public static void startToolkit() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException e) {
            return; // it runs
        }
        started.join();
        Platform.setImplicitExit(false);
    }

    /** Works on the window's thread and waits for what comes of it. */
    public static <T> T onWindowThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }

    /** Works, then shows; dropped where a later call with the same key came meanwhile. */
    public abstract <T> void latest(String key, Supplier<T> work, Consumer<T> then);

    /** Runs on the window's thread after a pause in calls with this key. */
    public abstract void after(String key, Duration pause, Runnable then);

    /** Neither shows nor runs what waits under a key. */
    public abstract void forget(String key);

    /**
     * Does an act on the writing thread, then shows what came of it.
     *
     * @param written done on the writing thread as soon as the act is on the disk, even where the screen is gone by then
     */
    public abstract <R> void change(
            MinuteBook book, Change<R> change, Runnable written, Consumer<Done<R>> then, Consumer<Refused> refused);

    /** Writes in turn with the acts: drafts, backups, undo. */
    public abstract void write(Runnable work);

    /** Reports something that nobody expected. */
    public abstract void report(Throwable bug);

    /** Starts long work, on a thread of its own: no import keeps a screen from being read. */
    public abstract <T> Job start(Work<T> work, Consumer<T> then, Consumer<Exception> failed);

    /** Runs on the window's thread. */
    public abstract void onScreen(Runnable work);

    /** Nothing is being read or written: what is shown is the newest, once the window's own thread has come to it. */
    public abstract boolean isAtRest();

    /** Waits until everything that was to be written is written. */
    @Override
    public abstract void close();
}
