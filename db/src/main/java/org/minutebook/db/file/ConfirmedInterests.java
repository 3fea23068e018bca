package org.minutebook.db.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestConfirmation;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Person;
import org.minutebook.db.rules.interest.YearlyConfirmation;
import org.minutebook.db.store.Stores;

/**
 * When each member of a board last confirmed the register, and by when they are to do so again.
 *
 * @param months the council's period
 * @param members each once, in the order of their seats
 */
public record ConfirmedInterests(int months, List<Member> members) {
    /**
     * One member.
     *
     * @param takenBy who took the last confirmation down; blank where nobody said
     */
    public record Member(Id<Person> person, YearlyConfirmation state, String takenBy) {}

    private record Last(@Nullable LocalDate day, String takenBy) {}

    public static ConfirmedInterests of(Stores stores, Id<Board> board, LocalDate on) {
        int months = stores.agendas()
                .practice(board)
                .map(BoardPractice::confirmMonths)
                .filter(said -> said > 0)
                .orElse(YearlyConfirmation.USUAL);
        List<InterestConfirmation> confirmed =
                stores.of(InterestConfirmation.class).list();
        List<Interest> register = stores.of(Interest.class).list();
        Map<Id<Person>, Member> members = new LinkedHashMap<>();
        for (Membership held : BoardOnDay.read(stores, board, on).holders()) {
            Id<Person> person = held.person();
            if (person != null) {
                Last last = last(person, confirmed, register, on);
                members.putIfAbsent(
                        person,
                        new Member(
                                person,
                                new YearlyConfirmation(name(stores, held, person), last.day(), held.since(), months),
                                last.takenBy()));
            }
        }
        return new ConfirmedInterests(months, List.copyOf(members.values()));
    }

    /** Those who have not confirmed within the period. */
    public List<Member> missing(LocalDate on) {
        return members.stream().filter(one -> one.state().missing(on)).toList();
    }

    /** When somebody last confirmed; books of before kept the day on each entry. */
    public static Optional<LocalDate> last(Stores stores, Id<Person> person, LocalDate on) {
        return Optional.ofNullable(last(
                        person,
                        stores.of(InterestConfirmation.class).list(),
                        stores.of(Interest.class).list(),
                        on)
                .day());
    }

    private static Last last(
            Id<Person> person, List<InterestConfirmation> confirmed, List<Interest> register, LocalDate on) {
        Stream<Last> acts = confirmed.stream()
                .filter(one -> one.person().equals(person))
                .map(one -> new Last(one.confirmedOn(), one.takenBy()));
        Stream<Last> entries = register.stream()
                .filter(one -> one.person().equals(person))
                .map(one -> new Last(one.confirmedOn(), ""));
        return Stream.concat(acts, entries)
                .filter(one -> one.day() != null && !one.day().isAfter(on))
                .max(Comparator.comparing((Last one) -> Objects.requireNonNull(one.day()))
                        .thenComparing(Last::takenBy))
                .orElse(new Last(null, ""));
    }

    private static String name(Stores stores, Membership held, Id<Person> person) {
        return held.printed().isBlank() ? stores.of(Person.class).get(person).name() : held.printed();
    }
}
