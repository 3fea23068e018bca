package org.minutebook.app.kit;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.Done;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;

/** Everything at once and in this thread. */
class TasksAtOnce extends Tasks {
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
            MinuteBook book, Change<R> change, Runnable written, Consumer<Done<R>> then, Consumer<Refused> refused) {
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
    public boolean isAtRest() {
        return true;
    }

    @Override
    public void close() {}
}
