package org.minutebook.app.shell;

import java.nio.file.Path;
import org.minutebook.app.kit.Dialogs;
import org.minutebook.app.kit.MySettings;

/** The ways to a book. */
interface Doors {
    MySettings mine();

    Dialogs dialogs();

    void open(Path book);

    void openSample(Path into);

    void create(Path into, String council, String board, String shortName);

    /** Where the sample council is kept on this computer. */
    Path sampleFolder();
}
