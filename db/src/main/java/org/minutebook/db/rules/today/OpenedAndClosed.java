package org.minutebook.db.rules.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/**
 * What a meeting opened and what was closed for it: agreed, or done, after the board's meeting before and up to this one.
 *
 * @param after the day of the board's meeting before; nothing where it is the first that is known
 */
public record OpenedAndClosed(Id<Board> board, Optional<LocalDate> after, LocalDate day, int opened, int closed) {
    /** The latest meetings with the ones before them, the earliest first, before anything is counted. */
    public static List<OpenedAndClosed> latest(Map<Id<Board>, ? extends NavigableSet<LocalDate>> days, int most) {
        List<OpenedAndClosed> all = new ArrayList<>();
        days.forEach((board, sat) -> sat.descendingSet().stream()
                .limit(most)
                .map(day -> new OpenedAndClosed(board, Optional.ofNullable(sat.lower(day)), day, 0, 0))
                .forEach(all::add));
        all.sort(Comparator.comparing(OpenedAndClosed::day).thenComparing(OpenedAndClosed::board));
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    /** The day after which everything has to be counted for these meetings; nothing where there is none. */
    public static Optional<LocalDate> since(List<OpenedAndClosed> meetings) {
        return meetings.stream()
                .map(one -> one.after().orElse(one.day().minusDays(1)))
                .min(Comparator.naturalOrder());
    }

    /** The same meeting with what was counted for each day of its board; the first that is known begins with its own day. */
    public OpenedAndClosed counting(Map<LocalDate, Integer> raised, Map<LocalDate, Integer> completed) {
        return new OpenedAndClosed(board, after, day, within(raised), within(completed));
    }

    private int within(Map<LocalDate, Integer> days) {
        LocalDate from = after.orElse(day.minusDays(1));
        return days.entrySet().stream()
                .filter(one -> one.getKey().isAfter(from) && !one.getKey().isAfter(day))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
