package org.minutebook.db.file;

/** Ends what {@link MinuteBook#whenTouched} began. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
