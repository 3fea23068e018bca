package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.minutebook.app.documents.chase.ChaseList;
import org.minutebook.app.documents.compose.BoardFigures;
import org.minutebook.app.documents.compose.LogColumn;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.machine.OwnName;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;

/** What leaves the action log: the log, the paper for the next agenda, what owners fill in, the chair's review, letters and figures. */
final class TourOfActions {
    private static final LogFilter STILL_OPEN = new LogFilter(true, false, "", Optional.empty());

    private final MinuteBook book;
    private final String who;
    private final Exporting exporting;

    TourOfActions(MinuteBook book, String who) {
        this.book = book;
        this.who = who;
        exporting = new Exporting(book, who);
    }

    /** Nothing but the chair's review for a board without actions. */
    List<Path> of(Board board, Path folder, String name) throws ExportProblem {
        List<Path> files = new ArrayList<>();
        if (book.read(stores -> stores.actions().count(board.id())) > 0) {
            for (Format format : Format.values()) {
                Path file = folder.resolve(name + "-action-log." + format.ending());
                exporting.actionLog(log(board, LogFilter.ALL, format, file), Progress.NONE);
                files.add(file);
            }
            Path owners = folder.resolve(name + "-action-log-for-owners.xlsx");
            exporting.ownersLog(log(board, STILL_OPEN, Format.XLSX, owners), Progress.NONE);
            files.add(owners);
            for (Format format : List.of(Format.DOCX, Format.PDF, Format.HTML)) {
                Path file = folder.resolve(name + "-action-paper." + format.ending());
                exporting.actionPaper(
                        new ActionPaperRequest(board.id(), "", LogColumn.USUAL, Optional.empty(), format, file, true));
                files.add(file);
            }
        }
        for (Format format : List.of(Format.PDF, Format.DOCX)) {
            Path file = folder.resolve(name + "-chairs-review." + format.ending());
            exporting.chairsReview(new ReviewRequest(board.id(), "", Audience.PUBLIC, format, file, true));
            files.add(file);
        }
        return files;
    }

    private static LogRequest log(Board board, LogFilter filter, Format format, Path file) {
        return new LogRequest(board.id(), filter, LogColumn.USUAL, format, file, true);
    }

    /** What is of all boards: the figures, and a draft to each owner. Nothing where there is nothing to count or to ask for. */
    List<Path> ofAll(List<Board> boards, Path folder) throws ExportProblem {
        List<Path> files = new ArrayList<>();
        LocalDate today = LocalDate.now(book.clock());
        boolean figures = book.read(
                stores -> !BoardFigures.of(stores, boards, stores.meetings().list(), today)
                        .charts()
                        .isEmpty());
        if (figures) {
            files.add(new FiguresExport(book, who)
                    .sheets(boards, folder.resolve("all-boards-figures.xlsx"), true, Progress.NONE)
                    .file());
        }
        ChaseList chased = book.read(stores -> ChaseList.of(stores, boards, Optional.empty(), today));
        new ChaserExport(book, who, OwnName.NONE)
                .write(chased.owners(), today, folder.resolve("chasers"), true, Progress.NONE)
                .forEach(draft -> files.add(draft.file()));
        return files;
    }
}
