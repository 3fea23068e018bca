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

    private final OpenBook open;
    private final SearchIndex index;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Job>> job = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Subscription touches;
    private boolean working;
    private boolean again;

    public IndexWork(OpenBook open) {
        this.open = open;
        index = new SearchIndex(open.book());
    }

    /** Begins, where nobody began yet. */
    public void begin() {
        if (touches == null) {
            touches = open.whenTouched(touched -> open.tasks().after(FOLLOW, PAUSE, this::work));
            work();
        }
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

    Found find(String words, Wish wish) {
        return index.find(words, wish);
    }

    private void work() {
        if (working) {
            again = true;
            return;
        }
        working = true;
        again = false;
        Job started = open.tasks()
                .start(
                        progress -> {
                            index.bringUpToDate(telling(progress));
                            return index.isReady();
                        },
                        this::done,
                        problem -> {
                            done(index.isReady());
                            open.tasks().report(problem);
                        });
        if (working) {
            job.set(Optional.of(started));
        }
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
        if (touches != null) {
            touches.close();
        }
        open.tasks().forget(FOLLOW);
        again = false;
        job.get().ifPresent(Job::stop);
        index.close();
    }
}
