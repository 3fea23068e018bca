package org.minutebook.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.app.kit.Exports;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Id;

class AgendaFilesTest {
    @TempDir
    Path out;

    private TestDesk desk;
    private AgendaViewModel model;
    private AgendaFiles files;

    @BeforeEach
    void openTheAgenda(@TempDir Path dir) {
        desk = new TestDesk(SmallCouncil.in(dir));
        model = new AgendaViewModel(desk.open, Id.of(42), null);
        files = new AgendaFiles(desk.open, model);
        model.add("Falls", false);
        model.add("Tender of Fernleigh Care", false);
        model.issued()
                .exempt(
                        false,
                        "3",
                        "Prices",
                        "A contract",
                        LocalDate.of(2020, 6, 1),
                        "Monitoring Officer",
                        true,
                        "Exempt",
                        () -> {});
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
    }

    private List<String> offered() {
        return files.choices().stream().map(Exports.Choice::id).toList();
    }

    private void choose(String id) {
        files.choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow()
                .act()
                .run();
    }

    @Test
    void thePublicAndTheMembersGetTheirOwnAgenda() throws IOException {
        desk.file = Optional.of(out.resolve("agenda.html"));
        choose("public-html");
        assertEquals("agenda.html was written.", desk.said());
        assertFalse(Files.readString(out.resolve("agenda.html")).contains("Fernleigh"));
        desk.file = Optional.of(out.resolve("members.pdf"));
        choose("members-pdf");
        assertTrue(Files.size(out.resolve("members.pdf")) > 0);
        desk.file = Optional.of(out.resolve("brief.pdf"));
        choose("brief-pdf");
        assertTrue(desk.said().startsWith("brief.pdf was written on "), desk.said());
    }

    @Test
    void whatIsPublishedAndWhatChangedIsOfferedOnceThereIsSomething() throws IOException {
        assertEquals(
                List.of(
                        "public-docx",
                        "public-pdf",
                        "public-html",
                        "members-docx",
                        "members-pdf",
                        "brief-docx",
                        "brief-pdf"),
                offered());
        model.issued().issue("");
        assertEquals("kit", offered().getLast());
        assertFalse(offered().contains("changes-docx"), offered().toString());
        model.issued()
                .addLate(
                        "Measles",
                        AgendaItem.Kind.DECISION,
                        null,
                        "An outbreak was declared this morning",
                        unused -> {});
        assertTrue(offered().contains("changes-docx"), offered().toString());
        desk.file = Optional.of(out.resolve("changes.docx"));
        choose("changes-docx");
        assertEquals("changes.docx was written.", desk.said());
        desk.file = Optional.of(out);
        choose("kit");
        assertTrue(desk.said().contains("files for the public stand in HWB 2020-02-27."), desk.said());
        try (var made = Files.walk(out.resolve("HWB 2020-02-27"))) {
            assertTrue(made.noneMatch(file -> file.getFileName().toString().contains("Fernleigh")));
        }
    }
}
