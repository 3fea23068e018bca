package org.minutebook.app.shell;

import java.nio.file.Path;
import java.util.List;
import org.minutebook.app.kit.Dialogs;

/** The ways to a book. */
interface Doors {
    /** Books that were open on this computer and are still there, the latest first. */
    List<Path> recent();

    Dialogs dialogs();

    void open(Path book);

    void openSample(Path into);

    void create(Path into, String council, String board, String shortName);

    /** Brings a backup back; opens the book when it is done. */
    RestoreViewModel restoring();

    /** Where the sample council is kept on this computer. */
    Path sampleFolder();
}
