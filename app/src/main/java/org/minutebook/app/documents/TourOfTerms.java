package org.minutebook.app.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.rules.terms.TermsInForce;

/** The terms of reference in force, and the note of the last meeting that had no quorum, for somebody who looks round. */
record TourOfTerms(MinuteBook book, Exporting exporting) {
    List<Path> of(Board board, Path folder, String name) throws ExportProblem {
        List<Path> files = new ArrayList<>();
        List<TermsOfReference> versions = book.read(stores -> stores.boards().terms(board.id()));
        TermsOfReference now =
                TermsInForce.on(versions, LocalDate.now(book.clock())).version();
        if (now != null) {
            Path file = folder.resolve(name + "-terms-of-reference.docx");
            exporting.terms(new TermsRequest(now, "", Format.DOCX, file, true));
            files.add(file);
        }
        List<Meeting> without = book.read(stores -> stores.meetings().list(board.id())).stream()
                .filter(one -> one.state() == Meeting.State.INQUORATE)
                .toList();
        if (!without.isEmpty()) {
            Path file = folder.resolve(name + "-note-of-no-quorum.docx");
            exporting.after(new AfterRequest(
                    without.getLast().id(),
                    new AfterRequest.What.NoQuorum(),
                    "",
                    Audience.PUBLIC,
                    Format.DOCX,
                    file,
                    true));
            files.add(file);
        }
        return files;
    }
}
