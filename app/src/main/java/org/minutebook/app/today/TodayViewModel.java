package org.minutebook.app.today;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.minutebook.app.documents.FiguresExport;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.compose.BoardFigures;
import org.minutebook.app.documents.compose.Chart;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.TableCopy;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.calendar.DayWords;

/** What needs somebody now, read anew after every act. */
public final class TodayViewModel implements AutoCloseable {
    private static final String LOAD = "today.load";

    private final OpenBook open;
    private final ReadOnlyObjectWrapper<Optional<TodayFacts>> facts = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    public TodayViewModel(OpenBook open) {
        this.open = open;
        touches = open.whenTouched(unused -> load());
        listening = Subscription.combine(
                open.board().subscribe(unused -> load()), open.backedUp().subscribe((before, now) -> load()));
    }

    /** Nothing before the book was read. */
    public ReadOnlyObjectProperty<Optional<TodayFacts>> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Goes to where something is done. */
    public void go(TodayLine line) {
        line.board().ifPresent(board -> open.board().set(Optional.of(board)));
        open.places().go(line.address());
    }

    void go(String address) {
        open.places().go(address);
    }

    static TableCopy table(Chart chart) {
        return new TableCopy(chart.headings(), chart.rows());
    }

    /** Writes all figures as a workbook, as everybody may read them. */
    public void exportSheets() {
        facts.get()
                .ifPresent(now -> Exports.run(
                        open,
                        Format.XLSX,
                        named(now) + " figures " + now.today(),
                        (file, replace, progress) -> export().sheets(now.boards(), file, replace, progress)));
    }

    /** @param picture of the chart as it stands on the screen */
    void exportPicture(Chart chart, byte[] picture) {
        facts.get()
                .ifPresent(now -> Exports.run(
                        open,
                        "Picture",
                        "png",
                        named(now) + " " + chart.title().toLowerCase(Locale.UK) + " " + now.today(),
                        (file, replace, progress) -> export().picture(now.boards(), picture, file, replace)));
    }

    private FiguresExport export() {
        return new FiguresExport(open.book(), open.who());
    }

    /** "All boards, as at 23 November 2026". */
    static String counted(TodayFacts facts) {
        List<Board> boards = facts.boards();
        String of = boards.size() == 1 ? boards.getFirst().name() : "All boards";
        return of + ", as at " + DayWords.date(facts.today());
    }

    private static String named(TodayFacts facts) {
        List<Board> boards = facts.boards();
        return boards.size() == 1 ? BoardFigures.named(boards.getFirst()) : "All boards";
    }

    private void load() {
        Optional<Id<Board>> board = open.board().get();
        LocalDate today = open.today();
        open.tasks()
                .latest(
                        LOAD,
                        () -> {
                            // a copy to read is itself one of the copies
                            Optional<LocalDate> backedUp = open.book().isToRead()
                                    ? Optional.of(today)
                                    : open.book().newestBackup().flatMap(this::day);
                            return open.book().read(stores -> TodayFacts.read(stores, board, today, backedUp));
                        },
                        read -> facts.set(Optional.of(read)));
    }

    private Optional<LocalDate> day(Path backup) {
        try {
            return Optional.of(LocalDate.ofInstant(
                    Files.getLastModifiedTime(backup).toInstant(),
                    open.book().clock().getZone()));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // the oldest go while new ones are made
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
