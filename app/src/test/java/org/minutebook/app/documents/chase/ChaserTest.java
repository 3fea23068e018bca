package org.minutebook.app.documents.chase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.ChaserExport;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.machine.OwnName;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.AliasBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.model.ProducedDocument;
import org.minutebook.db.model.Row;
import org.minutebook.db.store.Writing;

/** The small council on 23 January 2020; each draft is read by another library than the one that wrote it. */
class ChaserTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);
    private static final OwnName TOM = new OwnName("Tom Hale", "Democratic Services Officer");

    @TempDir
    Path dir;

    private MinuteBook book;

    @BeforeEach
    void open() {
        book = SmallCouncil.in(dir);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void oneDraftForEachOwnerSaysWhatIsOwedAndCarriesTheWorkbook() throws Exception {
        Path out = dir.resolve("drafts");
        List<ChaserExport.Draft> drafts = write(list(), out);
        assertEquals(
                List.of(
                        "Amir Patel 1 0 2020-01-23 Amir Patel.eml",
                        "Jane Reade 1 0 2020-01-23 Jane Reade.eml",
                        "Jane Reed 1 1 2020-01-23 Jane Reed.eml"),
                drafts.stream()
                        .map(draft ->
                                draft.to().name() + " " + draft.to().rows().size() + " "
                                        + draft.to().overdue(TODAY) + " "
                                        + draft.file().getFileName())
                        .toList());

        Message draft = read(drafts.get(2).file());
        assertEquals(
                book.clock().instant().truncatedTo(ChronoUnit.SECONDS),
                draft.getDate().toInstant());
        assertEquals("1", draft.getHeader().getField("X-Unsent").getBody());
        assertEquals("Your overdue action for the Health and Wellbeing Board", draft.getSubject());
        assertEquals(
                List.of(new Mailbox("Jane Reed", "jane.reed", "harrowvale.example").toString()),
                draft.getTo().flatten().stream().map(Mailbox::toString).toList());
        List<Entity> parts = ((Multipart) draft.getBody()).getBodyParts();
        assertEquals("""
            Dear Jane Reed,

            One action of yours is in the action log of the Health and Wellbeing Board, and it is overdue. The Board \
            meets next on Thursday 27 February 2020.

            166. Draw up a leaflet for village shops and send it to the parish councils.
               Agreed 15 November 2018. Due 31 March 2019: overdue by 298 days.
               Latest update: The printers asked for a picture of the market square; the parish clerk will send one.

            Please say what has been done, and when the rest will be done, in the three columns with a yellow heading \
            (Your update, Due, Status) of the workbook that came with this message, and send it back, or reply to this message.

            Tom Hale
            Democratic Services Officer
            Harrow Vale Council
            """, text(parts.getFirst()));
        assertEquals("HWB actions of Jane Reed.xlsx", parts.get(1).getFilename());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(parts.get(1))))) {
            assertEquals(1, workbook.getSheetAt(0).getLastRowNum());
            assertEquals("166", workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
        }
        assertEquals(
                List.of("To Amir Patel: action 199(b)", "To Jane Reade: action 208(b)", "To Jane Reed: action 166"),
                book.read(stores -> stores.documents().produced()).stream()
                        .filter(made -> made.kind().equals("chaser"))
                        .map(ProducedDocument::title)
                        .sorted()
                        .toList());
        assertEquals(3, write(list(), out).size(), "a second time writes over what nobody edited");
    }

    /** As in the review for the chair: no day was given, but the time that the words name is over. */
    @Test
    void aTimeInWordsThatHasPassedIsOverdueToo() throws Exception {
        save(Action.class, SmallCouncil.LEAFLET.value(), action -> ActionBuilder.builder(action)
                .dueOn(null)
                .dueWords("by autumn half-term")
                .build());
        Owed reed = list().owners().getLast();
        ChaserText text = ChaserText.of(reed, TOM, TODAY, true);
        assertEquals("Your overdue action for the Health and Wellbeing Board", text.subject());
        assertTrue(
                text.body().contains("Due: by autumn half-term, which has passed.")
                        && text.body()
                                .contains("One action of yours is in the action log of the Health and Wellbeing Board,"
                                        + " and it is overdue."),
                text.body());
        assertFalse(reed.boards().getFirst().isOverdue(reed.rows().getFirst(), LocalDate.of(2018, 11, 16)));
    }

    @Test
    void aSpellingThatWasAcceptedIsTheSamePerson() throws Exception {
        save(Alias.class, SmallCouncil.READE.value(), alias -> AliasBuilder.builder(alias)
                .state(Alias.State.ACCEPTED)
                .build());
        Owed jane = list().owners().getLast();
        assertEquals(
                List.of("166", "208(b)"),
                jane.rows().stream().map(row -> row.reference()).toList());
        ChaserText text = ChaserText.of(jane, TOM, TODAY, true);
        assertEquals("Your actions for the Health and Wellbeing Board: 2 open, 1 overdue", text.subject());
    }

    /** A letter that the login of a computer signs tells its reader nothing. */
    @Test
    void withoutANameTheOfficeSigns() {
        ChaserText text = ChaserText.of(list().owners().getLast(), OwnName.NONE, TODAY, true);
        assertTrue(text.body().endsWith("message.\n\nDemocratic Services\nHarrow Vale Council\n"), text.body());
    }

    @Test
    void whatIsNotForThePublicOrWaitsOnPurposeIsInNoLetter() throws Exception {
        save(Action.class, SmallCouncil.LEAFLET.value(), action -> ActionBuilder.builder(action)
                .audience(Audience.RESTRICTED)
                .build());
        save(Action.class, SmallCouncil.REPORT.value(), action -> ActionBuilder.builder(action)
                .state(Action.State.PARKED)
                .build());
        ChaseList list = list();
        assertEquals(
                List.of("Jane Reade"), list.owners().stream().map(Owed::name).toList());
        assertEquals(
                List.of("166"),
                list.closed().stream().map(row -> row.reference()).toList());
        assertEquals(
                List.of(),
                book.read(stores -> ChaseList.of(
                                stores, stores.boards().list(), Optional.of(Set.of(SmallCouncil.CLOSED)), TODAY))
                        .owners());
    }

    @Test
    void anAddressThatNoLetterCanGoToIsRefusedBeforeAnythingIsWritten() throws Exception {
        save(Person.class, SmallCouncil.REED.value(), person -> PersonBuilder.builder(person)
                .email("jane@harrowvale.example\r\nBcc: all@harrowvale.example")
                .build());
        Path out = dir.resolve("drafts");
        ExportProblem refused = assertThrows(ExportProblem.class, () -> write(list(), out));
        assertEquals(
                "No letter can go to Jane Reed: “jane@harrowvale.example Bcc: all@harrowvale.example” is more than one"
                        + " line. Keep one email address, and nothing else. It stands under Members and interests.",
                refused.getMessage());
        assertFalse(Files.exists(out));
    }

    private ChaseList list() {
        return book.read(stores -> ChaseList.of(stores, stores.boards().list(), Optional.empty(), TODAY));
    }

    private List<ChaserExport.Draft> write(ChaseList list, Path out) throws ExportProblem {
        return new ChaserExport(book, "thale", TOM).write(list.owners(), TODAY, out, false, Progress.NONE);
    }

    private <R extends Row<R>> void save(Class<R> kind, long id, UnaryOperator<R> with) throws Exception {
        book.apply(new Act<>(
                "Change it",
                writing -> saved(writing, with.apply(writing.stores().of(kind).get(new Id<>(id))))));
    }

    private static <R extends Row<R>> R saved(Writing writing, R row) {
        return writing.save(row);
    }

    private static Message read(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file)) {
            return new DefaultMessageBuilder().parseMessage(in);
        }
    }

    private static String text(Entity part) throws Exception {
        try (var reader = ((TextBody) part.getBody()).getReader()) {
            return reader.readAllAsString().replace("\r\n", "\n");
        }
    }

    private static byte[] bytes(Entity part) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((SingleBody) part.getBody()).writeTo(out);
        return out.toByteArray();
    }
}
