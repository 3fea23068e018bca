package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.minutebook.app.documents.compose.BoardFigures;
import org.minutebook.app.documents.compose.Chart;
import org.minutebook.app.documents.compose.FiguresWorkbook;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ProducedDocumentBuilder;

/** Writes the figures of actions as a workbook or as a picture, and notes in the book that it was made. */
public final class FiguresExport {
    private static final String KIND = "figures of actions";

    private record Wanted(Format format, Path file, boolean replace) implements Producing.Wish {}

    private final MinuteBook book;
    private final Producing producing;

    public FiguresExport(MinuteBook book, String who) {
        this.book = book;
        producing = new Producing(book, who);
    }

    /** The figures as they are now, a sheet for each chart. */
    public Exported sheets(List<Board> boards, Path file, boolean replace, Progress progress) throws ExportProblem {
        LocalDate today = LocalDate.now(book.clock());
        List<Chart> charts = book.read(stores ->
                BoardFigures.of(stores, boards, stores.meetings().list(), today).charts());
        if (charts.isEmpty()) {
            throw new ExportProblem("There are no figures to write: nothing was agreed yet that everybody may read.");
        }
        String of = boards.size() == 1 ? boards.getFirst().name() : "All boards";
        return producing.workbook(
                FiguresWorkbook.of(of, charts, today, book.clock().instant()),
                charts.stream().mapToInt(chart -> chart.bars().size()).sum(),
                new Wanted(Format.XLSX, file, replace),
                note(boards),
                progress);
    }

    /** @param picture as it was drawn on the screen */
    public Exported picture(List<Board> boards, byte[] picture, Path file, boolean replace) throws ExportProblem {
        return producing.content(picture, file, replace, note(boards).format("png"));
    }

    private static ProducedDocumentBuilder note(List<Board> boards) {
        return ProducedDocumentBuilder.builder()
                .board(boards.size() == 1 ? boards.getFirst().id() : null)
                .kind(KIND);
    }
}
