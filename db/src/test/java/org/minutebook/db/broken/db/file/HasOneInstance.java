package org.minutebook.db.broken.db.file;

import org.jspecify.annotations.Nullable;

final class HasOneInstance {
    private static @Nullable HasOneInstance instance;

    private HasOneInstance() {}

    static @Nullable HasOneInstance get() {
        if (instance == null) {
            instance = new HasOneInstance();
        }
        return instance;
    }
}
