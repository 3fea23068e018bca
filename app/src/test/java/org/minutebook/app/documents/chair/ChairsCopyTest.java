package org.minutebook.app.documents.chair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.intake.AmendedCopy.Remark;
import org.minutebook.app.documents.intake.IntakeProblem;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.change.EditClause;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.TakeAmendments;
import org.minutebook.db.change.WriteMinute;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Minute;

/** A draft goes to the chair in Word, is written in there, and comes back item by item. */
class ChairsCopyTest {
    private static final Id<Minute> MINUTE = Id.of(55);
    private static final Id<Clause> LEAFLET_CLAUSE = Id.of(58);
    private static final String FIRST = "The Director of Public Health told the Board that **twelve** high streets had"
            + " signed the pledge. Members asked how shops in the villages would be reached.";
    private static final String BODY =
            FIRST + "\n\n- posters had gone to every library;\n- the bus company would train its drivers. {action:61}";

    @TempDir
    Path dir;

    private MinuteBook book() throws Refused {
        MinuteBook book = SmallCouncil.in(dir);
        write(book, BODY);
        return book;
    }

    private static void write(MinuteBook book, String body) throws Refused {
        Minute minute = minute(book);
        book.apply(new WriteMinute(
                book.read(stores -> stores.meetings().item(SmallCouncil.DEMENTIA)),
                Audience.PUBLIC,
                minute.opening(),
                body,
                minute.postMeetingNote(),
                minute.privateNote()));
    }

    private static Minute minute(MinuteBook book) {
        return book.read(stores -> stores.of(Minute.class).get(MINUTE));
    }

    private Path sent(MinuteBook book, String name) throws Exception {
        Path file = dir.resolve(name);
        new ChairsCopy(book, "tester").send(SmallCouncil.NOVEMBER, file, false);
        return file;
    }

    private static Returned read(MinuteBook book, Path file) throws IntakeProblem {
        return new ChairsCopy(book, "tester").read(SmallCouncil.NOVEMBER, file);
    }

