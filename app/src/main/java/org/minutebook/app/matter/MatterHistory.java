package org.minutebook.app.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.rules.plan.CycleDates;
import org.minutebook.db.store.Stores;

/**
 * A matter with all that came of it.
 *
 * @param about its board, how often it comes back, and who leads it, in one line
 * @param due what is due next, in words
 * @param rows by day, each day under its head; what has no day last
 */
record MatterHistory(
        String title, String about, String due, String summary, boolean restricted, List<HistoryRow> rows) {
    MatterHistory {
        rows = List.copyOf(rows);
    }

    /** A day by which something of the matter must be decided. */
    private record Due(LocalDate day, String name) {}

    /** Reads the book: not on the window's thread. Empty where there is no such matter. */
    static Optional<MatterHistory> read(Stores stores, Id<Matter> id, LocalDate today) {
        return stores.of(Matter.class).find(id).map(matter -> of(stores, matter, today));
    }

    private static MatterHistory of(Stores stores, Matter matter, LocalDate today) {
        List<Cycle> cycles = stores.matters().cycles(matter.id()).stream()
                .filter(cycle -> cycle.state() == Cycle.State.RUNNING)
                .toList();
        Board board = stores.boards().get(matter.board());
        return new MatterHistory(
                matter.title(),
                listed(
                        board.name(),
                        matter.cycle().isBlank() ? "" : "Comes back: " + matter.cycle(),
                        matter.leadPrinted().isBlank() ? "" : "Lead: " + matter.leadPrinted(),
                        switch (matter.state()) {
                            case OPEN -> "";
                            case DORMANT -> "Dormant";
                            case CLOSED -> "Closed";
                        }),
                due(matter, cycles, today),
                matter.summary(),
                matter.audience() == Audience.RESTRICTED,
                new HistoryReading(stores, matter.id(), today).rows());
    }

    private static String listed(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The next day of each cycle, the nearest first; where no cycle has one, the day that was typed for the matter. */
    private static String due(Matter matter, List<Cycle> cycles, LocalDate today) {
        List<Due> days = new ArrayList<>();
        cycles.forEach(cycle -> CycleDates.due(cycle).ifPresent(day -> days.add(new Due(day, cycle.name()))));
        LocalDate typed = matter.dueOn();
        if (days.isEmpty() && typed != null) {
            days.add(new Due(typed, ""));
        }
        days.sort(Comparator.comparing(Due::day));
        return days.isEmpty()
                ? ""
                : "Next due: "
                        + days.stream()
                                .map(due -> (due.name().isBlank() ? "" : due.name() + " ")
                                        + "by " + Days.inList(due.day())
                                        + (due.day().isBefore(today) ? ", which has passed" : ""))
                                .collect(Collectors.joining("; "))
                        + ".";
    }
}
