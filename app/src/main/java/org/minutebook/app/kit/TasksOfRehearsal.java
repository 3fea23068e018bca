package org.minutebook.app.kit;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything at once, but a reading is not gone on with. */
final class TasksOfRehearsal extends TasksAtOnce {
    private final Set<String> going = new HashSet<>();

    @Override
    public <T> void latest(String key, Supplier<T> work, Consumer<T> then) {
        if (going.add(key)) {
            super.latest(key, work, then);
            going.remove(key);
        }
    }
}
