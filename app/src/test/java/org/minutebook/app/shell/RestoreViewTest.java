package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A long path loses its first folders, never the name of the file. */
class RestoreViewTest {
    @Test
    void theEndOfAPathIsShown() {
        Path home = Path.of("/home/officer");
        assertEquals(home.resolve("backups/book.zip").toString(), RestoreView.end(home.resolve("backups/book.zip")));
        Path long1 = home.resolve("Democratic Services/Health and Wellbeing Board/2026/backups/book.zip");
        assertEquals(
                "…" + File.separator + Path.of("Health and Wellbeing Board/2026/backups/book.zip"),
                RestoreView.end(long1));
        String name = "a-backup-with-a-name-that-is-longer-than-the-field-which-shows-it-2026.zip";
        assertEquals("…" + File.separator + name, RestoreView.end(home.resolve(name)));
    }
}
