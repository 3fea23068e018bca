package org.minutebook.db.rules.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.ActionAges;

/**
 * An action log in one line.
 *
 * @param longOpen older than {@link ActionAges#LONG_OPEN} days
 * @param oldest the age of the oldest in days
 * @param overdue the day that somebody gave has passed, or the time that the words name; what was agreed again since is promised anew,
 *     and what is parked is not waited for
 * @param promisePassed no day was given, the time that its words name has passed, and it is not parked
 * @param dated with a day that somebody gave
 * @param undated with neither a day nor a rhythm, nor words from which a day can be read
 * @param recurring due again and again, with a next day or without one
 * @param repeated how many repeat each other
 */
public record ReviewCounts(
        int open,
        int longOpen,
        long oldest,
        int overdue,
        int promisePassed,
        int dated,
        int undated,
        int recurring,
        int unowned,
        int repeated) {

    /** @param same each action that was agreed twice, with the others of its words */
    static ReviewCounts of(List<OpenAction> log, Map<Id<Action>, List<OpenAction>> same, LocalDate today) {
        ActionAges ages =
                ActionAges.on(today, log.stream().map(OpenAction::raised).toList());
        return new ReviewCounts(
                log.size(),
                (int) ages.longOpen(),
                ages.oldest(),
                count(
                        log,
                        one -> !one.parked()
                                && one.due().isPast(today)
                                && (one.due().dated() || !isAgreedAgain(one, same.getOrDefault(one.id(), List.of())))),
                count(
                        log,
                        one -> !one.parked() && !one.due().dated() && one.due().isPast(today)),
                count(log, one -> one.due().dated()),
                count(log, one -> one.due().isUnsaid()),
                count(log, one -> !one.due().recurs().isBlank()),
                count(log, one -> !one.owned()),
                same.size());
    }

    private static int count(List<OpenAction> log, Predicate<OpenAction> which) {
        return (int) log.stream().filter(which).count();
    }

    private static boolean isAgreedAgain(OpenAction one, List<OpenAction> others) {
        return others.stream()
                .anyMatch(other -> one.raised() != null
                        && other.raised() != null
                        && other.raised().isAfter(one.raised()));
    }
}
