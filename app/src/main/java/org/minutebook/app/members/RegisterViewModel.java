package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.change.ConfirmInterests;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.ConfirmedInterests;
import org.minutebook.db.file.DeclaredToRegister;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Dispensation;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.Seat;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.interest.RegistrationTask;
import org.minutebook.db.rules.interest.StatutoryDuty;
import org.minutebook.db.rules.membership.Holding;
import org.minutebook.db.rules.membership.VotingRight;
import org.minutebook.db.store.Stores;

/** The register of interests of whoever holds seats, the dispensations, and who has yet to register. */
public final class RegisterViewModel implements AutoCloseable {
    private static final String LOAD = "members.register";
    /** Somebody with nothing to register leaves no entry, so an old task without one says nothing. */
    private static final int RECENT_DAYS = 90;
    /** So near, a last day is shown in amber. */
    private static final int SOON_DAYS = 14;

    private final OpenBook open;
    private final RowList<InterestRow> interests = new RowList<>();
    private final RowList<DispensationRow> dispensations = new RowList<>();
    private final ObservableList<TaskRow> tasks = FXCollections.observableArrayList();
    private final ObservableList<ConfirmedRow> confirmed = FXCollections.observableArrayList();
    private final BooleanProperty ended = new SimpleBooleanProperty();
    private List<Matter> matters = List.of();
    private List<Interest> register = List.of();
    private LocalDate day;

    private record Loaded(
            List<InterestRow> interests,
            List<Interest> register,
            List<DispensationRow> dispensations,
            List<TaskRow> tasks,
            List<ConfirmedRow> confirmed,
            List<Matter> matters) {}

    RegisterViewModel(OpenBook open) {
        this.open = open;
        day = open.today();
        ended.subscribe((before, now) -> load(day));
    }

    public RowList<InterestRow> interests() {
        return interests;
    }

    public RowList<DispensationRow> dispensations() {
        return dispensations;
    }

    public ObservableList<TaskRow> tasks() {
        return tasks;
    }

    /** When each member confirmed the register; those who have yet to do so come first. */
    public ObservableList<ConfirmedRow> confirmed() {
        return confirmed;
    }

    /** Everything that the register has of somebody, whenever it held. */
    List<Interest> entriesOf(@Nullable Id<Person> person) {
        return register.stream().filter(one -> one.person().equals(person)).toList();
    }

    void confirm(List<Id<Person>> people, LocalDate on, Runnable kept) {
        open.change(new ConfirmInterests(people, on, open.who()), done -> kept.run());
    }

    /** Whether entries that ended are listed too. */
    public BooleanProperty ended() {
        return ended;
    }

    List<Matter> matters() {
        return matters;
    }

    void load(LocalDate on) {
        day = on;
        Optional<Id<Board>> only = open.board().get();
        boolean all = ended.get();
        open.tasks().latest(LOAD, () -> open.book().read(stores -> read(stores, only, on, all)), loaded -> {
            interests.show(loaded.interests());
            dispensations.show(loaded.dispensations());
            tasks.setAll(loaded.tasks());
            confirmed.setAll(loaded.confirmed());
            register = loaded.register();
            matters = loaded.matters();
        });
    }

    private Loaded read(Stores stores, Optional<Id<Board>> only, LocalDate on, boolean all) {
        Map<Id<Person>, Person> people =
                stores.boards().people().stream().collect(Collectors.toMap(Person::id, person -> person));
        List<Interest> register = stores.of(Interest.class).list();
        List<Board> boards = MembersReading.boards(stores, only);
        Map<Id<Person>, Boolean> members = new HashMap<>();
        List<TaskRow> due = new ArrayList<>();
        List<ConfirmedRow> asked = new ArrayList<>();
        for (Board board : boards) {
            due.addAll(declared(stores, board, on));
            ConfirmedInterests confirmed = ConfirmedInterests.of(stores, board.id(), on);
            confirmed.members().stream()
                    .filter(one -> asked.stream().noneMatch(row -> row.person().equals(one.person())))
                    .map(one -> ConfirmedRow.of(one, on))
                    .forEach(asked::add);
            for (Seat seat : stores.boards().seats(board.id())) {
                for (Membership held : stores.boards().holders(seat.id())) {
                    if (held.person() != null && Holding.runs(held.since(), held.until(), on)) {
                        members.put(held.person(), true);
                        due.addAll(tasks(stores, board, seat, held, register, on));
                    }
                }
            }
        }
        List<InterestRow> rows = register.stream()
                .filter(one -> only.isEmpty() || members.containsKey(one.person()))
                .filter(one -> all || Holding.runs(one.since(), one.until(), on))
                .map(one -> InterestRow.of(one, name(people, one.person())))
                .sorted(Comparator.comparing((InterestRow row) -> sorted(people, row)))
                .toList();
        List<DispensationRow> given = stores.of(Dispensation.class).list().stream()
                .filter(one -> only.isEmpty() || members.containsKey(one.person()))
                .map(one -> DispensationRow.of(one, name(people, one.person()), on))
                .toList();
        return new Loaded(
                rows,
                register,
                given,
                due,
                asked.stream()
                        .sorted(Comparator.comparing((ConfirmedRow row) -> !row.missing()))
                        .toList(),
                boards.stream()
                        .flatMap(board -> stores.plans().matters(board.id()).stream())
                        .toList());
    }

