package org.minutebook.app.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.chair.Amendment;
import org.minutebook.app.documents.chair.Returned;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Id;

/** The chair's copy goes out of the window and comes back; each text is accepted, kept away or worded anew. */
class ChairModelTest {
    private static final Id<Clause> NOTED = Id.of(57);
    private static final Id<Clause> LEAFLET = Id.of(58);

    private static void write(Path file, String old, String now) throws Exception {
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            PackagePart part = zip.getPart(PackagingURIHelper.createPartName("/word/document.xml"));
            String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.contains(old));
            try (OutputStream out = part.getOutputStream()) {
                out.write(text.replace(old, now).getBytes(StandardCharsets.UTF_8));
            }
            zip.save(saved);
        }
        Files.write(file, saved.toByteArray());
    }

    private static String clause(TestDesk desk, Id<Clause> id) {
        return desk.open.book().read(stores -> stores.of(Clause.class).get(id).text());
    }

    private static List<String> waiting(ChairModel chair) {
        return chair.waiting().stream().map(Amendment::hers).toList();
    }

    @Test
    void eachTextIsSettledByItselfAndOthersTogether(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ApprovalViewModel model = new ApprovalViewModel(desk.open, SmallCouncil.NOVEMBER)) {
            Path file = dir.resolve("copy.docx");
            desk.file = Optional.of(file);
            ChairModel chair = model.chair();
            chair.send(model.facts().get().orElseThrow());
            assertEquals(1, model.facts().get().orElseThrow().copies().size());
            assertEquals(
                    "Next: take in the chair’s copy when it comes back, then publish the draft.",
                    model.facts().get().orElseThrow().next());

            write(file, "progress of the pledge be noted", "progress be welcomed");
            write(file, "drawn up and sent", "printed and sent");
            write(file, "confirmed dates", "confirmed its dates");
            chair.choose();
            assertEquals(3, chair.waiting().size());
            assertFalse(chair.settled().get(), "the draft is not to be published before they are settled");

            chair.keepOurs(chair.waiting().getLast());
            assertEquals(2, chair.waiting().size());
            chair.accept(chair.waiting().getFirst(), "That the progress be noted and welcomed;");
            assertEquals("That the progress be noted and welcomed;", clause(desk, NOTED));
            assertEquals(
                    List.of("That a leaflet for village shops be printed and sent to parish councils."),
                    waiting(chair));

            desk.open.book().undo();
            chair.choose();
            chair.acceptItem(SmallCouncil.DEMENTIA);
            assertEquals("That the progress be welcomed;", clause(desk, NOTED));
            assertEquals(
                    "That a leaflet for village shops be printed and sent to parish councils.", clause(desk, LEAFLET));
            assertEquals(List.of(), waiting(chair));
            assertTrue(chair.settled().get());
            chair.choose();
            assertEquals("copy.docx says what the book says: nothing to take in.", desk.said());
        }
    }

    @Test
    void whatIsToBeMadeByHandWaitsAndIsCountedUntilSomebodySaysThatItIsDone(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ApprovalViewModel model = new ApprovalViewModel(desk.open, SmallCouncil.NOVEMBER)) {
            Path file = dir.resolve("copy.docx");
            desk.file = Optional.of(file);
            ChairModel chair = model.chair();
            chair.send(model.facts().get().orElseThrow());
            write(file, "drawn up and sent", "printed and sent");
            write(file, "Jane Reed", "Janet Reed");
            chair.choose();
            Returned read = chair.returned().get().orElseThrow();
            assertEquals("1 change by the chair, and 1 to make by hand", ChairWords.waiting(read));
            assertEquals(
                    "The chair’s copy came back. Next: settle its change, and 1 to make by hand, then publish the"
                            + " draft.",
                    ChairWords.next(read));

            chair.acceptAll();
            assertFalse(chair.settled().get(), "the change to make by hand still waits");
            assertEquals(
                    "1 change to make by hand",
                    ChairWords.waiting(chair.returned().get().orElseThrow()));
            chair.made(read.byHand().getFirst());
            assertTrue(chair.settled().get());
            assertEquals(
                    "Every change is settled",
                    ChairWords.waiting(chair.returned().get().orElseThrow()));
        }
    }

    @Test
    void whatWaitsIsThereAgainWhenTheScreenIsAndWhatWasSettledIsNot(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            Path file = dir.resolve("copy.docx");
            desk.file = Optional.of(file);
            try (ApprovalViewModel model = new ApprovalViewModel(desk.open, SmallCouncil.NOVEMBER)) {
                ChairModel chair = model.chair();
                chair.send(model.facts().get().orElseThrow());
                write(file, "progress of the pledge be noted", "progress be welcomed");
                write(file, "drawn up and sent", "printed and sent");
                write(file, "Jane Reed", "Janet Reed");
                chair.choose();
                chair.keepOurs(chair.waiting().getFirst());
            }
            Files.delete(file); // a mail program takes its copy away
            try (ApprovalViewModel model = new ApprovalViewModel(desk.open, SmallCouncil.NOVEMBER)) {
                ChairModel chair = model.chair();
                assertEquals(
                        List.of("That a leaflet for village shops be printed and sent to parish councils."),
                        waiting(chair));
                chair.acceptAll();
                assertEquals(
                        "1 change to make by hand",
                        ChairWords.waiting(chair.returned().get().orElseThrow()));
            }
            try (ApprovalViewModel model = new ApprovalViewModel(desk.open, SmallCouncil.NOVEMBER)) {
                ChairModel chair = model.chair();
                Returned read = chair.returned().get().orElseThrow();
                assertEquals(List.of(), read.amendments());
                chair.made(read.byHand().getFirst());
            }
            try (ApprovalViewModel model = new ApprovalViewModel(desk.open, SmallCouncil.NOVEMBER)) {
                assertEquals(Optional.empty(), model.chair().returned().get());
                assertEquals(List.of(), desk.open.book().read(stores -> stores.drafts()
                        .list()));
            }
        }
    }

    @Test
    void aFileThatIsNoneOfOursIsRefusedBesideTheWork(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ApprovalViewModel model = new ApprovalViewModel(desk.open, SmallCouncil.NOVEMBER)) {
            Path file = Files.writeString(dir.resolve("letter.docx"), "Dear Chair");
            model.chair().take(file);
            assertEquals(
                    "“letter.docx” is not a Word document that can be read: save the chair’s copy as .docx, without a"
                            + " password, and take that in.",
                    desk.said());
        }
    }
}
