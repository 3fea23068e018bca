package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.MembershipRequest;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.app.documents.tree.Heading;
import org.minutebook.app.documents.tree.Paragraph;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.change.ConfirmInterests;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.SubstituteBuilder;
import org.minutebook.db.rules.interest.PrintedInterest;
import org.minutebook.db.rules.membership.MembershipChange;
import org.minutebook.db.store.Writing;

/** The Thurrock board of July and September 2014, with a seat of a body, an acting holder and a vacancy (catalogue F9, F18). */
class MembershipComposerTest {
    private static final LocalDate JULY = LocalDate.of(2014, 7, 17);
    private static final LocalDate SEPTEMBER = LocalDate.of(2014, 9, 11);
    private static final Id<Person> HEBB = Id.of(900);
    private static final Id<Person> OJETOLA = Id.of(901);
    private static final Id<Person> CRAIG = Id.of(902);

    @Test
    void theListIsAsOnTheDayWithActingHoldersBodiesAndVacancies(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = thurrock(book);
            assertEquals("""
                = Thurrock Health and Wellbeing Board / Membership on 17 July 2014
                4 seats, 1 vacant.
                Seat | Held by | Voting | Substitutes
                Opposition Group Representative | Cllr Shane Hebb | Votes |\s
                Accountable Officer | Melanie Craig (Acting) / Accountable Officer | Votes | Tom Hale (with the Chairman’s agreement)
                Police | Essex Police | Does not vote |\s
                Healthwatch | Vacant |  |\s
                Voting: Direction of Council, 22 May 2013 (Police).\
                """, printed(book, board, JULY));
            assertTrue(printed(book, board, SEPTEMBER)
                    .contains("Opposition Group Representative | Cllr Tunde Ojetola | Votes"));
            assertEquals(
                    List.of("Cllr Tunde Ojetola replaces Cllr Shane Hebb as Opposition Group Representative."),
                    book.read(stores -> MembershipRecord.changes(stores, board, JULY, SEPTEMBER)).stream()
                            .map(MembershipChange::words)
                            .toList());
        }
    }

    @Test
    void theWorkbookHasARowForEachHolder(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = thurrock(book);
            Path file = dir.resolve("members.xlsx");
            assertEquals(
                    4,
                    new Exporting(book, "tester")
                            .members(
                                    new MembershipRequest(board, "", Optional.of(SEPTEMBER), Format.XLSX, file, false),
                                    Progress.NONE)
                            .rows());
            try (XSSFWorkbook read = new XSSFWorkbook(Files.newInputStream(file))) {
                var row = read.getSheetAt(0).getRow(2);
                assertEquals(
                        List.of("Accountable Officer", "Melanie Craig", "Accountable Officer", "Acting"),
                        List.of(
                                row.getCell(0).getStringCellValue(),
                                row.getCell(1).getStringCellValue(),
                                row.getCell(2).getStringCellValue(),
                                row.getCell(3).getStringCellValue()));
            }
        }
    }

    /** The reader's side: every public format of the register, and the two lists of members, searched for what is withheld. */
    @Test
    void whatIsSensitiveOrAHomeIsInNoFile(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = thurrock(book);
            for (Format format : List.of(Format.HTML, Format.CSV)) {
                Path register = dir.resolve("register." + format.ending());
                new Exporting(book, "tester")
                        .interests(
                                new MembershipRequest(board, "", Optional.of(JULY), format, register, false),
                                Progress.NONE);
                Path members = dir.resolve("members." + format.ending());
                new Exporting(book, "tester")
                        .members(
                                new MembershipRequest(board, "", Optional.of(JULY), format, members, false),
                                Progress.NONE);
                String said = Files.readString(register).replaceAll("</?span[^>]*>", "");
                assertTrue(said.contains("Clerk to the parish council"), said);
                assertTrue(said.contains(PrintedInterest.SENSITIVE.substring("an ".length())), said);
                for (String secret :
                        List.of("Ironbark", "(vii) Securities", "Chapel Row", "80 per cent", "Old lease")) {
                    assertFalse(said.contains(secret), secret);
                    assertFalse(Files.readString(members).contains(secret), secret);
                }
            }
            assertEquals(
                    """
                    = Thurrock Health and Wellbeing Board / Register of members’ interests on 17 July 2014
                    # Cllr Shane Hebb
                    Category | Member or partner | Interest | Date notified
                    (i) Employment | Member | Clerk to the parish council | 1 June 2014
                    (iv) Land | Spouse or partner | An interest in land in the area; the address is held by the Monitoring Officer | 1 June 2014
                    (iv) Land | Member | Field at Mill Lane | 1 June 2014
                    # Melanie Craig, Accountable Officer
                    Melanie Craig has an interest, details of which are withheld under section 32(2) of the Localism Act 2011.\
                    """,
                    Plain.text(new RegisterComposer(
                                            book.read(stores -> RegisterRecord.of(stores, board, JULY)),
                                            style(book, board))
                                    .document(Instant.EPOCH))
                            .strip());
        }
    }

    @Test
    void theRegisterSaysWhenAMemberLastConfirmedIt(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            Id<Board> board = thurrock(book);
            book.apply(new ConfirmInterests(List.of(HEBB), LocalDate.of(2014, 5, 1), "Ann Low"));
            book.apply(new ConfirmInterests(List.of(HEBB), LocalDate.of(2014, 7, 1), "Ann Low"));
            book.apply(new ConfirmInterests(List.of(HEBB), LocalDate.of(2014, 9, 1), "Ann Low"));
            Document register = new RegisterComposer(
                            book.read(stores -> RegisterRecord.of(stores, board, JULY)), style(book, board))
                    .document(Instant.EPOCH);
            Paragraph said = Paragraph.of("Confirmed on 1 July 2014.").keptWithNext();
            assertTrue(register.blocks().get(register.blocks().indexOf(said) - 1) instanceof Heading);
            String printed = Plain.text(register);
            assertEquals(
                    List.of("Confirmed on 1 July 2014."),
                    printed.lines().filter(line -> line.contains("Confirmed")).toList());
            Path file = dir.resolve("register.csv");
            new Exporting(book, "tester")
                    .interests(
                            new MembershipRequest(board, "", Optional.of(JULY), Format.CSV, file, false),
                            Progress.NONE);
            List<String> rows = Files.readString(file).lines().toList();
            assertTrue(rows.getFirst().endsWith("Last confirmed"), rows.getFirst());
            assertTrue(rows.get(1).endsWith("2014-07-01") || rows.get(1).endsWith("01/07/2014"), rows.get(1));
        }
    }

    /** Catalogue F18: an officer of a partnership board is in its register, whether or not the seat has a vote. */
    @Test
    void anOfficerOfAPartnershipBoardIsInItsRegister(@TempDir Path dir) throws Exception {
        try (MinuteBook book = MinuteBooks.empty(dir)) {
            thurrock(book);
            Id<Board> partnership = book.apply(new AddBoard("Partnership Board", "PB", "Leicestershire County Council"))
                    .result();
            book.apply(new Act<>("Seat an officer", writing -> {
                writing.add(seat(partnership, 710, "Finance Officer")
                        .voting(Seat.Voting.NON_VOTING)
                        .build());
                return writing.add(held(710, OJETOLA, "Tunde Ojetola")
                        .postPrinted("Finance Officer")
                        .build());
            }));
            RegisterRecord register = book.read(stores -> RegisterRecord.of(stores, partnership, JULY));
            assertEquals(
                    List.of("Tunde Ojetola, Finance Officer"),
                    register.members().stream()
                            .map(member -> member.name() + ", " + member.post())
                            .toList());
            assertTrue(Plain.text(new RegisterComposer(register, style(book, partnership)).document(Instant.EPOCH))
                    .contains("# Tunde Ojetola, Finance Officer"));
        }
    }

    private static String printed(MinuteBook book, Id<Board> board, LocalDate day) {
        MembershipRecord record = book.read(stores -> MembershipRecord.of(stores, board, day));
        return Plain.text(new MembershipComposer(record, style(book, board)).document(Instant.EPOCH))
                .strip();
    }

    private static HouseStyle style(MinuteBook book, Id<Board> board) {
        return book.read(stores -> HouseStyle.of(stores, stores.boards().get(board)));
    }

    private static Id<Board> thurrock(MinuteBook book) throws Exception {
        Id<Board> board = book.apply(new AddBoard("Thurrock Health and Wellbeing Board", "HWB", "Thurrock Council"))
                .result();
        book.apply(new Act<>("Seats", writing -> {
            writing.beginIdsAfter(1000);
            writing.add(PersonBuilder.builder().id(HEBB).name("Shane Hebb").build());
            writing.add(
                    PersonBuilder.builder().id(OJETOLA).name("Tunde Ojetola").build());
            writing.add(PersonBuilder.builder().id(CRAIG).name("Melanie Craig").build());
            writing.add(OrganisationBuilder.builder()
                    .id(Id.of(800))
                    .name("Essex Police")
                    .build());
            writing.add(seat(board, 700, "Opposition Group Representative")
                    .statutoryClass(Seat.StatutoryClass.COUNCILLOR)
                    .build());
            writing.add(seat(board, 701, "Accountable Officer").build());
            writing.add(seat(board, 702, "Police")
                    .organisation(Id.of(800))
                    .organisationHolds(true)
                    .voting(Seat.Voting.NON_VOTING)
                    .votingSource("Direction of Council, 22 May 2013")
                    .build());
            writing.add(seat(board, 703, "Healthwatch")
                    .voting(Seat.Voting.NOT_KNOWN)
                    .build());
            writing.add(held(700, HEBB, "Cllr Shane Hebb")
                    .since(LocalDate.of(2014, 6, 11))
                    .until(LocalDate.of(2014, 8, 31))
                    .build());
            writing.add(held(700, OJETOLA, "Cllr Tunde Ojetola")
                    .id(Id.of(690))
                    .since(LocalDate.of(2014, 9, 1))
                    .build());
            writing.add(held(701, CRAIG, "Melanie Craig")
                    .postPrinted("Accountable Officer")
                    .acting("Acting")
                    .build());
            writing.add(SubstituteBuilder.builder()
                    .id(Id.of(610))
                    .seat(Id.of(701))
                    .printed("Tom Hale")
                    .regime(Substitute.Regime.CHAIR_AGREES)
                    .build());
            interests(writing);
            return true;
        }));
        return board;
    }

    private static void interests(Writing writing) {
        Stream.of(
                        interest(500, HEBB, "(i) Employment", "Clerk to the parish council"),
                        interest(501, HEBB, "(iv) Land", "House at 4 Chapel Row")
                                .ofWhom(Interest.OfWhom.SPOUSE_OR_PARTNER)
                                .valuePrinted("80 per cent"),
                        interest(502, CRAIG, "(vii) Securities", "Shares in Ironbark Holdings")
                                .sensitive(true)
                                .audience(Audience.RESTRICTED),
                        interest(504, HEBB, "(iv) Land", "Field at Mill Lane").nobodyLivesThere(true),
                        interest(503, HEBB, "(v) Licences", "Old lease").until(LocalDate.of(2014, 7, 16)))
                .forEach(entry -> writing.add(entry.build()));
    }

    private static InterestBuilder interest(long id, Id<Person> person, String head, String nature) {
        return InterestBuilder.builder()
                .id(Id.of(id))
                .person(person)
                .head(head)
                .nature(nature)
                .notifiedOn(LocalDate.of(2014, 6, 1));
    }

    private static SeatBuilder seat(Id<Board> board, int id, String title) {
        return SeatBuilder.builder()
                .id(Id.of(id))
                .board(board)
                .title(title)
                .position(id)
                .voting(Seat.Voting.VOTING);
    }

    private static MembershipBuilder held(long seat, Id<Person> person, String printed) {
        return MembershipBuilder.builder()
                .id(Id.of(seat - 100))
                .seat(Id.of(seat))
                .person(person)
                .printed(printed);
    }
}
