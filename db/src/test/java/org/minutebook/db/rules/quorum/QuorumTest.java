package org.minutebook.db.rules.quorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minutebook.db.rules.quorum.Table.at;
import static org.minutebook.db.rules.quorum.Table.attendance;
import static org.minutebook.db.rules.quorum.Table.boardSeat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.Seat.StatutoryClass;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.interest.Barred;
import org.minutebook.db.rules.quorum.QuorumReading.State;

/** VOT-04 and catalogue Q1 to Q5: a quorum is about composition. */
class QuorumTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // councillors | CCG | Healthwatch | officers (Southampton, 28 June 2017)
                "4 | 1 | 1 | 2 | Quorate: 8 present (3 needed), elected member, health, Healthwatch",
                "4 | 1 | 0 | 2 | Inquorate: 7 present (3 needed), elected member, health, no Healthwatch",
                "1 | 1 | 1 | 0 | Quorate: 3 present (3 needed), elected member, health, Healthwatch",
                "0 | 2 | 1 | 5 | Inquorate: 8 present (3 needed), no elected member, health, Healthwatch",
                "1 | 1 | 0 | 0 | Inquorate: 2 present (3 needed), elected member, health, no Healthwatch",
            })
    void southamptonNeedsThreeWithOneOfEachClass(
            int councillors, int ccg, int healthwatch, int officers, String words) {
        Table table = new Table()
                .seat(councillors, StatutoryClass.COUNCILLOR, "Southampton City Council")
                .seat(ccg, StatutoryClass.NHS, "Clinical Commissioning Group")
                .seat(healthwatch, StatutoryClass.HEALTHWATCH, "Healthwatch Southampton")
                .seat(officers, StatutoryClass.DIRECTOR_PUBLIC_HEALTH, "Southampton City Council");
        // Every class has a seat, whether or not anybody is there
        table.seats.add(boardSeat(91, StatutoryClass.COUNCILLOR, "", true, true));
        table.seats.add(boardSeat(92, StatutoryClass.HEALTHWATCH, "", true, true));
        table.atLeast(3).from(1, "elected member").from(1, "health").from(1, "Healthwatch");
        assertEquals(words, read(table).words());
    }

    @ParameterizedTest
    @CsvSource({"3, 1, INQUORATE", "2, 2, QUORATE", "4, 0, INQUORATE", "2, 1, INQUORATE", "3, 3, QUORATE"})
    void theJointCommissioningBoardNeedsFourWithTwoFromEach(int council, int ccg, State state) {
        Table table = new Table()
                .seat(council, StatutoryClass.NONE, "Southampton City Council")
                .seat(ccg, StatutoryClass.NONE, "Southampton CCG");
        table.seats.add(boardSeat(91, StatutoryClass.NONE, "Southampton CCG", true, true));
        table.atLeast(4).from(2, "Southampton City Council").from(2, "Southampton CCG");
        assertEquals(state, read(table).state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 2 | 0 | Inquorate: 4 present, nobody from ELRCCG",
                "1 | 1 | 1 | Quorate: 3 present, one of each partner: 3 (3 needed)",
                "2 | 0 | 0 | Inquorate: 2 present, nobody from WLCCG and ELRCCG",
            })
    void thePartnershipBoardNeedsOneOfEachPartner(int council, int west, int east, String words) {
        Table table = new Table()
                .seat(council, StatutoryClass.NONE, "Leicestershire County Council")
                .seat(west, StatutoryClass.NONE, "WLCCG")
                .seat(east, StatutoryClass.NONE, "ELRCCG");
        table.seats.add(boardSeat(91, StatutoryClass.NONE, "WLCCG", true, true));
        table.seats.add(boardSeat(92, StatutoryClass.NONE, "ELRCCG", true, true));
        table.limb(QuorumLimb.Test.ONE_OF_EACH, 0, 0, 0, "partner organisations");
        assertEquals(words, read(table).words());
        Table named = new Table();
        named.seats.addAll(table.seats);
        named.attenders.addAll(table.attenders);
        named.limb(QuorumLimb.Test.ONE_OF_EACH, 0, 0, 0, "Leicestershire County Council; WLCCG; ELRCCG");
        assertEquals(words, read(named).words());
    }

    @Test
    void aNotifiedDeputyCountsForThePartner() {
        Table table = new Table()
                .seat(1, StatutoryClass.NONE, "Council")
                .limb(QuorumLimb.Test.ONE_OF_EACH, 0, 0, 0, "partner organisations");
        BoardSeat east = boardSeat(91, StatutoryClass.NONE, "ELRCCG", true, true);
        table.seats.add(east);
        Attendance deputy =
                attendance(50).capacity(Attendance.Capacity.SUBSTITUTE).build();
        table.attenders.add(new Attender(deputy, east, Answer.NOT_SAID, List.of()));
        assertEquals(State.INQUORATE, read(table).state());
        table.attenders.set(1, new Attender(deputy, east, Answer.YES, List.of()));
        assertEquals(State.QUORATE, read(table).state());
    }

    @Test
    void aQuorumThatNobodyRecordedIsNeverQuorate() {
        Table table = new Table().seat(9, StatutoryClass.COUNCILLOR, "Council");
        QuorumReading reading = new Quorum(null, List.of(), table.seats).read(roll(table));
        assertEquals("Quorum not known: no quorum is recorded for the board", reading.words());
        assertEquals(Level.AMBER, reading.finding("item 1").level());
        assertEquals(State.UNKNOWN, table.quorum().read(roll(table)).state());
        table.atLeast(3).from(1, "the archdeacon");
        assertEquals(
                "Quorum not known: \"the archdeacon\" fits no seat of the board",
                read(table).words());
    }

    @ParameterizedTest
    @CsvSource({"12, 3", "13, 4", "16, 4", "17, 5", "20, 5", "21, 6"})
    void aQuarterIsRoundedUp(int members, int quarter) {
        assertEquals(quarter, Quorum.roundedUp(1, 4, members));
        assertEquals(quarter, CouncilQuarter.of(members, 0).use());
    }

    @Test
    void ofSeatsAndOfFilledPostsAreBothShownAndSeatsAreUsed() {
        assertEquals(new CouncilQuarter(4, 3), CouncilQuarter.of(13, 3));
        assertEquals(4, CouncilQuarter.of(13, 3).use());
        Table table = new Table()
                .seat(3, StatutoryClass.OTHER, "")
                .filledButAway(7)
                .vacant(3)
                .limb(QuorumLimb.Test.FRACTION, 0, 1, 4, "members");
        assertEquals(
                "Inquorate: 3 present (4 needed; 3 by filled posts alone)",
                read(table).words());
    }

    /** A quarter of the voting members with a councillor and one of the Integrated Care Board, as a sample council words it. */
    @Test
    void aFractionOfVotingMembersWithClassesBesideIt() {
        Table table = new Table()
                .seat(2, StatutoryClass.COUNCILLOR, "Wealdmere County Council")
                .seat(1, StatutoryClass.NHS, "NHS Wealdmere Integrated Care Board")
                .filledButAway(6)
                .limb(QuorumLimb.Test.FRACTION, 0, 1, 4, "voting members")
                .from(1, "councillors of the County Council")
                .from(1, "Integrated Care Board");
        table.seats.add(boardSeat(91, StatutoryClass.DIRECTOR_PUBLIC_HEALTH, "Wealdmere County Council", true, false));
        assertEquals(
                "Quorate: 3 present (3 needed), councillors of the County Council, Integrated Care Board",
                read(table).words());
        table.attenders.remove(0);
        assertEquals(State.INQUORATE, read(table).state());
    }

    @Test
    void seventeenSeatsLoseTheQuorumForOneItemOnly() {
        Table table = new Table()
                .seat(6, StatutoryClass.OTHER, "")
                .filledButAway(11)
                .limb(QuorumLimb.Test.FRACTION, 0, 1, 4, "");
        List<Barred> barred = List.of(
                new Barred(Id.of(1), "P1", Id.of(8), null, "disclosable pecuniary interest"),
                new Barred(null, "P2", Id.of(8), null, "disclosable pecuniary interest"));
        QuorumReading eight = table.quorum().read(Roll.at(at(8, null), DAY, table.attenders, barred, Roll.Terms.USUAL));
        assertEquals("Inquorate: 4 present (5 needed)", eight.words());
        QuorumReading nine = table.quorum().read(Roll.at(at(9, null), DAY, table.attenders, barred, Roll.Terms.USUAL));
        assertEquals("Quorate: 6 present (5 needed)", nine.words());
        QuorumReading without =
                table.quorum().read(Roll.at(at(8, null), DAY, table.attenders, List.of(), Roll.Terms.USUAL));
        assertEquals(QuorumLost.INTERESTS, QuorumLost.why(without, true));
        assertEquals(QuorumLost.PEOPLE_LEFT, QuorumLost.why(eight, true));
        assertEquals(QuorumLost.AT_START, QuorumLost.why(eight, false));
    }

    @Test
    void whatMayStillBeDoneIsSaid() {
        assertEquals(
                "No quorum at the start: wait until 14:30. Without it there is no business at all, neither minutes nor"
                        + " apologies as business. What is talked over goes into a note, not into minutes.",
                QuorumLost.AT_START
                        .finding("", LocalTime.of(14, 0), QuorumLost.USUAL_WAIT)
                        .says());
        assertEquals(
                "The quorum is lost for this item because of interests: this item stops, later ones go on when numbers"
                        + " return. What was decided before stands.",
                QuorumLost.INTERESTS.finding("item 8", LocalTime.NOON, 30).says());
    }

    /** York, September 2022: agreed by e-mail after the meeting was cancelled, and put to the board of 16 November 2022. */
    @Test
    void theForecastSaysWhatTheRepliesPromise() {
        Table table = new Table()
                .seat(3, StatutoryClass.COUNCILLOR, "")
                .seat(1, StatutoryClass.HEALTHWATCH, "")
                .atLeast(3)
                .from(1, "Healthwatch");
        assertEquals(
                "Will be quorate: 3 expected (3 needed), Healthwatch; 1 has not replied",
                forecast(table, Answer.YES, Answer.YES, Answer.NOT_SAID, Answer.YES));
        assertEquals(
                "Not yet quorate: 3 expected (3 needed), but nobody yet from Healthwatch; 1 has not replied",
                forecast(table, Answer.YES, Answer.YES, Answer.YES, Answer.NOT_SAID));
        assertEquals(
                "Cannot be quorate by the replies: 2 expected (3 needed), and nobody from Healthwatch; 1 has"
                        + " not replied",
                forecast(table, Answer.YES, Answer.YES, Answer.NOT_SAID, Answer.NO));
    }

    /** A plain number: one more member who counts never loses the quorum, whoever else is there. */
    @Test
    void onePresentMemberMoreNeverLosesAPlainQuorum() {
        Random random = new Random(4);
        for (int round = 0; round < 200; round++) {
            Table table = new Table()
                    .seat(1 + random.nextInt(20), StatutoryClass.OTHER, "")
                    .atLeast(random.nextInt(12));
            for (int number = 1; number <= table.attenders.size(); number++) {
                Attendance.Presence[] presences = Attendance.Presence.values();
                table.change(
                        number,
                        attendance(number)
                                .presence(presences[random.nextInt(3)])
                                .remote(random.nextBoolean())
                                .build());
            }
            QuorumReading before = read(table);
            table.seat(1, StatutoryClass.OTHER, "");
            QuorumReading after = read(table);
            assertTrue(!before.quorate() || after.quorate());
            assertEquals(
                    before.roll().counted().size() + 1, after.roll().counted().size());
        }
    }

    @Test
    void namesWithoutASeatLeaveACompositionUntold() {
        Table table =
                new Table().seat(3, StatutoryClass.COUNCILLOR, "").atLeast(3).from(1, "Healthwatch");
        table.seats.add(boardSeat(91, StatutoryClass.HEALTHWATCH, "", true, true));
        table.attenders.add(new Attender(attendance(60).build(), null, Answer.NOT_SAID, List.of()));
        assertEquals(
                "Quorum not known: P60 sits in no seat that is recorded",
                read(table).words());
    }

    private static String forecast(Table table, Answer... answers) {
        List<QuorumForecast.Reply> replies = IntStream.range(0, answers.length)
                .mapToObj(i -> new QuorumForecast.Reply(table.attenders.get(i), answers[i]))
                .toList();
        return QuorumForecast.of(table.quorum(), DAY, replies, Roll.Terms.USUAL).words();
    }

    private static QuorumReading read(Table table) {
        return table.quorum().read(roll(table));
    }

    private static Roll roll(Table table) {
        return Roll.at(at(1, null), DAY, table.attenders, List.of(), Roll.Terms.USUAL);
    }
}
