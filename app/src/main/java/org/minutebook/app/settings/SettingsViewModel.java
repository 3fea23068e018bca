package org.minutebook.app.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.minutebook.app.kit.Command;
import org.minutebook.app.kit.Job;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.change.EditBoard;
import org.minutebook.db.file.Backup;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;

/** The settings of one board. */
public final class SettingsViewModel implements AutoCloseable {
    private static final String LOAD = "settings.load";

    /** A house style to choose; empty is the plain one. */
    public record StyleChoice(Optional<Id<HouseStyle>> style, String name) {}

    private static final StyleChoice PLAIN = new StyleChoice(Optional.empty(), "Plain");

    @FunctionalInterface
    private interface Copying {
        Backup copy(MinuteBook book) throws MinuteBookProblem;
    }

    private record Loaded(List<Board> boards, List<HouseStyle> styles) {}

    private final OpenBook open;
    private final ObservableList<Board> boards = FXCollections.observableArrayList();
    private final ObservableList<StyleChoice> styles = FXCollections.observableArrayList(PLAIN);
    private final ReadOnlyObjectWrapper<Optional<Board>> board = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty shortName = new SimpleStringProperty("");
    private final StringProperty council = new SimpleStringProperty("");
    private final StringProperty venue = new SimpleStringProperty("");
    private final StringProperty clerk = new SimpleStringProperty("");
    private final StringProperty quorumWords = new SimpleStringProperty("");
    private final StringProperty numberPrefix = new SimpleStringProperty("");
    private final StringProperty nextNumber = new SimpleStringProperty("");
    private final ObjectProperty<Board.Numbering> numbering = new SimpleObjectProperty<>(Board.Numbering.PER_MEETING);
    private final ObjectProperty<StyleChoice> style = new SimpleObjectProperty<>(PLAIN);
    private final BooleanBinding changed;
    private final ReadOnlyBooleanWrapper backingUp = new ReadOnlyBooleanWrapper(false);
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    public SettingsViewModel(OpenBook open) {
        this.open = open;
        changed = Bindings.createBooleanBinding(
                () -> board.get().map(now -> !edited(now).equals(now)).orElse(false),
                board,
                name,
                shortName,
                council,
                venue,
                clerk,
                quorumWords,
                numberPrefix,
                nextNumber,
                numbering,
                style);
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.BOARD, Kind.HOUSE_STYLE)) {
                load();
            }
        });
        listening = open.board().subscribe(unused -> load());
    }

    public ObservableList<Board> boards() {
        return boards;
    }

    public ObservableList<StyleChoice> styles() {
        return styles;
    }

    /** The board whose settings are in the fields. */
    public ReadOnlyObjectProperty<Optional<Board>> board() {
        return board.getReadOnlyProperty();
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty shortName() {
        return shortName;
    }

    public StringProperty council() {
        return council;
    }

    public StringProperty venue() {
        return venue;
    }

    public StringProperty clerk() {
        return clerk;
    }

    public StringProperty quorumWords() {
        return quorumWords;
    }

    public StringProperty numberPrefix() {
        return numberPrefix;
    }

    /** The number of the next minute, where they run on. */
    public StringProperty nextNumber() {
        return nextNumber;
    }

    public ObjectProperty<Board.Numbering> numbering() {
        return numbering;
    }

    public ObjectProperty<StyleChoice> style() {
        return style;
    }

    public BooleanBinding changed() {
        return changed;
    }

    /** Whether a backup is being made and proved. */
    public ReadOnlyBooleanProperty backingUp() {
        return backingUp.getReadOnlyProperty();
    }

    public void choose(Board wanted) {
        fill(wanted);
    }

    public void save() {
        board.get().filter(unused -> changed.get()).ifPresent(now -> {
            if (!nextNumber.get().matches("\\d{1,9}")) {
                open.notices().refuse("The first minute number is a number such as 207. Type one.");
            } else {
                open.change(new EditBoard(now, edited(now)), this::fill);
            }
        });
    }

    public void putBack() {
        board.get().ifPresent(this::fill);
    }

    public void addBoard(String typed) {
        String councilName = board.get().map(Board::council).orElse("");
        open.change(new AddBoard(typed, "", councilName), added -> open.book().read(stores -> {
            fill(stores.boards().get(added));
            return added;
        }));
    }

    /** Makes a backup among the book's own, opened again and counted before it counts. */
    public void backUp() {
        backUp(MinuteBook::backUp);
    }

    /** The same into a folder that is asked for, such as one on a drive that is taken home. */
    public void backUpElsewhere() {
        open.dialogs().folder("Back up to a folder").ifPresent(into -> backUp(book -> book.backUp(into)));
    }

    private void backUp(Copying copying) {
        Job job = open.tasks().start(unused -> copying.copy(open.book()), this::backedUp, this::notBackedUp);
        backingUp.set(job.running().get());
        if (job.running().get()) {
            open.notices().warn("Backing up the book, then opening the copy and counting what it holds…");
        }
    }

    private void backedUp(Backup made) {
        backingUp.set(false);
        open.backedUp(made);
        open.notices()
                .done(
                        "The book was backed up: " + made.records()
                                + (made.records() == 1 ? " record was" : " records were") + " counted in "
                                + made.file().getFileName() + ", as many as the book holds.",
                        Command.of("Show the folder", () -> open.dialogs().show(made.file())));
    }

    private void notBackedUp(Exception problem) {
        backingUp.set(false);
        if (problem instanceof MinuteBookProblem) {
            open.notices().refuse(String.valueOf(problem.getMessage()));
        } else {
            open.tasks().report(problem);
        }
    }

    private Board edited(Board now) {
        return BoardBuilder.builder(now)
                .name(name.get())
                .shortName(shortName.get())
                .council(council.get())
                .venue(venue.get())
                .clerk(clerk.get())
                .quorumWords(quorumWords.get())
                .numberPrefix(numberPrefix.get())
                .nextMinuteNumber(
                        nextNumber.get().matches("\\d{1,9}")
                                ? Integer.parseInt(nextNumber.get())
                                : now.nextMinuteNumber())
                .numbering(numbering.get())
                .style(style.get().style().orElse(null))
                .build();
    }

    private void load() {
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book()
                                .read(stores -> new Loaded(
                                        stores.boards().list(), stores.boards().styles())),
                        this::show);
    }

    private void show(Loaded loaded) {
        List<StyleChoice> choices = new ArrayList<>(List.of(PLAIN));
        loaded.styles().forEach(one -> choices.add(new StyleChoice(Optional.of(one.id()), one.name())));
        if (!styles.equals(choices)) {
            styles.setAll(choices);
        }
        boards.setAll(loaded.boards());
        Optional<Id<Board>> wanted = open.board().get().or(() -> board.get().map(Board::id));
        Optional<Board> next = loaded.boards().stream()
                .filter(one -> wanted.map(one.id()::equals).orElse(true))
                .findFirst();
        boolean typing = changed.get() && next.map(Board::id).equals(board.get().map(Board::id));
        if (!typing) {
            next.ifPresent(this::fill);
        } else {
            board.set(next);
        }
    }

    private void fill(Board now) {
        board.set(Optional.of(now));
        name.set(now.name());
        shortName.set(now.shortName());
        council.set(now.council());
        venue.set(now.venue());
        clerk.set(now.clerk());
        quorumWords.set(now.quorumWords());
        numberPrefix.set(now.numberPrefix());
        nextNumber.set(Integer.toString(now.nextMinuteNumber()));
        numbering.set(now.numbering());
        style.set(styles.stream()
                .filter(choice -> Objects.equals(choice.style().orElse(null), now.style()))
                .findFirst()
                .orElse(PLAIN));
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
