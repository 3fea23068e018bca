package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.store.Stores;

/** One seat on a day, with who holds it. */
public record SeatRow(
        String board, String title, String statutory, String voting, String holder, String since, String substitutes) {
    /** What stands in place of a holder's name. */
    public static final String VACANT = "Vacant";

    static SeatRow of(
            Stores stores,
            Board board,
            Seat seat,
            LocalDate day,
            Map<Id<Person>, Person> people,
            Map<Id<Organisation>, Organisation> organisations) {
        List<Membership> holders = stores.boards().holders(seat.id()).stream()
                .filter(holder -> runs(holder.since(), holder.until(), day))
                .toList();
        String names = holders.stream()
                .map(holder -> name(holder, people, organisations))
                .collect(Collectors.joining(", "));
        Organisation held = seat.organisation() == null ? null : organisations.get(seat.organisation());
        String holder = !names.isBlank() ? names : seat.organisationHolds() && held != null ? held.name() : VACANT;
        return new SeatRow(
                board.shortName().isBlank() ? board.name() : board.shortName(),
                seat.title(),
                words(seat.statutoryClass()),
                words(seat.voting()),
                holder,
                holders.stream()
                        .map(Membership::since)
                        .flatMap(since -> Optional.ofNullable(since).stream())
                        .map(Days::shortly)
                        .collect(Collectors.joining(", ")),
                stores.boards().substitutes(seat.id()).stream()
                        .filter(substitute -> runs(substitute.since(), substitute.until(), day))
                        .map(substitute -> name(substitute, people))
                        .collect(Collectors.joining(", ")));
    }

    /** Whether a stretch of time holds a day; an open end holds everything. */
    static boolean runs(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || !until.isBefore(day));
    }

    private static String name(
            Membership holder, Map<Id<Person>, Person> people, Map<Id<Organisation>, Organisation> organisations) {
        if (!holder.printed().isBlank()) {
            return holder.printed();
        }
        Person person = holder.person() == null ? null : people.get(holder.person());
        if (person != null) {
            return person.name();
        }
        Organisation organisation = holder.organisation() == null ? null : organisations.get(holder.organisation());
        return organisation == null ? holder.postPrinted() : organisation.name();
    }

    private static String name(Substitute substitute, Map<Id<Person>, Person> people) {
        Person person = substitute.person() == null ? null : people.get(substitute.person());
        return substitute.printed().isBlank() && person != null ? person.name() : substitute.printed();
    }

    private static String words(Seat.StatutoryClass of) {
        return switch (of) {
            case NONE -> "";
            case COUNCILLOR -> "Councillor";
            case DIRECTOR_ADULT_SOCIAL_SERVICES -> "Director of adult social services";
            case DIRECTOR_CHILDRENS_SERVICES -> "Director of children’s services";
            case DIRECTOR_PUBLIC_HEALTH -> "Director of public health";
            case HEALTHWATCH -> "Local Healthwatch";
            case NHS -> "NHS";
            case NHS_ENGLAND -> "NHS England";
            case POLICE -> "Police";
            case VOLUNTARY -> "Voluntary sector";
            case OTHER -> "Other";
        };
    }

    private static String words(Seat.Voting voting) {
        return switch (voting) {
            case NOT_KNOWN -> "Not known";
            case VOTING -> "Votes";
            case NON_VOTING -> "Does not vote";
        };
    }
}
