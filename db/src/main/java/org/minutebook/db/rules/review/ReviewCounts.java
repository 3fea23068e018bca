package org.minutebook.db.rules.review;

import java.time.LocalDate;
import java.util.List;
import org.minutebook.db.rules.ActionAges;

/**
 * An action log in one line.
 *
 * @param longOpen older than {@link ActionAges#LONG_OPEN} days
 * @param oldest the age of the oldest in days
 * @param overdue the day that somebody gave has passed
 * @param promisePassed no day was given, and the time that its words name has passed
 * @param undated without a day that somebody gave
 * @param repeated how many repeat each other
 */
public record ReviewCounts(
        int open, int longOpen, long oldest, int overdue, int promisePassed, int undated, int unowned, int repeated) {

    static ReviewCounts of(List<OpenAction> log, int repeated, LocalDate today) {
        ActionAges ages =
                ActionAges.on(today, log.stream().map(OpenAction::raised).toList());
        return new ReviewCounts(
                log.size(),
                (int) ages.longOpen(),
                ages.oldest(),
                (int) log.stream()
                        .filter(one -> one.due().dated() && one.due().isPast(today))
                        .count(),
                (int) log.stream()
                        .filter(one -> !one.due().dated() && one.due().isPast(today))
                        .count(),
                (int) log.stream().filter(one -> !one.due().dated()).count(),
                (int) log.stream().filter(one -> !one.owned()).count(),
                repeated);
    }
}
