package org.minutebook.db.broken.db.file;

import java.time.Clock;
import java.time.LocalDate;

final class AsksTheTime {
    private AsksTheTime() {}

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static LocalDate today() {
        return LocalDate.now();
    }

    static Clock clock() {
        return Clock.systemUTC();
    }
}
