package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.style.ChairWord;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ChairAppointment;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Row;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.rules.membership.Holding;
import org.minutebook.db.rules.membership.MembershipChange;
import org.minutebook.db.rules.membership.VotingRight;
import org.minutebook.db.store.Stores;

/**
 * The members of one board on a day.
 *
 * @param chairs "Chairman" and who it is, where the day is known
 * @param lines in the order of the seats
 */
public record MembershipRecord(Board board, LocalDate day, List<Chair> chairs, List<Line> lines) {
    /** Who chairs the board, or stands in for the chair. */
    public record Chair(ChairAppointment.Office office, String name) {}

    /**
     * One seat with those who hold it on the day.
     *
     * @param organisation of the seat; blank where it has none
     * @param substitutes who may act for its holders on the day, as printed
     */
    public record Line(Holding holding, String organisation, List<String> substitutes) {
        /** "Melanie Craig (Acting)", "Vacant", or the body that holds the seat. */
        public String holder() {
            String words = holding.words();
            return switch (holding.state()) {
                case VACANT -> "Vacant";
                case ORGANISATION -> holding.holders().isEmpty() ? organisation : words;
                case HELD, ACTING -> words;
            };
        }

        /** "Votes", "Does not vote", or nothing where nobody said. */
        public String voting(LocalDate day) {
            Seat seat = holding.seat();
            if (seat.voting() == Seat.Voting.NOT_KNOWN) {
                return "";
            }
            return VotingRight.of(seat).votesOn(day) ? "Votes" : "Does not vote";
        }
    }

    public static MembershipRecord of(Stores stores, Id<Board> board, LocalDate day) {
        Map<Id<Organisation>, Organisation> bodies = byId(stores.boards().organisations(), Organisation::id);
        Map<Id<Person>, Person> people = byId(stores.boards().people(), Person::id);
        String chairWord = ChairWord.of(HouseStyle.of(stores, stores.boards().get(board)));
        List<Seat> seats = stores.boards().seats(board);
        List<Line> lines = Holding.on(day, seats, holders(stores, seats)).stream()
                .map(holding -> new Line(
                        holding,
                        name(bodies, holding.seat().organisation(), Organisation::name),
                        stores.boards().substitutes(holding.seat().id()).stream()
                                .filter(one -> Holding.runs(one.since(), one.until(), day))
                                .map(one -> printed(one, people, chairWord))
                                .toList()))
                .toList();
        List<Chair> chairs = stores.boards().chairs(board).stream()
                .filter(chair -> chair.since() != null && Holding.runs(chair.since(), chair.until(), day))
                .map(chair -> new Chair(
                        chair.office(),
                        chair.printed().isBlank() ? name(people, chair.person(), Person::name) : chair.printed()))
                .sorted(Comparator.comparing(Chair::office))
                .distinct() // whoever is elected again each year is named once
                .toList();
        return new MembershipRecord(stores.boards().get(board), day, chairs, lines);
    }

    /** Who went and who came between two days, seat by seat. */
    public static List<MembershipChange> changes(Stores stores, Id<Board> board, LocalDate from, LocalDate until) {
        List<Seat> seats = stores.boards().seats(board);
        return MembershipChange.between(from, until, seats, holders(stores, seats));
    }

    /** All who ever held these seats, each with a name as printed. */
    public static List<Membership> holders(Stores stores, List<Seat> seats) {
        Map<Id<Organisation>, Organisation> bodies = byId(stores.boards().organisations(), Organisation::id);
        Map<Id<Person>, Person> people = byId(stores.boards().people(), Person::id);
        List<Membership> named = new ArrayList<>();
        for (Seat seat : seats) {
            for (Membership held : stores.boards().holders(seat.id())) {
                named.add(MembershipBuilder.builder(held)
                        .printed(printed(held, people, bodies))
                        .build());
            }
        }
        return named;
    }

    public long vacant() {
        return lines.stream().filter(line -> !line.holding().filled()).count();
    }

    private static String printed(
            Membership held, Map<Id<Person>, Person> people, Map<Id<Organisation>, Organisation> bodies) {
        return Stream.of(
                        held.printed(),
                        name(people, held.person(), Person::name),
                        name(bodies, held.organisation(), Organisation::name))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(held.postPrinted());
    }

    private static String printed(Substitute substitute, Map<Id<Person>, Person> people, String chair) {
        String name =
                substitute.printed().isBlank() ? name(people, substitute.person(), Person::name) : substitute.printed();
        return substitute.regime() == Substitute.Regime.CHAIR_AGREES
                ? name + " (with the " + chair + "’s agreement)"
                : name;
    }

    private static <R extends Row<R>> Map<Id<R>, R> byId(List<R> rows, Function<R, Id<R>> id) {
        return rows.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private static <R extends Row<R>> String name(Map<Id<R>, R> rows, @Nullable Id<R> id, Function<R, String> name) {
        return Optional.ofNullable(id)
                .flatMap(known -> Optional.ofNullable(rows.get(known)))
                .map(name)
                .orElse("");
    }
}
