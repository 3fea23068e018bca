package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;

class PicturesTest {
    @Test
    void aComputerWithoutAPrinterSaysSoAndWhatToDoInstead(@TempDir Path dir) {
        TestDesk desk = new TestDesk(SmallCouncil.in(dir));
        try {
            Pictures.print(desk.open, new Group(), Optional::empty, () -> fail("nothing is drawn for no printer"));
            assertEquals("No printer is set up on this computer. Save the charts as pictures instead.", desk.said());
        } finally {
            desk.close();
        }
    }
}
