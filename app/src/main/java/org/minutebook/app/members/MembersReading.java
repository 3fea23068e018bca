package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.minutebook.app.documents.compose.MembershipRecord;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.rules.membership.MembershipChange;
import org.minutebook.db.store.Stores;

/** What the screen of members reads from the book in one go. */
record MembersReading(
        List<Board> boards,
        List<SeatRow> seats,
        List<PersonRow> people,
        List<Organisation> organisations,
        List<AliasRow> aliases,
        List<MembersFinding> findings) {

    static MembersReading of(Stores stores, Optional<Id<Board>> only, LocalDate day) {
        Map<Id<Person>, Person> people =
                stores.boards().people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Id<Organisation>, Organisation> bodies = stores.boards().organisations().stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        List<Board> boards = boards(stores, only);
        List<SeatRow> seats = new ArrayList<>();
        List<MembersFinding> findings = new ArrayList<>();
        for (Board board : boards) {
            MembershipRecord record = MembershipRecord.of(stores, board.id(), day);
            record.lines().forEach(line -> seats.add(row(stores, board, line, day, people)));
            findings.addAll(MembersFinding.of(record, day));
        }
        return new MembersReading(
                boards,
                seats,
                people.values().stream()
                        .sorted(Comparator.comparing(MembersReading::sorted))
                        .map(person -> new PersonRow(person, body(person, bodies)))
                        .toList(),
                bodies.values().stream()
                        .sorted(Comparator.comparing(Organisation::name))
                        .toList(),
                stores.boards().aliasesOffered().stream()
                        .map(alias -> new AliasRow(alias, means(alias, people, bodies)))
                        .toList(),
                findings);
    }

    /** Who went and who came between two days on the boards that are shown. */
    static List<ChangeRow> changes(Stores stores, Optional<Id<Board>> only, LocalDate from, LocalDate until) {
        List<ChangeRow> rows = new ArrayList<>();
        for (Board board : boards(stores, only)) {
            for (MembershipChange change : MembershipRecord.changes(stores, board.id(), from, until)) {
                rows.add(ChangeRow.of(board, change));
            }
        }
        return rows;
    }

    static List<Board> boards(Stores stores, Optional<Id<Board>> only) {
        return stores.boards().list().stream()
                .filter(board -> only.map(board.id()::equals).orElse(true))
                .toList();
    }

    private static SeatRow row(
            Stores stores, Board board, MembershipRecord.Line line, LocalDate day, Map<Id<Person>, Person> people) {
        Seat seat = line.holding().seat();
        Map<Id<Membership>, String> names = MembershipRecord.holders(stores, List.of(seat)).stream()
                .collect(Collectors.toMap(Membership::id, Membership::printed));
        List<SeatRow.Held> history = stores.boards().holders(seat.id()).reversed().stream()
                .map(held -> new SeatRow.Held(held, names.getOrDefault(held.id(), held.printed())))
                .toList();
        List<SeatRow.Named> named = stores.boards().substitutes(seat.id()).reversed().stream()
                .map(one -> new SeatRow.Named(one, name(one, people)))
                .toList();
        return SeatRow.of(board, line, day, history, named);
    }

    private static String name(Substitute substitute, Map<Id<Person>, Person> people) {
        Person person = substitute.person() == null ? null : people.get(substitute.person());
        return substitute.printed().isBlank() && person != null ? person.name() : substitute.printed();
    }

    private static String sorted(Person person) {
        return person.sortName().isBlank() ? person.name() : person.sortName();
    }

    private static String body(Person person, Map<Id<Organisation>, Organisation> bodies) {
        Organisation of = person.organisation() == null ? null : bodies.get(person.organisation());
        return of == null ? "" : of.name();
    }

    private static String means(
            Alias alias, Map<Id<Person>, Person> people, Map<Id<Organisation>, Organisation> bodies) {
        if (alias.person() != null) {
            return Objects.requireNonNull(people.get(alias.person())).name();
        }
        return alias.organisation() == null
                ? "nobody yet"
                : Objects.requireNonNull(bodies.get(alias.organisation())).name();
    }
}
