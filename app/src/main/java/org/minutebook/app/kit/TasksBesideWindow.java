package org.minutebook.app.kit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Done;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;

/** Threads beside the window: for reading, for writing in turn, for long work and for pauses. */
final class TasksBesideWindow extends Tasks {
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
    private final AtomicInteger underWay = new AtomicInteger();

    TasksBesideWindow(Consumer<Throwable> bug) {
        this.bug = bug;
    }

    @Override
    public <T> void latest(String key, Supplier<T> work, Consumer<T> then) {
        long call = calls.incrementAndGet();
        newest.put(key, call);
        in(readers, () -> {
            if (isNewest(key, call)) {
                T result = work.get();
                onScreen(() -> {
                    if (isNewest(key, call)) {
                        then.accept(result);
                    }
                });
            }
        });
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
            MinuteBook book, Change<R> change, Runnable written, Consumer<Done<R>> then, Consumer<Refused> refused) {
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
        in(writer, work);
    }

    private void in(ExecutorService thread, Runnable work) {
        underWay.incrementAndGet();
        try {
            thread.execute(() -> {
                guarded(work);
                underWay.decrementAndGet();
            });
        } catch (RejectedExecutionException e) {
            underWay.decrementAndGet();
            throw e;
        }
    }

    @Override
    public boolean isAtRest() {
        return underWay.get() == 0;
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
