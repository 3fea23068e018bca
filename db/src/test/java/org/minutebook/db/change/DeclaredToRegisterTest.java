package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.ConfirmedInterests;
import org.minutebook.db.file.DeclaredToRegister;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardPracticeBuilder;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.DeclarationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Interest;
import org.minutebook.db.model.InterestBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;
import org.minutebook.db.store.Writing;

/** Interests that were declared and are not in the register, on the days of rule INT-03 and catalogue F17. */
class DeclaredToRegisterTest {
    private static final LocalDate MEETING = LocalDate.of(2014, 9, 11);

    private MinuteBook book;
    private Id<Board> board = Id.of(1);
    private Id<Person> gray = Id.of(1);
    private Id<Person> officer = Id.of(1);
    private Id<Meeting> september = Id.of(1);

    @BeforeEach
    void open(@TempDir Path dir) throws Exception {
        book = MinuteBooks.empty(dir);
        board = book.apply(new AddBoard("Thurrock Health and Wellbeing Board", "HWB", "Thurrock Council"))
                .result();
        gray = person("Cllr Sue Gray");
        officer = person("Tom Hale");
        book.apply(new Act<>("Seat them", writing -> {
            Seat seat = writing.add(SeatBuilder.builder()
                    .id(writing.newId())
                    .board(board)
                    .title("Leader")
                    .statutoryClass(Seat.StatutoryClass.COUNCILLOR)
                    .voting(Seat.Voting.VOTING)
                    .build());
            writing.add(MembershipBuilder.builder()
                    .id(writing.newId())
                    .seat(seat.id())
                    .person(gray)
                    .printed("Cllr Sue Gray")
                    .since(LocalDate.of(2014, 6, 1))
                    .build());
            september = writing.add(MeetingBuilder.builder()
                            .id(writing.newId())
                            .board(board)
                            .day(MEETING)
                            .build())
                    .id();
            there(writing, gray, "Cllr Sue Gray", Attendance.Capacity.MEMBER);
            there(writing, officer, "Tom Hale", Attendance.Capacity.OFFICER);
            return seat;
        }));
    }

    private void there(Writing writing, Id<Person> who, String name, Attendance.Capacity capacity) {
        writing.add(AttendanceBuilder.builder()
                .id(writing.newId())
                .meeting(september)
                .person(who)
                .printed(name)
                .capacity(capacity)
                .build());
    }

    /** 28 days beginning with 11 September 2014 end on 8 October; Thurrock's own words, "within 28 days", on the 9th. */
    @Test
    void anInterestThatIsNotInTheRegisterIsToBeEnteredWithinTwentyEightDays() throws Exception {
        declare(gray, "Cllr Sue Gray", "disclosable pecuniary", "Director of a care company");
        DeclaredToRegister due = due().getFirst();
        assertEquals(
                "Interests to be registered by Wednesday 8 October 2014.",
                due.finding(LocalDate.of(2014, 9, 12)).says());
        assertEquals(
                "Day 1 is Thursday 11 September 2014, day 28 is Wednesday 8 October 2014; weekends and holidays count,"
                        + " and the last day does not move. A code that says “within 28 days” of the meeting is read to"
                        + " end on Thursday 9 October 2014.",
                due.task().counted());
        assertEquals(
                "The last day to register was Wednesday 8 October 2014 and no entry is recorded: does not meet rule"
                        + " INT-03.",
                due.finding(LocalDate.of(2014, 10, 9)).says());
    }

    @Test
    void whatTheRegisterHasTheOfficersAndOtherKindsOfInterestAskForNothing() throws Exception {
        book.apply(new AddInterest(entry("Director of a care company", LocalDate.of(2014, 6, 2))));
        declare(gray, "Cllr Sue Gray", "DPI", "director of a care company");
        declare(gray, "Cllr Sue Gray", "personal", "A sister works at the trust");
        declare(officer, "Tom Hale", "DPI", "Shares in the contractor");
        assertEquals(List.of(), due());
    }

