package org.minutebook.app.documents;

import org.minutebook.app.documents.compose.WorkshopComposer;
import org.minutebook.app.documents.compose.WorkshopRecord;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Meeting;

/** Makes the table of what a workshop recommends. */
public final class WorkshopExport {
    private final MinuteBook book;
    private final Producing producing;

    public WorkshopExport(MinuteBook book, String who) {
        this.book = book;
        producing = new Producing(book, who);
    }

    public Exported write(WorkshopRequest request, Progress progress) throws ExportProblem {
        Meeting workshop = book.read(stores -> stores.meetings().get(request.workshop()));
        Imprint at = Imprint.of(book, workshop.board(), request.style());
        WorkshopRecord record = book.read(stores -> WorkshopRecord.of(stores, request.workshop(), request.audience()));
        if (record.lines().isEmpty()) {
            boolean kept = book.read(stores ->
                    !stores.meetings().workshopActions(request.workshop()).isEmpty());
            throw new ExportProblem(
                    kept
                            ? "What the workshop recommends was approved where the public was not. Ask for the"
                                    + " restricted table."
                            : "No recommended actions are kept for this meeting. Take in the workshop’s table first.");
        }
        WorkshopComposer composer = new WorkshopComposer(record, at.style());
        return producing.list(
                () -> composer.workbook(at.now()),
                () -> composer.document(at.now()),
                record.lines().size(),
                at.style(),
                request,
                at.note("workshop actions").meeting(request.workshop()).audience(request.audience()),
                progress);
    }
}
