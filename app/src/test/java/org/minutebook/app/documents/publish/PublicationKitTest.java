package org.minutebook.app.documents.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.compose.AgendaComposer;
import org.minutebook.db.change.EditItem;
import org.minutebook.db.change.EditMeeting;
import org.minutebook.db.change.LoadRecords;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.store.Hash;
import org.minutebook.db.store.RecordFile;

/** The folder for the public: what is in it, what is not, and what leaves it. */
@Execution(ExecutionMode.CONCURRENT)
class PublicationKitTest {
    private static final List<String> BIRDS = List.of(
            "KESTREL", "HERON", "OSPREY", "MERLIN", "GOSHAWK", "HARRIER", "BUZZARD", "CONDOR", "EAGLE", "FALCON",
            "LANNER", "SAKER", "HOBBY", "EGRET");

    private static MinuteBook book(Path dir, String records) throws Exception {
        MinuteBook book = MinuteBooks.empty(dir);
        try (InputStream in = Objects.requireNonNull(AgendaComposer.class.getResourceAsStream(records))) {
            book.apply(new LoadRecords(RecordFile.read(in), records));
        }
        return book;
    }

    private static Kit kit(MinuteBook book, long meeting, Path into) throws ExportProblem {
        return new PublicationKit(book, "the clerk").write(new KitRequest(Id.of(meeting), into, false), Progress.NONE);
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFolderHoldsAgendaReportsCalendarAndChecksums(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, "exempt-agenda.json")) {
            book.apply(new org.minutebook.db.change.SetSections(
                    Id.of(41),
                    List.of(new org.minutebook.db.model.PaperSection(
                            Id.of(1), Id.of(41), 1, "BRIEF SUMMARY", "Care at home.", Audience.PUBLIC))));
            Kit kit = kit(book, 11, dir.resolve("out"));
            assertEquals(
                    "Health and Wellbeing Board 2026-07-16",
                    kit.folder().getFileName().toString());
            assertEquals(
                    List.of(
                            "Agenda Health and Wellbeing Board 2026-07-16.docx",
                            "Agenda Health and Wellbeing Board 2026-07-16.html",
                            "Agenda Health and Wellbeing Board 2026-07-16.pdf",
                            "Item 07 Home care.docx",
                            "Item 07 Home care.html",
                            "Item 07 Home care.pdf",
                            "Meeting Health and Wellbeing Board 2026-07-16.ics",
                            "manifest.json",
                            "manifest.txt"),
                    names(kit.folder()));
            assertEquals(
                    List.of(
                            "Agenda (DOCX)",
                            "Agenda (HTML)",
                            "Agenda (PDF)",
                            "Calendar entry",
                            "Home care (DOCX)",
                            "Home care (HTML)",
                            "Home care (PDF)"),
                    kit.files().stream().map(Kit.KitFile::title).sorted().toList());
            String list = Files.readString(kit.folder().resolve("manifest.json"));
            for (Kit.KitFile file : kit.files()) {
                assertEquals(Hash.sha256(Files.readAllBytes(file.file())), file.sha256());
                assertTrue(list.contains(file.sha256()), file.title());
            }
        }
    }

    @Test
    void noRestrictedWordIsInAnyFileOrName(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, "exempt-agenda.json")) {
            Kit kit = kit(book, 11, dir.resolve("out"));
            for (String name : names(kit.folder())) {
                String text = name + "\n" + text(kit.folder().resolve(name));
                assertEquals(
                        List.of(),
                        BIRDS.stream()
                                .filter(bird ->
                                        text.toUpperCase(java.util.Locale.UK).contains(bird))
                                .toList(),
                        name);
                if (name.startsWith("Agenda")) {
                    assertTrue(text.toUpperCase(java.util.Locale.UK).contains("A STAFFING MATTER"), name);
                }
            }
        }
    }

    private static String text(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        if (file.toString().endsWith(".pdf")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(pdf)
                        + pdf.getDocumentInformation().getTitle();
            }
        }
        if (file.toString().endsWith(".docx")) {
            try (XWPFWordExtractor word =
                    new XWPFWordExtractor(new XWPFDocument(new java.io.ByteArrayInputStream(bytes)))) {
                return word.getText();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void whatIsClosedLaterIsTakenOutAgainAndWhatWasEditedIsLeftAlone(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, "exempt-agenda.json")) {
            book.apply(new org.minutebook.db.change.SetSections(
                    Id.of(41),
                    List.of(new org.minutebook.db.model.PaperSection(
                            Id.of(1), Id.of(41), 1, "BRIEF SUMMARY", "Care at home.", Audience.PUBLIC))));
            Kit first = kit(book, 11, dir.resolve("out"));
            Path edited = first.folder().resolve("Item 07 Home care.html");
            Files.writeString(edited, "edited by hand");
            AgendaItem item = book.read(stores -> stores.meetings().item(Id.of(21)));
            book.apply(new EditItem(
                    item,
                    AgendaItemBuilder.builder(item)
                            .audience(Audience.RESTRICTED)
                            .build()));
            Kit second = kit(book, 11, dir.resolve("out"));
            assertEquals(List.of(edited), second.left());
            assertEquals(
                    List.of("Item 07 Home care.pdf", "Item 07 Home care.docx"),
                    second.removed().stream()
                            .map(file -> file.getFileName().toString())
                            .toList());
            Files.writeString(first.folder().resolve("Agenda Health and Wellbeing Board 2026-07-16.html"), "by hand");
            assertThrows(ExportProblem.class, () -> kit(book, 11, dir.resolve("out")));
        }
    }

    private static List<String> calendar(Kit kit) throws Exception {
        Path file = kit.paths().stream()
                .filter(each -> each.toString().endsWith(".ics"))
                .findFirst()
                .orElseThrow();
        return Files.readString(file).lines().toList();
    }

    private static String line(List<String> calendar, String name) {
        return calendar.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElse("");
    }

    private static int sequence(List<String> calendar) {
        return Integer.parseInt(line(calendar, "SEQUENCE").substring("SEQUENCE:".length()));
    }

    @Test
    void theCalendarEntryKeepsItsIdentityAndCountsChanges(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, "southampton-agenda.json")) {
            List<String> first = calendar(kit(book, 11, dir.resolve("one")));
            // half past five in summer time is half past four in the time of the world
            assertEquals("DTSTART:20170726T163000Z", line(first, "DTSTART"));
            assertEquals("STATUS:CONFIRMED", line(first, "STATUS"));
            assertEquals("LOCATION:Council Chamber - Civic Centre", line(first, "LOCATION"));
            Meeting meeting = book.read(stores -> stores.meetings().get(Id.of(11)));
            book.apply(new EditMeeting(
                    meeting,
                    MeetingBuilder.builder(meeting)
                            .state(Meeting.State.CANCELLED)
                            .cancelledBecause("the chamber is flooded")
                            .build()));
            List<String> second = calendar(kit(book, 11, dir.resolve("two")));
            assertEquals("STATUS:CANCELLED", line(second, "STATUS"));
            assertTrue(
                    sequence(second) > sequence(first), () -> sequence(first) + " is followed by " + sequence(second));
            assertEquals(line(first, "UID"), line(second, "UID"));
            assertEquals(
                    "DESCRIPTION:This meeting has been cancelled: the chamber is flooded", line(second, "DESCRIPTION"));
        }
    }

    @Test
    void anAgendaThatIsNotIssuedIsNotPublished(@TempDir Path dir) throws Exception {
        try (MinuteBook book = book(dir, "leicestershire-agenda.json")) {
            ExportProblem problem = assertThrows(ExportProblem.class, () -> kit(book, 11, dir.resolve("out")));
            assertEquals(
                    "The agenda of 2019-11-28 is not issued yet, so there is nothing to publish. Issue it first.",
                    problem.getMessage());
        }
    }
}
