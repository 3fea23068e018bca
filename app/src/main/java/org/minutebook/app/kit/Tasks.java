package org.minutebook.app.kit;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
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

    private Tasks() {}

    /**
     * Tasks beside a window.
     *
     * @param bug where an exception goes that nobody expected
     */
    public static Tasks besideWindow(Consumer<Throwable> bug) {
        return new BesideWindow(bug);
    }

    /** Everything at once and in this thread: for tests of view models. */
    public static Tasks immediate() {
        return new Immediate();
    }

    /** Everything at once and in this thread, but a reading is not gone on with: for a screen that nobody looks at. */
    public static Tasks rehearsing() {
        return new Rehearsing();
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

    /** Waits until everything that was to be written is written. */
    @Override
    public abstract void close();

    private static final class Rehearsing extends Immediate {
        private final Set<String> going = new HashSet<>();

        @Override
        public <T> void latest(String key, Supplier<T> work, Consumer<T> then) {
            if (going.add(key)) {
                super.latest(key, work, then);
                going.remove(key);
            }
        }
    }

    private static class Immediate extends Tasks {
        @Override
        public <T> void latest(String key, Supplier<T> work, Consumer<T> then) {
            then.accept(work.get());
        }

        @Override
        public void after(String key, Duration pause, Runnable then) {
            then.run();
        }

        @Override
        public void forget(String key) {}

        @Override
        public <R> void change(
                MinuteBook book,
                Change<R> change,
                Runnable written,
                Consumer<Done<R>> then,
                Consumer<Refused> refused) {
            Done<R> done;
            try {
                done = book.apply(change);
                written.run();
            } catch (Refused e) {
                refused.accept(e);
                return;
            }
            then.accept(done);
        }

        @Override
        public void write(Runnable work) {
            work.run();
        }

        @Override
        public void report(Throwable problem) {
            throw new AssertionError("Nobody expected this", problem);
        }

        @Override
        public <T> Job start(Work<T> work, Consumer<T> then, Consumer<Exception> failed) {
            Job job = new Job(this);
            T result;
            try {
                result = work.run(job);
            } catch (Exception e) {
                failed.accept(e);
                return job;
            } finally {
                job.ended();
            }
            then.accept(result);
            return job;
        }

        @Override
        public void onScreen(Runnable work) {
            work.run();
        }

        @Override
        public void close() {}
    }

    private static final class BesideWindow extends Tasks {
        private static final long LONGEST_WAIT_SECONDS = 30;

        private final Consumer<Throwable> bug;
        private final ExecutorService readers = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("reading-", 1).daemon().factory());
        private final ExecutorService jobs = Executors.newCachedThreadPool(
                Thread.ofPlatform().name("job-", 1).daemon().factory());
        private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("writing").daemon().factory());
        private final ScheduledExecutorService pauses = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("pauses").daemon().factory());
        private final Map<String, Long> newest = new ConcurrentHashMap<>();
        private final Map<String, Future<?>> waiting = new ConcurrentHashMap<>();
        private final AtomicLong calls = new AtomicLong();

        BesideWindow(Consumer<Throwable> bug) {
            this.bug = bug;
        }

        @Override
        public <T> void latest(String key, Supplier<T> work, Consumer<T> then) {
            long call = calls.incrementAndGet();
            newest.put(key, call);
            readers.execute(() -> guarded(() -> {
                if (isNewest(key, call)) {
                    T result = work.get();
                    onScreen(() -> {
                        if (isNewest(key, call)) {
                            then.accept(result);
                        }
                    });
                }
            }));
        }

        @Override
        public void after(String key, Duration pause, Runnable then) {
            Future<?> next = pauses.schedule(() -> onScreen(then), pause.toMillis(), TimeUnit.MILLISECONDS);
            cancel(waiting.put(key, next));
        }

        @Override
        public void forget(String key) {
            newest.remove(key);
            cancel(waiting.remove(key));
        }

        @Override
        public <R> void change(
                MinuteBook book,
                Change<R> change,
                Runnable written,
                Consumer<Done<R>> then,
                Consumer<Refused> refused) {
            write(() -> {
                try {
                    Done<R> done = book.apply(change);
                    written.run();
                    onScreen(() -> then.accept(done));
                } catch (Refused e) {
                    onScreen(() -> refused.accept(e));
                }
            });
        }

        @Override
        public void write(Runnable work) {
            writer.execute(() -> guarded(work));
        }

        @Override
        public void report(Throwable problem) {
            bug.accept(problem);
        }

        @Override
        public <T> Job start(Work<T> work, Consumer<T> then, Consumer<Exception> failed) {
            Job job = new Job(this);
            jobs.execute(() -> {
                try {
                    T result = work.run(job);
                    onScreen(() -> then.accept(result));
                } catch (Exception e) {
                    onScreen(() -> failed.accept(e));
                } catch (Error e) {
                    bug.accept(e);
                } finally {
                    onScreen(job::ended);
                }
            });
            return job;
        }

        @Override
        public void onScreen(Runnable work) {
            Platform.runLater(() -> guarded(work));
        }

        @Override
        public void close() {
            waiting.values().forEach(wait -> wait.cancel(false));
            List.of(pauses, readers, jobs, writer).forEach(ExecutorService::shutdown);
            try {
                if (!writer.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                        || !readers.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)
                        || !jobs.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                    bug.accept(new IllegalStateException("Work was still going on when the book was closed"));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isNewest(String key, long call) {
            return Long.valueOf(call).equals(newest.get(key));
        }

        private static void cancel(@Nullable Future<?> earlier) {
            if (earlier != null) {
                earlier.cancel(false);
            }
        }

        /** The last catch of a thread of ours: whatever gets here is a mistake of the program. */
        private void guarded(Runnable work) {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                bug.accept(e);
            }
        }
    }
}
