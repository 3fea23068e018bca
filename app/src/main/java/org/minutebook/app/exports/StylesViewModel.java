package org.minutebook.app.exports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.minutebook.app.documents.DocumentProblem;
import org.minutebook.app.documents.compose.MinutesComposer;
import org.minutebook.app.documents.style.StyleExample;
import org.minutebook.app.documents.style.Wording;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.word.WordTemplate;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.change.RemoveLook;
import org.minutebook.db.change.SetLook;
import org.minutebook.db.change.SetWording;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.store.Stores;

/** The house styles: their words one by one, and a real meeting printed in them. */
public final class StylesViewModel implements AutoCloseable {
    private static final String LOAD = "styles.load";

    /** Stands for a board in examples while the book has none. */
    private static final Board SOME_BOARD = BoardBuilder.builder()
            .id(Id.of(1))
            .name("Health and Wellbeing Board")
            .council("County Council")
            .build();

    /** What a wording prints, for somebody who types it. */
    @FunctionalInterface
    private interface Examples {
        String of(Wording wording, String pattern);
    }

    private record Loaded(
            List<HouseStyle> styles,
            Optional<HouseStyle> shown,
            List<WordingRow> wordings,
            Examples examples,
            Optional<String> look,
            Optional<Document> preview) {}

    private final OpenBook open;
    private final ObservableList<HouseStyle> styles = FXCollections.observableArrayList();
    private final ObservableList<WordingRow> wordings = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<HouseStyle>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<HouseStyle>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Document>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Examples examples = (wording, pattern) -> pattern;
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    public StylesViewModel(OpenBook open) {
        this.open = open;
        touches = open.whenTouched(unused -> load());
        listening = Subscription.combine(
                open.board().subscribe((before, now) -> load()), chosen.subscribe((before, now) -> load()));
        load();
    }

    public ObservableList<HouseStyle> styles() {
        return styles;
    }

    public ObservableList<WordingRow> wordings() {
        return wordings;
    }

    /** The style that is looked at; empty looks at the first. */
    public ObjectProperty<Optional<HouseStyle>> chosen() {
        return chosen;
    }

    /** The style whose words and sheet are shown. */
    public ReadOnlyObjectProperty<Optional<HouseStyle>> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Document>> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What a row would print, worded so. */
    public String example(WordingRow row, String wording) {
        return examples.of(row.setting(), wording);
    }

    /** Words something otherwise; blank goes back to the usual wording. */
    public void word(WordingRow row, String wording) {
        style().ifPresent(style -> {
            if (!wording.equals(row.wording())) {
                String kept = wording.equals(row.usual()) ? "" : wording;
                open.change(new SetWording(style.id(), row.setting().key(), kept));
            }
        });
    }

    /** The name of the Word file that the style's look comes from; empty is the plain look. */
    public ReadOnlyObjectProperty<Optional<String>> look() {
        return look.getReadOnlyProperty();
    }

    /** Asks for a Word file and gives the style its look, once the file was found sound. */
    public void chooseLook() {
        style().ifPresent(style -> open.dialogs()
                .openFile(
                        "Use a Word file for the look",
                        Dialogs.FileKind.of("Word documents and templates", "*.docx", "*.dotx"))
                .ifPresent(file -> open.tasks()
                        .start(
                                job -> new SetLook(
                                        style.id(),
                                        String.valueOf(file.getFileName()),
                                        WordTemplate.open(file).bytes()),
                                sound -> open.change(sound, dressed -> open.notices()
                                        .done("Word documents in the style “" + dressed.name()
                                                + "” now have the look of " + file.getFileName() + ".")),
                                this::notUsable)));
    }

    private void notUsable(Exception problem) {
        if (problem instanceof DocumentProblem) {
            open.notices().refuse(String.valueOf(problem.getMessage()));
        } else {
            open.tasks().report(problem);
        }
    }

    public void removeLook() {
        style().ifPresent(style -> open.change(new RemoveLook(style.id())));
    }

    private Optional<HouseStyle> style() {
        return chosen.get().or(() -> styles.stream().findFirst());
    }

    private void load() {
        Optional<Id<HouseStyle>> wanted = chosen.get().map(HouseStyle::id);
        Optional<Id<Board>> board = open.board().get();
        open.tasks().latest(LOAD, () -> open.book().read(stores -> load(stores, wanted, board)), loaded -> {
            if (!styles.equals(loaded.styles())) {
                styles.setAll(loaded.styles());
            }
            shown.set(loaded.shown());
            look.set(loaded.look());
            examples = loaded.examples();
            wordings.setAll(loaded.wordings());
            preview.set(loaded.preview());
        });
    }

    private Loaded load(Stores stores, Optional<Id<HouseStyle>> wanted, Optional<Id<Board>> board) {
        List<HouseStyle> all = stores.boards().styles();
        Optional<HouseStyle> style = all.stream()
                .filter(one -> wanted.map(one.id()::equals).orElse(true))
                .findFirst();
        if (style.isEmpty()) {
            return new Loaded(all, style, List.of(), examples, Optional.empty(), Optional.empty());
        }
        Optional<Meeting> real = real(stores, style.get(), board);
        var worded = org.minutebook.app.documents.style.HouseStyle.of(stores, style.get());
        Board named = real.map(meeting -> stores.boards().get(meeting.board()))
                .or(() -> stores.boards().list().stream().findFirst())
                .orElse(SOME_BOARD);
        Examples now = (wording, pattern) -> StyleExample.of(worded, wording, pattern, named);
        Map<String, String> set = stores.boards().wordings(style.get().id());
        List<WordingRow> rows = Wording.all().stream()
                .map(setting -> {
                    String usual = setting.usual(style.get().layout());
                    Optional<String> own = Optional.ofNullable(set.get(setting.key()));
                    return new WordingRow(setting, usual, own, now.of(setting, own.orElse(usual)));
                })
                .toList();
        return new Loaded(all, style, rows, now, lookOf(stores, style.get()), real.map(meeting -> new MinutesComposer()
                .compose(
                        stores,
                        meeting.id(),
                        worded,
                        Audience.PUBLIC,
                        open.book().clock().instant())));
    }

    private static Optional<String> lookOf(Stores stores, HouseStyle style) {
        return Optional.of(style.template())
                .filter(sha256 -> !sha256.isBlank())
                .map(sha256 -> stores.documents().files().stream()
                        .filter(file -> file.sha256().equals(sha256))
                        .map(StoredFile::name)
                        .findFirst()
                        .orElse("a Word file"));
    }

    /** The latest meeting with minutes: of a board that prints in this style, if there is one. */
    private static Optional<Meeting> real(Stores stores, HouseStyle style, Optional<Id<Board>> board) {
        List<Id<Board>> printed = stores.boards().list().stream()
                .filter(of -> style.id().equals(of.style()))
                .map(Board::id)
                .toList();
        List<Meeting> minuted = stores.meetings().list().reversed().stream()
                .filter(meeting -> meeting.minutesState() != Meeting.MinutesState.NONE)
                .toList();
        return minuted.stream()
                .filter(meeting -> board.map(meeting.board()::equals).orElse(printed.contains(meeting.board())))
                .findFirst()
                .or(() -> minuted.stream().findFirst());
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
