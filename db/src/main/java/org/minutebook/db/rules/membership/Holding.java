package org.minutebook.db.rules.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * A seat on one day, with those who hold it (catalogue F9).
 *
 * @param holders none where it is vacant; several where it is shared
 */
public record Holding(Seat seat, State state, List<Membership> holders) {
    /** How a seat is held. */
    public enum State {
        VACANT,
        HELD,
        ACTING,
        /** An organisation holds it and sends whom it likes. */
        ORGANISATION
    }

    public Holding {
        holders = List.copyOf(holders);
    }

    /** The seats that there are on a day, in their order. */
    public static List<Holding> on(LocalDate day, List<Seat> seats, List<Membership> memberships) {
        return seats.stream()
                .filter(seat -> runs(seat.since(), seat.until(), day))
                .sorted(Comparator.comparingInt(Seat::position))
                .map(seat -> of(
                        seat,
                        memberships.stream()
                                .filter(each -> each.seat().equals(seat.id()) && runs(each.since(), each.until(), day))
                                .toList()))
                .toList();
    }

    private static Holding of(Seat seat, List<Membership> holders) {
        if (holders.isEmpty()) {
            return new Holding(
                    seat,
                    seat.organisationHolds() && seat.organisation() != null ? State.ORGANISATION : State.VACANT,
                    holders);
        }
        if (holders.stream().anyMatch(each -> each.person() == null && each.organisation() != null)) {
            return new Holding(seat, State.ORGANISATION, holders);
        }
        boolean acting = holders.stream().anyMatch(each -> !each.acting().isBlank());
        return new Holding(seat, acting ? State.ACTING : State.HELD, holders);
    }

    public boolean filled() {
        return state != State.VACANT;
    }

    /** "Melanie Craig (Acting)", "A. Green and B. Brown", "vacant"; the organisation by its own name where nobody is printed. */
    public String words() {
        String printed = DayWords.and(holders.stream()
                .map(each -> each.printed() + (each.acting().isBlank() ? "" : " (" + each.acting() + ")"))
                .collect(Collectors.toList()));
        return switch (state) {
            case VACANT -> "vacant";
            case ORGANISATION -> printed.isBlank() ? "held by the organisation" : printed;
            case HELD, ACTING -> printed;
        };
    }

    /** Whether a span of days, both of them included, takes in a day; a side that nobody entered is open. */
    public static boolean runs(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }
}
