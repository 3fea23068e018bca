package org.minutebook.app.members;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.change.Change;
import org.minutebook.db.change.SettleAlias;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Organisation;

/** The members of the chosen boards on a day, the people, what is to be said of them, and the spellings that wait to be settled. */
public final class MembersViewModel implements AutoCloseable {
    private static final String LOAD = "members.load";

    private final OpenBook open;
    private final ObjectProperty<Optional<LocalDate>> day;
    private final RowList<SeatRow> seats = new RowList<>();
    private final RowList<PersonRow> people = new RowList<>();
    private final ObservableList<AliasRow> aliases = FXCollections.observableArrayList();
    private final ObservableList<MembersFinding> findings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper("");
    private final RegisterViewModel register;
    private final ChangesViewModel changes;
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;
    private List<Board> boards = List.of();
    private List<Organisation> organisations = List.of();

    public MembersViewModel(OpenBook open) {
        this.open = open;
        day = new SimpleObjectProperty<>(Optional.of(open.today()));
        register = new RegisterViewModel(open);
        changes = new ChangesViewModel(open);
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
            if (touched.any(
                    Kind.SEAT,
                    Kind.MEMBERSHIP,
                    Kind.PERSON,
                    Kind.INTEREST,
                    Kind.DISPENSATION,
                    Kind.DECLARATION,
                    Kind.INTEREST_CONFIRMATION,
                    Kind.BOARD_PRACTICE,
                    Kind.BOARD)) {
                register.load(on());
            }
        });
        listening =
                Subscription.combine(open.board().subscribe(unused -> load()), day.subscribe((before, now) -> load()));
    }

    /** The day that is asked about; empty is today. */
    public ObjectProperty<Optional<LocalDate>> day() {
        return day;
    }

    /** The day that is asked about. */
    LocalDate on() {
        return day.get().orElseGet(open::today);
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

    public ObservableList<MembersFinding> findings() {
        return findings;
    }

    public RegisterViewModel register() {
        return register;
    }

    public ChangesViewModel changes() {
        return changes;
    }

    /** "14 seats, 2 vacant". */
    public ReadOnlyStringProperty counted() {
        return counted.getReadOnlyProperty();
    }

    /** The boards that are shown. */
    List<Board> boards() {
        return boards;
    }

    List<Organisation> organisations() {
        return organisations;
    }

    LocalDate today() {
        return open.today();
    }

    public void settle(Alias alias, boolean accepted) {
        open.change(new SettleAlias(alias, accepted));
    }

    /** Does the act of a form; a form whose act is refused stays as it was typed. */
    <R> void keep(Change<R> act, Runnable kept) {
        open.change(act, done -> kept.run());
    }

    void refuse(String sentence) {
        open.notices().refuse(sentence);
    }

    private void load() {
        Optional<Id<Board>> only = open.board().get();
        LocalDate on = on();
        open.tasks().latest(LOAD, () -> open.book().read(stores -> MembersReading.of(stores, only, on)), loaded -> {
            boards = loaded.boards();
            organisations = loaded.organisations();
            people.show(loaded.people());
            seats.show(loaded.seats());
            aliases.setAll(loaded.aliases());
            findings.setAll(loaded.findings());
            long vacant = loaded.seats().stream()
                    .filter(seat -> seat.holder().equals(SeatRow.VACANT))
                    .count();
            counted.set(loaded.seats().size()
                    + (loaded.seats().size() == 1 ? " seat" : " seats")
                    + (vacant == 0 ? "" : ", " + vacant + " vacant"));
        });
        register.load(on);
        changes.load();
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
        register.close();
        changes.close();
    }
}
