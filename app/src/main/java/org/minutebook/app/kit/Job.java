package org.minutebook.app.kit;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.minutebook.app.documents.Progress;

/** Long work that is going on: how far it has come, and how to stop it. */
public final class Job implements Progress {
    private final Tasks tasks;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicBoolean telling = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);

    Job(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void at(int done, int total, String what) {
        if (telling.compareAndSet(false, true)) { // the window is told no faster than it can show
            tasks.onScreen(() -> {
                telling.set(false);
                fraction.set(total == 0 ? -1 : (double) done / total);
                words.set(total == 0 ? what : what + " (" + done + " of " + total + ")");
            });
        }
    }

    @Override
    public boolean stopped() {
        return stopped.get();
    }

    public void stop() {
        stopped.set(true);
    }

    /** From 0 to 1; below 0 where nobody knows. */
    public ReadOnlyDoubleProperty fraction() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    void ended() {
        running.set(false);
    }
}
