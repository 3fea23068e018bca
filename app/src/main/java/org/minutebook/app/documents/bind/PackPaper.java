package org.minutebook.app.documents.bind;

import java.util.Optional;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;

/**
 * A paper as it goes into a pack.
 *
 * @param title its bookmark, with its label
 * @param file the file that was dropped on it; empty where the report is composed from the record
 * @param there whether the book holds anything of it
 * @param waits why it does not go out yet; blank where it does
 * @param label "Appendix 1", for the stamp on its pages; blank for a report
 * @param readers who may read all that is composed of it: a report with nothing closed in it is the public one in every pack
 * @param mark why it is not for publication; blank where it is
 */
record PackPaper(
        Paper paper,
        String title,
        Optional<StoredFile> file,
        boolean there,
        String waits,
        String label,
        Audience readers,
        String mark) {
    /** Nothing of it came yet. */
    boolean isAwaited() {
        return file.isEmpty() && !there;
    }

    /** What came of it is not to go out yet. */
    boolean isHeldBack() {
        return !isAwaited() && !waits.isBlank();
    }
}
