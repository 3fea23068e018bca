package org.minutebook.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.machine.OwnName;

/** Who signs a chaser from the command line: the one it names, else the one whom the computer knows, else the office; no login. */
class ChaserCommandTest {
    @Test
    void aLetterIsSignedByWhoeverIsNamed(@TempDir Path dir) throws Exception {
        SmallCouncil.in(dir).close();
        String office = letter(dir, "office");
        assertTrue(office.contains("\r\n\r\nDemocratic Services\r\nHarrow Vale Council\r\n"), office);
        assertFalse(office.contains("\r\nofficer\r\n"), office);

        new OwnName("Ann Lee", "Clerk").keep(dir.resolve("own"));
        String own = letter(dir, "own-name");
        assertTrue(own.contains("\r\n\r\nAnn Lee\r\nClerk\r\nHarrow Vale Council\r\n"), own);

        String named = letter(dir, "named", "--from", "Tom Hale, Democratic Services Officer");
        assertTrue(named.contains("\r\n\r\nTom Hale\r\nDemocratic Services Officer\r\nHarrow Vale Council\r\n"), named);
    }

    private static String letter(Path dir, String folder, String... more) throws Exception {
        Path out = dir.resolve(folder);
        String[] all = new String[more.length + 8];
        System.arraycopy(
                new String[] {
                    "export",
                    "chasers",
                    "--book",
                    dir.resolve("book").toString(),
                    "--owner",
                    "Reed",
                    "--out",
                    out.toString()
                },
                0,
                all,
                0,
                8);
        System.arraycopy(more, 0, all, 8, more.length);
        Said said = Said.of(dir, all);
        assertEquals(0, said.code(), said.err());
        return Files.readString(out.resolve("2026-07-01 Jane Reed.eml"));
    }
}
