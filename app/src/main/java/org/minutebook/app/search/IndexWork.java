package org.minutebook.app.search;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.index.Found;
import org.minutebook.app.index.SearchIndex;
import org.minutebook.app.index.Wish;
import org.minutebook.app.kit.Job;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.file.Subscription;

/**
 * The index of the book that lies open: made or taken up beside the window, and brought up to date after every act. It is kept while
 * the book is open, with what was looked for last.
 */
public final class IndexWork implements AutoCloseable {
    private static final String FOLLOW = "search.follow";
    private static final Duration PAUSE = Duration.ofMillis(300);
    /** On the disk as it lies there, made anew on the disk, made in memory. */
    private static final int MOST_TRIES = 3;

    private final OpenBook open;
    private final SearchIndex index;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Subscription touches;
    private boolean working;
    private boolean again;
    private boolean closed;
    /** Whether a search came upon an index that cannot be read, since the last act. */
    private boolean looked;

    private int failures;

    public IndexWork(OpenBook open) {
        this.open = open;
        index = new SearchIndex(open.book());
    }

    /** Begins, where nobody began yet or it failed. */
    public void begin() {
        if (touches == null) {
            touches = open.whenTouched(touched -> open.tasks().after(FOLLOW, PAUSE, this::fromNowOn));
            work();
        } else if (!working && !ready.get()) {
            fromNowOn();
        }
    }

    private void fromNowOn() {
        failures = 0;
        looked = false;
        work();
    }

    /** What was looked for last. */
    StringProperty typed() {
        return typed;
    }

    /** Whether there is something to search in. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Goes up whenever something else may be found. */
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /** The making of the index that is going on. */
    ReadOnlyObjectProperty<Optional<Job>> job() {
        return job.getReadOnlyProperty();
    }

    /** What is found; may be called from any thread. An index that cannot be searched is made again, once until the next act. */
    Found find(String words, Wish wish) {
        Found found = index.find(words, wish);
        if (!index.isReady()) {
            open.tasks().onScreen(() -> {
                if (!looked) {
                    looked = true;
                    work();
                }
            });
        }
        return found;
    }

    private void work() {
        if (working || closed) {
            again = !closed;
            return;
        }
        working = true;
        again = false;
        Job started = open.tasks()
                .start(
                        progress -> {
                            bringUpToDate(progress);
                            return index.isReady();
                        },
                        isReady -> {
                            failures = 0;
                            done(isReady);
                        },
                        this::failed);
        if (working) {
            job.set(Optional.of(started));
        }
    }

    private void bringUpToDate(Job progress) {
        try {
            index.bringUpToDate(telling(progress));
        } catch (StackOverflowError
                | OutOfMemoryError e) { // a file can bring that about, and the next try must come all the same
            throw new IllegalStateException("The index could not be brought up to date", e);
        }
    }

    private void failed(Exception problem) {
        failures++;
        again |= failures < MOST_TRIES;
        if (failures == 1) {
            open.notices().warn("The search index of this book could not be kept up to date and is made again.");
        } else if (!again) {
            open.tasks().report(problem);
        }
        done(index.isReady());
    }

    /** The record can be searched before the last paper is read. */
    private Progress telling(Job progress) {
        return new Progress() {
            private boolean told;

            @Override
            public void at(int done, int total, String what) {
                progress.at(done, total, what);
                if (!told && index.isReady()) {
                    told = true;
                    open.tasks().onScreen(IndexWork.this::changed);
                }
            }

            @Override
            public boolean stopped() {
                return progress.stopped();
            }
        };
    }

    private void done(boolean isReady) {
        working = false;
        job.set(Optional.empty());
        if (isReady) {
            changed();
        } else {
            ready.set(false);
        }
        if (again) {
            work();
        }
    }

    private void changed() {
        ready.set(true);
        version.set(version.get() + 1);
    }

    @Override
    public void close() {
        closed = true;
        if (touches != null) {
            touches.close();
        }
        open.tasks().forget(FOLLOW);
        job.get().ifPresent(Job::stop);
        index.close();
    }
}
