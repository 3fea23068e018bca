package org.minutebook.app.exports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.minutebook.app.kit.Days;
import org.minutebook.app.kit.OpenBook;
import org.minutebook.app.kit.RowList;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.store.Stores;

/** Every document that was made from the book, the latest first. */
public final class DocumentsViewModel implements AutoCloseable {
    private static final String LOAD = "documents.load";
    private static final String EVERY_BOARD = "All boards";
    private static final String TO = "To ";

    private final OpenBook open;
    private final RowList<DocumentRow> rows = new RowList<>();
    private final org.minutebook.db.file.Subscription touches;
    private final Subscription listening;

    public DocumentsViewModel(OpenBook open) {
        this.open = open;
        touches = open.whenTouched(touched -> {
            if (touched.any(Kind.PRODUCED_DOCUMENT)) {
                load();
            }
        });
        listening = open.board().subscribe(unused -> load());
    }

    public RowList<DocumentRow> rows() {
        return rows;
    }

    /** Shows where a document was put. */
    public void showFolder(DocumentRow row) {
        Path folder = Path.of(row.document().folder());
        if (Files.isDirectory(folder)) {
            open.dialogs().show(folder.resolve(row.document().fileName()));
        } else {
            open.notices().refuse("The folder " + folder + " is not there any more. Export the document again.");
        }
    }

    private void load() {
        Optional<Id<Board>> only = open.board().get();
        open.tasks()
                .latest(
                        LOAD,
                        () -> open.book().read(stores -> stores.documents().produced().stream()
                                .filter(document -> only.map(board -> board.equals(document.board()))
                                        .orElse(true))
                                .map(document -> row(stores, document))
                                .toList()),
                        (List<DocumentRow> read) -> rows.show(read));
    }

    private DocumentRow row(Stores stores, ProducedDocument document) {
        String board = stores.of(Board.class)
                .find(document.board())
                .map(of -> of.shortName().isBlank() ? of.name() : of.shortName())
                .orElse(EVERY_BOARD);
        String day = stores.of(Meeting.class)
                .find(document.meeting())
                .map(meeting -> ", meeting of " + Days.shortly(meeting.day()))
                .orElse("");
        Instant at = document.madeAt();
        String when = at == null
                ? ""
                : moment(LocalDateTime.ofInstant(at, open.book().clock().getZone()));
        return new DocumentRow(document, when, board + day + title(document));
    }

    /** A report has a title; a letter says to whom it went. */
    private static String title(ProducedDocument document) {
        String title = document.title();
        if (document.kind().equals("chaser") && title.startsWith(TO)) {
            return ", to " + title.substring(TO.length());
        }
        return title.isBlank() ? "" : ", “" + title + "”";
    }

    private static String moment(LocalDateTime at) {
        return Days.shortly(at.toLocalDate()) + " " + Days.time(at.toLocalTime());
    }

    @Override
    public void close() {
        touches.close();
        listening.unsubscribe();
        open.tasks().forget(LOAD);
    }
}
