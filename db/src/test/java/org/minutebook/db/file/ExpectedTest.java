package org.minutebook.db.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.AddBoard;
import org.minutebook.db.change.AddMeeting;
import org.minutebook.db.change.ListMembers;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.SetAttendance;
import org.minutebook.db.change.TakeReply;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumLimbBuilder;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.QuorumRuleBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;
import org.minutebook.db.model.SubstituteBuilder;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReferenceBuilder;
import org.minutebook.db.rules.Finding;

/** What the replies to an invitation promise (catalogue F30, Q3), on a board of one seat for each of three partners. */
class ExpectedTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 30);
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    private MinuteBook book;
    private Id<Board> board;
    private Id<Meeting> meeting;
    private Id<Seat> council;
    private Id<Seat> west;
    private Id<Seat> east;

    @BeforeEach
    void aBoard(@TempDir Path dir) throws Refused {
        book = MinuteBooks.empty(dir);
        board = book.apply(new AddBoard("Partnership Board", "PB", "Harrow Vale"))
                .result();
        meeting = book.apply(
                        new AddMeeting(board, DAY, LocalTime.of(14, 0), "Hall", Meeting.Kind.ORDINARY, "2019/20", 1))
                .result();
        council = seat("The Council", "Ann Lee");
        west = seat("West CCG", "Bo West");
        east = seat("East CCG", "Cy East");
        quorum("One of each partner", QuorumLimb.Test.ONE_OF_EACH, 0, null, null);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private Id<Seat> seat(String organisation, String holder) throws Refused {
        return book.apply(new Act<>("Seat", writing -> {
                    Id<Seat> seat = writing.newId();
                    var body = writing.add(OrganisationBuilder.builder()
                            .id(writing.newId())
                            .name(organisation)
                            .build());
                    writing.add(SeatBuilder.builder()
                            .id(seat)
                            .board(board)
                            .title("Member for " + organisation)
                            .organisation(body.id())
                            .voting(Seat.Voting.VOTING)
                            .build());
                    writing.add(MembershipBuilder.builder()
                            .id(writing.newId())
                            .seat(seat)
                            .printed(holder)
                            .build());
                    return seat;
                }))
                .result();
    }

    private Id<QuorumRule> quorum(
            String words, QuorumLimb.Test test, int count, @Nullable LocalDate since, @Nullable LocalDate until)
            throws Refused {
        return book.apply(new Act<>("Quorum", writing -> {
                    QuorumRule rule = writing.add(QuorumRuleBuilder.builder()
                            .id(writing.newId())
                            .board(board)
                            .words(words)
                            .since(since)
                            .until(until)
                            .build());
                    writing.add(QuorumLimbBuilder.builder()
                            .id(writing.newId())
                            .rule(rule.id())
                            .position(1)
                            .test(test)
                            .count(count)
                            .build());
                    return rule.id();
                }))
                .result();
    }

    private void terms(String version, TermsOfReference.State state, LocalDate since, Id<QuorumRule> quorum)
            throws Refused {
        book.apply(new Act<>(
                "Terms",
                writing -> writing.add(TermsOfReferenceBuilder.builder()
                        .id(writing.newId())
                        .board(board)
                        .version(version)
                        .state(state)
                        .since(since)
                        .quorum(quorum)
                        .build())));
    }

    private Expected expected() {
        return book.read(stores -> Expected.read(stores, stores.meetings().get(meeting)));
    }

    private void reply(Id<Seat> seat, String name, Answer comes, String substitute) throws Refused {
        book.apply(new TakeReply(meeting, seat, null, name, comes, substitute));
    }

    private Finding forecast(LocalDate today) {
        int answered = (int) expected().lines().stream()
                .filter(line -> line.comes() != Answer.NOT_SAID)
                .count();
        return expected().forecast().finding(DAY, today, answered);
    }

    @Test
    void beforeAnybodyAnswersItIsToBeKnownOnly() {
        assertEquals(
                "GREY Not yet quorate: 0 expected, and nobody yet from The Council, West CCG or East CCG; 3 have not"
                        + " replied.",
                forecast(TODAY).level() + " " + forecast(TODAY).says());
        assertEquals(
                "Ask those who have not replied: Ann Lee, Bo West and Cy East.",
                forecast(TODAY).cure());
    }

    @Test
    void aReplyThatIsMissingIsAskedForAWeekBefore() throws Refused {
        reply(council, "Ann Lee", Answer.YES, "");
        reply(west, "Bo West", Answer.YES, "");
        assertEquals(Finding.Level.AMBER, forecast(TODAY).level());
        assertEquals(Finding.Level.GREY, forecast(TODAY.minusDays(1)).level());
        assertEquals(
                "Not yet quorate: 2 expected, but nobody yet from East CCG; 1 has not replied.",
                forecast(TODAY).says());
        reply(east, "Cy East", Answer.YES, "");
        assertEquals(Finding.Level.GREEN, forecast(TODAY).level());
    }

    @Test
    void apologiesWithoutASubstituteLeaveNoQuorumAndANamedOneSavesIt() throws Refused {
        reply(council, "Ann Lee", Answer.YES, "");
        reply(west, "Bo West", Answer.YES, "");
        reply(east, "Cy East", Answer.NO, "");
        assertEquals(
                "AMBER Cannot be quorate by the replies: 2 expected, but nobody from East CCG. By the replies the"
                        + " meeting does not meet rule VOT-04.",
                forecast(TODAY).level() + " " + forecast(TODAY).says());
        reply(east, "Cy East", Answer.NO, "Di Eve");
        assertEquals(Finding.Level.AMBER, forecast(TODAY).level(), "nobody named Di Eve for the seat");
        book.apply(new Act<>(
                "Name",
                writing -> writing.add(SubstituteBuilder.builder()
                        .id(writing.newId())
                        .seat(east)
                        .printed("Di Eve")
                        .build())));
        assertEquals(Finding.Level.GREEN, forecast(TODAY).level());
        assertEquals(
                1,
                book.read(stores -> stores.meetings().replies(meeting)).stream()
                        .filter(one -> one.seat().equals(east))
                        .count());
    }

    @Test
    void apologiesInAdvanceStandOnTheListOfTheMeetingAndTheListSpeaksForItself() throws Refused {
        reply(east, "Cy East", Answer.NO, "");
        reply(council, "Ann Lee", Answer.YES, "");
        book.apply(new ListMembers(meeting));
        List<Attendance> listed = book.read(stores -> stores.meetings().attendance(meeting));
        assertEquals(
                List.of("Ann Lee ABSENT", "Bo West ABSENT", "Cy East APOLOGIES"),
                listed.stream().map(one -> one.printed() + " " + one.presence()).toList());
        book.apply(new SetAttendance(listed.get(1), Attendance.Presence.PRESENT));
        assertEquals(
                List.of("Ann Lee YES", "Bo West YES", "Cy East NO"),
                expected().lines().stream()
                        .map(line -> line.name() + " " + line.comes())
                        .toList());
        reply(council, "Ann Lee", Answer.NOT_SAID, "");
        assertEquals(Answer.NOT_SAID, expected().lines().getFirst().comes());
    }

    @Test
    void repliesAreTakenBeforeAMeetingOnly() throws Refused {
        book.apply(new Act<>(
                "Hold",
                writing -> writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(meeting))
                                .state(Meeting.State.HELD)
                                .build())));
        assertEquals(
                "The meeting of 30 January 2020 was held: replies are taken before a meeting. Who was there is entered"
                        + " at the meeting.",
                assertThrows(Refused.class, () -> reply(council, "Ann Lee", Answer.YES, ""))
                        .getMessage());
    }

    /** Old meetings go on being judged by what was in force on their day. */
    @Test
    void theVersionInForceOnTheDayOfTheMeetingJudgesIt() throws Refused {
        Id<QuorumRule> one = quorum("One member", QuorumLimb.Test.AT_LEAST, 1, null, LocalDate.of(2019, 12, 31));
        Id<QuorumRule> three = quorum("Three members", QuorumLimb.Test.AT_LEAST, 3, null, null);
        terms("V1", TermsOfReference.State.ADOPTED, LocalDate.of(2019, 4, 1), one);
        terms("V2", TermsOfReference.State.ADOPTED, DAY.plusDays(1), three);
        terms("V3", TermsOfReference.State.DRAFT, LocalDate.of(2019, 12, 1), three);
        reply(council, "Ann Lee", Answer.YES, "");
        assertEquals(
                "Will be quorate: 1 expected (1 needed); 2 have not replied",
                expected().forecast().words());
        assertEquals(
                List.of("", "V1", "V1", "V2"),
                List.of(LocalDate.of(2019, 3, 31), LocalDate.of(2019, 4, 1), DAY, DAY.plusDays(1)).stream()
                        .map(day -> book.read(stores ->
                                BoardOnDay.read(stores, board, day).terms().name()))
                        .toList());
        assertEquals(
                "Three members",
                book.read(stores -> BoardOnDay.read(stores, board, DAY.plusDays(1))
                                .quorum()
                                .rule())
                        .words());
    }
}
