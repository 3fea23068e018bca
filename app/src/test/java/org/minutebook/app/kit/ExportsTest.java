package org.minutebook.app.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MinutesRequest;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.model.Audience;

/** A document that somebody edited by hand is never written over without being asked for. */
class ExportsTest {
    @TempDir
    Path dir;

    private static void export(TestDesk desk) {
        Exporting exporting = new Exporting(desk.open.book(), "tester");
        Exports.run(
                desk.open,
                Format.HTML,
                "minutes",
                (file, replace, progress) -> exporting.minutes(
                        new MinutesRequest(SmallCouncil.NOVEMBER, "", Audience.PUBLIC, Format.HTML, file, replace),
                        progress));
    }

    private static List<Command> offers(TestDesk desk) {
        return desk.open.notices().latest().get().map(Notices.Notice::offers).orElse(List.of());
    }

    @Test
    void anEditedFileIsLeftAloneAndAnotherNameOfferedFirst() throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            Path file = dir.resolve("minutes.html");
            desk.file = Optional.of(file);
            export(desk);
            export(desk);
            assertEquals("minutes.html was written.", desk.said());

            Files.writeString(file, "corrected by hand");
            export(desk);
            assertEquals(
                    file + " was edited since it was made, or was not made here, so it is left alone. Choose another"
                            + " name, or say that it may be replaced.",
                    desk.said());
            assertEquals("corrected by hand", Files.readString(file));
            assertEquals(
                    List.of("Choose another name", "Show the folder", "Replace it"),
                    offers(desk).stream().map(Command::title).toList());

            List<Command> offered = offers(desk);
            offered.get(1).run();
            assertEquals(List.of(file), desk.shown);
            desk.file = Optional.of(dir.resolve("minutes 2.html"));
            offered.getFirst().run();
            assertEquals("minutes 2.html was written.", desk.said());
            assertEquals("corrected by hand", Files.readString(file));
            offered.getLast().run();
            assertTrue(Files.readString(file).contains("Dementia-friendly communities"));
        }
    }
}
