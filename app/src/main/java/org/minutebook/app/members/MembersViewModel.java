package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.change.SettleAlias;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Person;
import org.minutebook.db.store.Stores;

/** The members of the chosen boards on a day, the people, and the spellings that wait to be settled. */
public final class MembersViewModel implements AutoCloseable {
    private static final String LOAD = "members.load";

    private record Loaded(List<SeatRow> seats, List<PersonRow> people, List<AliasRow> aliases) {}

    private final OpenBook open;
    private final ObjectProperty<Optional<LocalDate>> day;
    private final RowList<SeatRow> seats = new RowList<>();
    private final RowList<PersonRow> people = new RowList<>();
    private final ObservableList<AliasRow> aliases = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    public MembersViewModel(OpenBook open) {
        this.open = open;
        day = new SimpleObjectProperty<>(Optional.of(open.today()));
        touches = open.whenTouched(touched -> {
            if (touched.any(
                    Kind.SEAT,
                    Kind.MEMBERSHIP,
                    Kind.SUBSTITUTE,
                    Kind.PERSON,
                    Kind.ORGANISATION,
                    Kind.ALIAS,
                    Kind.BOARD)) {
                load();
            }
        });
        listening =
                Subscription.combine(open.board().subscribe(unused -> load()), day.subscribe((before, now) -> load()));
    }

    /** The day that is asked about; empty is today. */
    public ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    public RowList<SeatRow> seats() {
        return seats;
    }

    public RowList<PersonRow> people() {
        return people;
    }

    /** Spellings that were offered and wait for an answer. */
    public ObservableList<AliasRow> aliases() {
        return aliases;
    }

    /** "14 seats, 2 vacant". */
    public ReadOnlyStringProperty counted() {
        return counted.getReadOnlyProperty();
    }

    public void settle(Alias alias, boolean accepted) {
        open.change(new SettleAlias(alias, accepted));
    }

    private void load() {
        Optional<Id<Board>> only = open.board().get();
        LocalDate on = day.get().orElseGet(open::today);
        open.tasks().latest(LOAD, () -> open.book().read(stores -> load(stores, only, on)), loaded -> {
            seats.show(loaded.seats());
            people.show(loaded.people());
            aliases.setAll(loaded.aliases());
            long vacant = loaded.seats().stream()
                    .filter(seat -> seat.holder().equals(SeatRow.VACANT))
                    .count();
            counted.set(loaded.seats().size()
                    + (loaded.seats().size() == 1 ? " seat" : " seats")
                    + (vacant == 0 ? "" : ", " + vacant + " vacant"));
        });
    }

    private static Loaded load(Stores stores, Optional<Id<Board>> only, LocalDate day) {
        Map<Id<Person>, Person> people =
                stores.boards().people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<Id<Organisation>, Organisation> organisations = stores.boards().organisations().stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        List<SeatRow> seats = stores.boards().list().stream()
                .filter(board -> only.map(board.id()::equals).orElse(true))
                .flatMap(board -> stores.boards().seats(board.id()).stream()
                        .filter(seat -> SeatRow.runs(seat.since(), seat.until(), day))
                        .map(seat -> SeatRow.of(stores, board, seat, day, people, organisations)))
                .toList();
        return new Loaded(
                seats,
                stores.boards().people().stream()
                        .map(person -> row(person, organisations))
                        .toList(),
                stores.boards().aliasesOffered().stream()
                        .map(alias -> new AliasRow(alias, means(alias, people, organisations)))
                        .toList());
    }

    private static PersonRow row(Person person, Map<Id<Organisation>, Organisation> organisations) {
        Organisation of = person.organisation() == null ? null : organisations.get(person.organisation());
        String name = List.of(person.title(), person.name(), person.suffix()).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new PersonRow(name, person.post(), of == null ? "" : of.name(), person.email(), person.phone());
    }

    private static String means(
            Alias alias, Map<Id<Person>, Person> people, Map<Id<Organisation>, Organisation> organisations) {
        if (alias.person() != null) {
            return Objects.requireNonNull(people.get(alias.person())).name();
        }
        return alias.organisation() == null
                ? "nobody yet"
                : Objects.requireNonNull(organisations.get(alias.organisation()))
                        .name();
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
