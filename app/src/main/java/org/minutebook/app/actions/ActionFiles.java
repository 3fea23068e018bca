package org.minutebook.app.actions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.ActionPaperRequest;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.LogRequest;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.documents.owners.ReturnedLog;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.Exports;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

/** Action logs as files: brought in and given out. */
public final class ActionFiles {
    private final OpenBook open;

    public ActionFiles(OpenBook open) {
        this.open = open;
    }

    /** @param show puts a screen in place of the log; null shows the log again */
    void chooseImport(Consumer<@Nullable Node> show) {
        open.dialogs()
                .openFile(
                        "Import an action log",
                        Dialogs.FileKind.of("Action logs", "*.xlsx", "*.ods", "*.docx", "*.csv"),
                        Dialogs.FileKind.of("All files", "*.*"))
                .ifPresent(file -> importFrom(file, show));
    }

    /** A workbook that went to owners is compared with the log; every other file is a log of its own. */
    void importFrom(Path file, Consumer<@Nullable Node> show) {
        open.tasks()
                .start(
                        progress -> ReturnedLog.isOne(file),
                        returned -> show(file, returned, show),
                        unreadable -> show(file, false, show)); // reading it says what is wrong with it
    }

    private void show(Path file, boolean returned, Consumer<@Nullable Node> show) {
        Runnable leave = () -> show.accept(null);
        if (returned) {
            ReturnViewModel model = new ReturnViewModel(open, file, leave);
            show.accept(new ReturnView(open, model));
            model.read();
        } else {
            ImportViewModel model = new ImportViewModel(open, file, leave);
            show.accept(new ImportView(open, model));
            model.read();
        }
    }

    /** Writes the rows that are shown, in the order in which they are shown; a log that is still being read is waited for. */
    void export(Format format, ActionsViewModel log) {
        whenRead(log, () -> exportShown(format, false, log));
    }

    /** The same as a workbook that the owners fill in and send back. */
    void exportForOwners(ActionsViewModel log) {
        whenRead(log, () -> exportShown(Format.XLSX, true, log));
    }

    private void whenRead(ActionsViewModel log, Runnable then) {
        if (!log.isWhole()) {
            open.notices().warn("The log is still being read. This goes on as soon as all of it is there.");
        }
        log.whenWhole(then);
    }

    /** Writes the paper for the next agenda: all that is open, whatever the screen is narrowed to. */
    void paper(Format format, ActionsViewModel log) {
        log.boardShown()
                .ifPresentOrElse(
                        of -> {
                            Exporting exporting = new Exporting(open.book(), open.who());
                            Exports.run(
                                    open,
                                    format,
                                    name(of) + " action paper " + open.today(),
                                    (file, replace, progress) -> exporting.actionPaper(new ActionPaperRequest(
                                            of.id(), "", LogColumn.USUAL, Optional.empty(), format, file, replace)));
                        },
                        () -> open.notices()
                                .refuse("An action paper is one board’s. Choose the board at the top, then export."));
    }

    private static String name(Board of) {
        return of.shortName().isBlank() ? of.name() : of.shortName();
    }

    /** Letters to the owners of what is shown, whichever board's it is. */
    void chase(ActionsViewModel log, Consumer<@Nullable Node> show) {
        whenRead(
                log,
                () -> show.accept(new ChaseView(
                        open, new ChaseViewModel(open, Set.copyOf(log.wanted()), () -> show.accept(null)))));
    }

    private void exportShown(Format format, boolean forOwners, ActionsViewModel log) {
        Optional<Board> board = log.boardShown();
        if (board.isEmpty()) {
            open.notices().refuse("An action log is one board’s. Choose the board at the top, then export.");
            return;
        }
        Board of = board.get();
        String name = name(of) + " action log " + (forOwners ? "for owners " : "") + open.today();
        List<Id<Action>> shown = log.wanted(); // now: the writing is done beside the window
        Exporting exporting = new Exporting(open.book(), open.who());
        Exports.run(open, format, name, (file, replace, progress) -> {
            LogRequest wanted =
                    new LogRequest(of.id(), LogFilter.ALL, Optional.of(shown), LogColumn.USUAL, format, file, replace);
            return forOwners ? exporting.ownersLog(wanted, progress) : exporting.actionLog(wanted, progress);
        });
    }
}