    /** The 28 days of a vote that was gained lately (INT-01, INT-03). */
    private List<TaskRow> tasks(
            Stores stores, Board board, Seat seat, Membership held, List<Interest> register, LocalDate on) {
        LocalDate since = held.since();
        if (since == null || seat.voting() == Seat.Voting.NOT_KNOWN) {
            return List.of();
        }
        VotingRight right = VotingRight.of(seat);
        List<StatutoryDuty.Turn> turns = new ArrayList<>();
        turns.add(new StatutoryDuty.Turn(since, right.votesOn(since)));
        if (seat.votingSince() != null && seat.votingSince().isAfter(since)) {
            turns.add(new StatutoryDuty.Turn(seat.votingSince(), right.votesOn(seat.votingSince())));
        }
        boolean councillor = seat.statutoryClass() == Seat.StatutoryClass.COUNCILLOR;
        return new StatutoryDuty(held.printed(), councillor, turns)
                .registrations(Calendars.of(stores, board.id())).stream()
                        .filter(task -> !task.from().isAfter(on) && task.from().isAfter(on.minusDays(RECENT_DAYS)))
                        .map(task -> row(task, register, held, on))
                        .toList();
    }

    private static TaskRow row(RegistrationTask task, List<Interest> register, Membership held, LocalDate on) {
        LocalDate done = register.stream()
                .filter(one -> one.person().equals(held.person()))
                .map(Interest::notifiedOn)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(day -> !day.isAfter(on))
                .min(Comparator.naturalOrder())
                .orElse(null);
        var finding = task.finding(on, done);
        String joined = task.from().equals(held.since()) ? ", member since " : ", with a vote since ";
        return new TaskRow(
                task.who() + joined + Days.shortly(task.from()),
                finding.plainly(),
                finding.met() && done != null ? "" : finding.cure(),
                done == null ? task.counted() : "",
                finding.rule().cited(),
                done == null && soon(task, on),
                Optional.empty(),
                Optional.ofNullable(held.person()).filter(unused -> done == null));
    }

    /** What was declared at a meeting and has to be entered; what was entered is said until its last day has passed. */
    private static List<TaskRow> declared(Stores stores, Board board, LocalDate on) {
        return DeclaredToRegister.of(stores, board.id(), on).stream()
                .filter(one -> one.open() || !on.isAfter(one.task().ordinary()))
                .map(one -> {
                    Finding finding = one.finding(on);
                    return new TaskRow(
                            registered(stores, one.declaration()) + ", declared on "
                                    + Days.shortly(one.meeting().day()),
                            finding.plainly(),
                            "",
                            one.open() ? one.task().counted() : "",
                            finding.rule().cited(),
                            one.open() && soon(one.task(), on),
                            Optional.of(one.declaration()).filter(unused -> one.open()),
                            Optional.empty());
                })
                .toList();
    }

    private static boolean soon(RegistrationTask task, LocalDate on) {
        return !on.plusDays(SOON_DAYS).isBefore(task.safe());
    }

    /** The name that the register beside it has; else as the minutes print it. */
    private static String registered(Stores stores, Declaration declared) {
        return stores.of(Person.class)
                .find(declared.person())
                .map(Person::name)
                .filter(name -> !name.isBlank())
                .orElse(declared.printed());
    }

    private static String name(Map<Id<Person>, Person> people, Id<Person> id) {
        Person person = people.get(id);
        return person == null ? "" : person.name();
    }

    private static String sorted(Map<Id<Person>, Person> people, InterestRow row) {
        Person person = people.get(row.interest().person());
        return person == null || person.sortName().isBlank() ? row.who() : person.sortName();
    }

    @Override
    public void close() {
        open.tasks().forget(LOAD);
    }
}
