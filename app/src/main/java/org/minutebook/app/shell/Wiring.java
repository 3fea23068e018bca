package org.minutebook.app.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.actions.ActionsPlace;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.kit.Notices;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.Places;
import org.minutebook.app.kit.Tasks;
import org.minutebook.app.machine.OwnFolder;
import org.minutebook.app.machine.RecentBooks;
import org.minutebook.app.today.TodayPlace;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;

/** Makes everything that lives as long as the window or the open book, and hands each thing what it needs. */
final class Wiring implements Doors {
    private static final System.Logger LOG = System.getLogger(Wiring.class.getName());

    /** The first screen is drawn and looked at for so long before anything else is made ready. */
    private static final Duration READING = Duration.ofMillis(400);

    /** The index of a large book, made for the first time, takes both processors for some seconds: not while somebody begins to work. */
    private static final Duration BEFORE_INDEXING = Duration.ofSeconds(30);

    private final Start start;
    private final Stage stage;
    private final MySettings mine;
    private final MySettingsFile settings;
    private final Theme theme;
    private final Dialogs dialogs;
    private final RecentBooks books;
    private final Tasks opening;
    private final StackPane root = new StackPane();
    private @Nullable Sitting sitting;

    /** One book that lies open, and all that goes when it is closed. */
    private record Sitting(OpenBook open, MainWindow window) {}

    Wiring(Start start, Stage stage) {
        this.start = start;
        this.stage = stage;
        settings = new MySettingsFile(start.folder().resolve("settings.properties"));
        mine = settings.load();
        books = new RecentBooks(start.folder());
        opening = Tasks.besideWindow(this::bug);
        dialogs = new WindowDialogs(stage, opening);
        Scene scene = new Scene(root, 1280, 720);
        theme = new Theme(mine);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Minutebook");
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        new WindowPlace(stage, mine).remember();
    }

    void begin() {
        settings.saveWhenChanged(mine, opening);
        Optional<Path> book = start.book().or(books::last);
        if (book.isPresent()) {
            open(book.get());
        } else {
            showDoors(Optional.empty());
        }
        stage.show();
    }

    @Override
    public List<Path> recent() {
        return books.list();
    }

    @Override
    public Dialogs dialogs() {
        return dialogs;
    }

    @Override
    public void open(Path path) {
        open(path, "");
    }

    /** @param done what was done before it was opened; blank where nothing was */
    private void open(Path path, String done) {
        busy("Opening " + path.getFileName() + "…");
        String who = who();
        opening.start(
                job -> MinuteBook.open(path, start.clock(), who),
                book -> {
                    OpenBook open = show(book);
                    if (!done.isBlank()) {
                        open.notices().done(done);
                    }
                },
                problem -> showDoors(Optional.of(sentence(problem))));
    }

    @Override
    public void openSample(Path into) {
        busy("Setting up the sample council…");
        String who = who();
        opening.start(
                job -> {
                    if (!Files.isDirectory(into)) {
                        start.sample().make(into, start.clock(), who);
                    }
                    return MinuteBook.open(into, start.clock(), who);
                },
                this::show,
                problem -> showDoors(Optional.of(sentence(problem))));
    }

    @Override
    public void create(Path into, String council, String board, String shortName) {
        busy("Making the book…");
        String who = who();
        opening.start(
                job -> {
                    MinuteBook book = MinuteBook.create(into, start.clock(), who);
                    book.apply(new AddBoard(board, shortName, council));
                    return book;
                },
                this::show,
                problem -> showDoors(Optional.of(sentence(problem))));
    }

    @Override
    public RestoreViewModel restoring() {
        return new RestoreViewModel(opening, start.clock(), this::open);
    }

    @Override
    public Path sampleFolder() {
        return OwnFolder.sampleBook(start.folder());
    }

    /** Whom the history of a book names that is opened now. */
    private String who() {
        return mine.ownName().get().or(start.who());
    }

    private OpenBook show(MinuteBook book) {
        Screens screens = new Screens();
        Tasks tasks = Tasks.besideWindow(this::bug);
        Places places = new Places(new TodayPlace(), screens::at);
        OpenBook open = new OpenBook(book, start.who(), tasks, dialogs, places, new Notices(), mine);
        books.opened(book.path());
        MainWindow window = new MainWindow(open, screens, this::shut);
        sitting = new Sitting(open, window);
        root.getChildren().setAll(window);
        stage.setTitle(book.name() + " – Minutebook");
        start.at().ifPresent(places::go);
        Rehearsal rehearsal = new Rehearsal(
                book, start.who(), screens, tasks, stage.getScene().getStylesheets());
        tasks.after("rehearsal.start", READING, () -> rehearsal.of(new ActionsPlace(null)));
        tasks.after("search.begin", BEFORE_INDEXING, () -> screens.index(open).begin());
        return open;
    }

    /** Closes the book and shows the doors. */
    private void shut() {
        closeBook();
        showDoors(Optional.empty());
    }

    private void showDoors(Optional<String> problem) {
        stage.setTitle("Minutebook");
        root.getChildren().setAll(new DoorsView(this, problem));
    }

    private void busy(String words) {
        root.getChildren().setAll(new BusyPane(words));
    }

    private void closeBook() {
        Sitting closing = sitting;
        if (closing != null) {
            sitting = null;
            closing.window().close();
            closing.open().tasks().close();
            closing.open().book().close();
        }
    }

    void close() {
        closeBook();
        settings.save(mine);
        opening.close();
    }

    private String sentence(Exception problem) {
        if (problem instanceof MinuteBookProblem && problem.getMessage() != null) {
            return problem.getMessage();
        }
        bug(problem);
        return "The book could not be opened. Try again, and send the report if it happens again.";
    }

    private void bug(Throwable problem) {
        LOG.log(System.Logger.Level.ERROR, "Nobody expected this", problem);
        opening.onScreen(() -> ErrorWindow.show(stage, problem, theme));
    }
}
