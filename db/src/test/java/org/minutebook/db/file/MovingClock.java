package org.minutebook.db.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.minutebook.db.fixtures.MinuteBooks;

/** A clock that a test moves. It begins where every test's clock stands still. */
final class MovingClock extends Clock {
    private Instant now = MinuteBooks.CLOCK.instant();

    void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return MinuteBooks.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("A book never changes its zone");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
