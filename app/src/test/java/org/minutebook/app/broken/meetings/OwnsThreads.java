package org.minutebook.app.broken.meetings;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A screen with threads of its own. */
final class OwnsThreads {
    private OwnsThreads() {}

    static ExecutorService threads() {
        return Executors.newCachedThreadPool();
    }
}
