package org.minutebook.app.documents.bind;

import java.util.Optional;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.StoredFile;

/**
 * A paper as it goes into a pack.
 *
 * @param title its bookmark, with its label
 * @param file the file that was dropped on it; empty where the report is composed from the record
 * @param written whether the record has anything of a report to compose
 * @param mark why it is not for publication; blank where it is
 */
record PackPaper(Paper paper, String title, Optional<StoredFile> file, boolean written, String mark) {
    /** Nothing of it came yet. */
    boolean isAwaited() {
        return file.isEmpty() && !written;
    }
}
