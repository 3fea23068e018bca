package org.minutebook.app.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.kit.MySettings;
import org.minutebook.app.machine.OwnName;

/** Who works at a computer is said once in the window and known to the command line. */
class OwnNameTest {
    @Test
    void theNameIsKeptBesideTheSettingsAndReadWithoutAWindow(@TempDir Path own) {
        MySettingsFile file = new MySettingsFile(own.resolve("settings.properties"));
        MySettings mine = file.load();
        assertFalse(mine.ownName().get().isSet());
        mine.ownName().set(new OwnName(" Eleanor Finch ", "Senior Democratic Services Officer"));
        file.save(mine);
        OwnName eleanor = new OwnName("Eleanor Finch", "Senior Democratic Services Officer");
        assertEquals(eleanor, OwnName.read(own));
        assertEquals(eleanor, file.load().ownName().get());
        assertEquals("Eleanor Finch", OwnName.read(own).or("efinch"));
    }

    @Test
    void withoutANameSomebodyIsKnownByTheirLogin(@TempDir Path own) throws Exception {
        assertEquals("efinch", OwnName.read(own).or("efinch"));
        Files.createDirectory(own.resolve("own-name.txt"));
        assertEquals(OwnName.NONE, OwnName.read(own), "what cannot be read is no name");
    }

    @Test
    void oneLineSaysNameAndPost() {
        assertEquals(new OwnName("Ann Lee", "Clerk, Committee Team"), OwnName.of("Ann Lee, Clerk, Committee Team"));
        assertEquals(new OwnName("Ann Lee", ""), OwnName.of("Ann Lee"));
    }
}