    private static String compared(Amendment amendment) {
        return amendment.compared().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.words();
                    case GONE -> "[-" + piece.words() + "-]";
                    case NEW -> "[+" + piece.words() + "+]";
                })
                .collect(Collectors.joining());
    }

    private static void take(MinuteBook book, Amendment... amendments) throws Refused {
        book.apply(new TakeAmendments(
                SmallCouncil.NOVEMBER,
                List.of(amendments).stream()
                        .map(one -> one.taken().orElseThrow())
                        .toList()));
    }

    @Test
    void theCopyHoldsTheDraftAndNeverAPrivateNote() throws Exception {
        try (MinuteBook book = book()) {
            Path file = sent(book, "copy.docx");
            StringBuilder all = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            assertTrue(all.toString().contains("posters had gone to every library;"));
            assertTrue(all.toString().contains("The bus company confirmed dates in December."));
            assertTrue(all.toString().contains("meeting=40;day=2019-11-28;copy=1"));
            assertFalse(all.toString().contains("Check the figure with Jane"));
            assertEquals(Meeting.MinutesState.WITH_CHAIR, book.read(stores -> stores.meetings()
                    .get(SmallCouncil.NOVEMBER)
                    .minutesState()));
            assertEquals(new Returned(1, List.of(), List.of(), List.of()), read(book, file));
        }
    }

    @Test
    void trackedWordsAreShownWordByWordAndTheTextKeepsItsListItsBoldWordsAndItsTies() throws Exception {
        try (MinuteBook book = book()) {
            Path file = sent(book, "copy.docx");
            new ChairsPen(file)
                    .tracked("how shops in the villages", "how village shops")
                    .tracked("every", "each")
                    .tracked("train its drivers", "train all its drivers")
                    .formatted("pledge.")
                    .paragraph("train ", "Members thanked the company.");
            List<Amendment> amendments = read(book, file).amendments();
            assertEquals(
                    List.of("208 Dementia-friendly communities, text"),
                    amendments.stream().map(Amendment::where).toList());
            Amendment body = amendments.getFirst();
            assertEquals(
                    "The Director of Public Health told the Board that twelve high streets had signed the pledge."
                            + " Members asked how [+village +]shops [-in the villages -]would be reached.\n"
                            + "posters had gone to [-every-][+each+] library;\n"
                            + "the bus company would train [+all +]its drivers.[+\n"
                            + "Members thanked the company.+]",
                    compared(body));
            assertEquals(List.of("Mary Hollis, 2019-12-02"), body.by());
            assertFalse(body.untracked());
            assertFalse(body.changedSince());
            take(book, body);
            assertEquals(
                    "The Director of Public Health told the Board that **twelve** high streets had signed the pledge."
                            + " Members asked how village shops would be reached.\n\n"
                            + "- posters had gone to each library;\n"
                            + "- the bus company would train all its drivers. {action:61}\n\n"
                            + "Members thanked the company.",
                    minute(book).body());
            assertEquals(
                    "Check the figure with Jane before publishing.",
                    minute(book).privateNote());
            assertEquals(List.of(), read(book, file).amendments());
            book.undo();
            assertEquals(BODY, minute(book).body());
        }
    }

    @Test
    void linesThatSheLeftAloneKeepTheirBoldWords() throws Exception {
        try (MinuteBook book = book()) {
            Path file = sent(book, "copy.docx");
            new ChairsPen(file).tracked("every", "");
            take(book, read(book, file).amendments().getFirst());
            assertEquals(
                    BODY.replace("to every library", "to  library"),
                    minute(book).body());
        }
    }

    @Test
    void wordsTypedWithoutTrackingAreFoundAndMovedOnesAreNotLost() throws Exception {
        try (MinuteBook book = book()) {
            Path file = sent(book, "copy.docx");
            new ChairsPen(file)
                    .untracked("drawn up and sent to parish councils", "drawn up with parish councils")
                    .moved("confirmed dates ", "in December");
            List<Amendment> amendments = read(book, file).amendments();
            assertEquals(
                    List.of(
                            "208 Dementia-friendly communities, resolution true",
                            "208 Dementia-friendly communities, note after the meeting false"),
                    amendments.stream()
                            .map(one -> one.where() + " " + one.untracked())
                            .toList());
            assertEquals(
                    "That a leaflet for village shops be drawn up [-and-][+with+] [-sent to -]parish councils.",
                    compared(amendments.getFirst()));
            take(book, amendments.toArray(Amendment[]::new));
            assertEquals(
                    "That a leaflet for village shops be drawn up with parish councils.",
                    book.read(stores ->
                            stores.of(Clause.class).get(LEAFLET_CLAUSE).text()));
            assertEquals(
                    "The bus company in Decemberconfirmed dates .", minute(book).postMeetingNote());
        }
    }

    @Test
    void aCopyThatWentThroughLibreOfficeIsReadAsWell() throws Exception {
        try (MinuteBook book = book()) {
            Path file = sent(book, "copy.docx");
            new ChairsPen(file).throughLibreOffice("body_51");
            assertEquals(new Returned(1, List.of(), List.of(), List.of()), read(book, file));
        }
    }

    @Test
    void aCommentIsListedWithTheWordsThatItHangsOn() throws Exception {
        try (MinuteBook book = book()) {
            Path file = sent(book, "copy.docx");
            new ChairsPen(file).comment("every library", "Was it not only the branch libraries?");
            Amendment only = read(book, file).amendments().getFirst();
            assertTrue(only.taken().isEmpty());
            Remark remark = only.remarks().getFirst();
            assertEquals("body 51", remark.field());
            assertEquals("Mary Hollis", remark.author());
            assertEquals("every library", remark.on());
            assertEquals("Was it not only the branch libraries?", remark.says());
        }
    }

    @Test
    void whatTheBookChangedMeanwhileStaysWhereSheChangedOtherLines() throws Exception {
        try (MinuteBook book = book()) {
            Path file = sent(book, "copy.docx");
            new ChairsPen(file).tracked("how shops in the villages", "how village shops");
            write(book, BODY.replace("train its drivers", "train forty drivers"));
            Amendment body = read(book, file).amendments().getFirst();
            assertTrue(body.changedSince());
            assertFalse(body.clash());
            take(book, body);
            assertTrue(minute(book).body().contains("asked how village shops would be reached."));
            assertTrue(minute(book).body().endsWith("train forty drivers. {action:61}"));
        }
    }

    @Test
    void whereBothChangedOneLineSomebodyMustChoose() throws Exception {
        try (MinuteBook book = book()) {
            Path file = sent(book, "copy.docx");
            new ChairsPen(file).tracked("drawn up", "printed");
            Clause clause = book.read(stores -> stores.of(Clause.class).get(LEAFLET_CLAUSE));
            book.apply(new EditClause(
                    clause,
                    ClauseBuilder.builder(clause)
                            .text("That a poster be drawn up.")
                            .build()));
            Amendment amended = read(book, file).amendments().getFirst();
            assertTrue(amended.clash());
            assertEquals("That a poster be drawn up.", amended.now());
            assertEquals("That a leaflet for village shops be printed and sent to parish councils.", amended.hers());
            book.apply(
                    new EditClause(book.read(stores -> stores.of(Clause.class).get(LEAFLET_CLAUSE)), clause));
            assertEquals(
                    "This text was changed meanwhile. Take in the chair’s copy again, then accept.",
                    assertThrows(Refused.class, () -> take(book, amended)).getMessage());
        }
    }

    @Test
    void aFileThatIsNoneOfOursOrOfAnotherMeetingOrOldIsSaidInOneSentence() throws Exception {
        try (MinuteBook book = book()) {
            Path first = sent(book, "first.docx");
            Path second = sent(book, "second.docx");
            assertEquals(
                    "“first.docx” is copy 1, and copy 2 was sent since: take in that one, or send the draft again.",
                    refused(book, SmallCouncil.NOVEMBER, first));
            Id<Meeting> other = book.apply(new Act<>("Meet again", writing -> writing.add(MeetingBuilder.builder()
                                    .id(writing.newId())
                                    .board(SmallCouncil.HEALTH)
                                    .day(LocalDate.of(2020, 1, 16))
                                    .state(Meeting.State.HELD)
                                    .build())
                            .id()))
                    .result();
            assertEquals(
                    "“second.docx” is the chair’s copy of the minutes of 28 November 2019: open those minutes and take"
                            + " it in there.",
                    refused(book, other, second));
            Path letter = dir.resolve("letter.docx");
            try (org.apache.poi.xwpf.usermodel.XWPFDocument document =
                            new org.apache.poi.xwpf.usermodel.XWPFDocument();
                    var out = Files.newOutputStream(letter)) {
                document.createParagraph().createRun().setText("Dear Chair");
                document.write(out);
            }
            assertEquals(
                    "“letter.docx” is not a copy that was sent to the chair from here: take in the file that she sent"
                            + " back.",
                    refused(book, SmallCouncil.NOVEMBER, letter));
        }
    }

    private static String refused(MinuteBook book, Id<Meeting> meeting, Path file) {
        return String.valueOf(
                assertThrows(IntakeProblem.class, () -> new ChairsCopy(book, "tester").read(meeting, file))
                        .getMessage());
    }
}