    @Test
    void enteringItSettlesItAndUndoBringsItBack() throws Exception {
        declare(gray, "Cllr Sue Gray", "DPI", "Director of a care company");
        Declaration declared = due().getFirst().declaration();
        EnterDeclared act = new EnterDeclared(declared, entry("Director, Anson Care", LocalDate.of(2014, 9, 30)));
        assertEquals("Enter in the register the interest that Cllr Sue Gray declared", act.title());
        book.apply(act);
        assertEquals(
                "Registered on Tuesday 30 September 2014: meets rule INT-03.",
                due().getFirst().finding(LocalDate.of(2014, 10, 20)).says());
        book.undo();
        assertEquals(List.of(true), due().stream().map(DeclaredToRegister::open).toList());
        assertEquals(List.of(), book.read(stores -> stores.of(Interest.class).list()));
    }

    @Test
    void somebodySaysWhichEntryItIsWhereTheWordsDiffer() throws Exception {
        Id<Interest> id = book.apply(new AddInterest(entry("Director, Anson Care", LocalDate.of(2014, 6, 2))))
                .result();
        declare(gray, "Cllr Sue Gray", "DPI", "runs a care company");
        Interest entry = book.read(stores -> stores.of(Interest.class).get(id));
        book.apply(new NameRegisterEntry(due().getFirst().declaration(), entry));
        assertEquals(List.of(), due());
    }

    @Test
    void membersConfirmEveryYearOrInTheCouncilsPeriod() throws Exception {
        assertEquals(
                "No confirmation is recorded; next by Monday 1 June 2015.",
                state(LocalDate.of(2015, 6, 1))
                        .state()
                        .finding(LocalDate.of(2015, 6, 1))
                        .says());
        assertEquals(1, missing(LocalDate.of(2015, 6, 2)));
        book.apply(new ConfirmInterests(List.of(gray), LocalDate.of(2015, 5, 20), "Ann Low"));
        assertEquals("Ann Low", state(LocalDate.of(2015, 6, 2)).takenBy());
        assertEquals(0, missing(LocalDate.of(2016, 5, 20)));
        assertEquals(1, missing(LocalDate.of(2016, 5, 21)));
        book.apply(new SetPractice(BoardPracticeBuilder.builder()
                .id(Id.of(1))
                .board(board)
                .confirmMonths(6)
                .build()));
        assertEquals(
                "Last confirmed on Wednesday 20 May 2015; due by Friday 20 November 2015.",
                state(LocalDate.of(2015, 11, 21))
                        .state()
                        .finding(LocalDate.of(2015, 11, 21))
                        .says());
        book.undo();
        book.undo();
        assertEquals(1, missing(LocalDate.of(2015, 6, 2)));
    }

    private ConfirmedInterests.Member state(LocalDate on) {
        return book.read(stores -> ConfirmedInterests.of(stores, board, on))
                .members()
                .getFirst();
    }

    private int missing(LocalDate on) {
        return book.read(stores -> ConfirmedInterests.of(stores, board, on))
                .missing(on)
                .size();
    }

    private List<DeclaredToRegister> due() {
        return book.read(stores -> DeclaredToRegister.of(stores, board, LocalDate.of(2014, 10, 20)));
    }

    private Interest entry(String nature, LocalDate notified) {
        return InterestBuilder.builder()
                .id(Id.of(1))
                .person(gray)
                .head("(i) Employment")
                .nature(nature)
                .notifiedOn(notified)
                .build();
    }

    private void declare(Id<Person> who, String printed, String label, String nature) throws Exception {
        book.apply(new Act<>(
                "Declare",
                writing -> writing.add(DeclarationBuilder.builder()
                        .id(writing.newId())
                        .meeting(september)
                        .person(who)
                        .printed(printed)
                        .labelPrinted(label)
                        .nature(nature)
                        .build())));
    }

    private Id<Person> person(String name) throws Exception {
        return book.apply(new AddPerson(
                        PersonBuilder.builder().id(Id.of(1)).name(name).build()))
                .result();
    }
}
