package org.minutebook.db.file;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds, as far as it decides which of two is the fuller.
 *
 * @param lastEntry the last entry of its journal
 * @param lastAct when that was; null where nothing was ever done
 */
public record Extent(long records, long lastEntry, @Nullable Instant lastAct) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' h.mm a", Locale.UK);

    boolean isFullerThan(Extent other) {
        return records > other.records || lastEntry > other.lastEntry;
    }

    /** "1,204 records, last changed on 23 January 2020 at 2.05 pm". */
    public String words(Clock clock) {
        String count = records == 1 ? "1 record" : String.format(Locale.UK, "%,d records", records);
        return lastAct == null
                ? count + ", never changed"
                : count + ", last changed on "
                        + WHEN.format(lastAct.atZone(clock.getZone()))
                                .replace("AM", "am")
                                .replace("PM", "pm");
    }
}
