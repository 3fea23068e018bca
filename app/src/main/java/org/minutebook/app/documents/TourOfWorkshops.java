package org.minutebook.app.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;

/** What a board's latest workshop recommends, for somebody who looks round. */
record TourOfWorkshops(MinuteBook book, WorkshopExport export) {
    List<Path> of(Board board, Path folder, String name) throws ExportProblem {
        List<Path> files = new ArrayList<>();
        List<Meeting> workshops = book.read(stores -> stores.meetings().list(board.id()).stream()
                .filter(one -> !stores.meetings().workshopActions(one.id()).isEmpty())
                .toList());
        if (!workshops.isEmpty()) {
            for (Format format : List.of(Format.DOCX, Format.PDF, Format.HTML, Format.XLSX)) {
                Path file = folder.resolve(name + "-workshop." + format.ending());
                export.write(
                        new WorkshopRequest(workshops.getLast().id(), "", Audience.PUBLIC, format, file, true),
                        Progress.NONE);
                files.add(file);
            }
        }
        return files;
    }
}
