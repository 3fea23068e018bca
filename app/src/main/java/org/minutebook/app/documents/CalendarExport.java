package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.minutebook.app.documents.calendar.CalendarFile;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ProducedDocumentBuilder;

/** Writes a calendar file where it was asked for, and notes in the book that it was made. */
public final class CalendarExport {
    private final MinuteBook book;
    private final Producing producing;

    public CalendarExport(MinuteBook book, String who) {
        this.book = book;
        producing = new Producing(book, who);
    }

    /** @return with the entries as its rows */
    public Exported write(List<Board> boards, LocalDate today, Path file, boolean replace) throws ExportProblem {
        CalendarFile.Made made = CalendarFile.of(book, boards, today);
        ProducedDocumentBuilder note = ProducedDocumentBuilder.builder()
                .board(boards.size() == 1 ? boards.getFirst().id() : null)
                .kind(CalendarFile.OF_BOARDS)
                .format("ics");
        Exported exported = producing.content(made.content(), file, replace, note);
        return new Exported(exported.file(), made.entries(), 0);
    }
}
