package org.minutebook.db.rules.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Seat.StatutoryClass;
import org.minutebook.db.model.SeatBuilder;
import org.minutebook.db.model.Substitute;
import org.minutebook.db.model.SubstituteBuilder;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.membership.VotingRight.Direction;

/** HWB-01 to HWB-03 and catalogue F9: who is a member, who votes, and what changed. */
class MembershipTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    /** Catalogue F9: Councillor Hebb in July 2014, Councillor Ojetola in September. */
    @Test
    void aChangeOfMembershipIsToldInWords() {
        Seat opposition = seat(1, "Opposition Group Representative").build();
        List<Membership> held = List.of(
                held(1, 1, "Councillor Shane Hebb", null, "2014-08-31").build(),
                held(2, 1, "Councillor Tunde Ojetola", "2014-09-01", null)
                        .changedUnder("Council Procedure Rule 4.3")
                        .build());
        assertEquals(
                List.of("Councillor Tunde Ojetola replaces Councillor Shane Hebb as Opposition Group Representative,"
                        + " under Council Procedure Rule 4.3."),
                changes("2014-07-17", "2014-09-11", List.of(opposition), held));
        assertEquals(List.of(), changes("2014-07-17", "2014-08-31", List.of(opposition), held));
    }

    @Test
    void joiningLeavingActingAndAnEndedSeatAreToldApart() {
        List<Seat> seats = List.of(
                seat(1, "Director of Housing").build(),
                seat(2, "Area Director").until(LocalDate.of(2014, 8, 31)).build(),
                seat(3, "Chief Operating Officer").build(),
                seat(4, "Police").since(LocalDate.of(2014, 9, 1)).build());
        List<Membership> held = List.of(
                held(1, 1, "A", null, "2014-08-01").build(),
                held(2, 2, "B", null, null).build(),
                held(3, 3, "Melanie Craig", "2014-09-01", null).acting("Acting").build(),
                held(4, 4, "D", "2014-09-01", null).build());
        assertEquals(
                List.of(
                        "A no longer sits as Director of Housing; the seat is vacant.",
                        "B no longer sits as Area Director; the seat has ended.",
                        "Melanie Craig (Acting) joins as Chief Operating Officer.",
                        "D joins as Police."),
                changes("2014-07-17", "2014-09-11", seats, held));
    }

    @Test
    void aSeatIsHeldActingVacantOrAnOrganisations() {
        List<Seat> seats = List.of(
                seat(1, "One").build(),
                seat(2, "Two").build(),
                seat(3, "Three").build(),
                seat(4, "Four").build(),
                seat(5, "Five").organisation(Id.of(7)).organisationHolds(true).build());
        List<Membership> held = List.of(
                held(1, 1, "A. Green", null, null).build(),
                held(2, 1, "B. Brown", null, null).build(),
                held(3, 2, "Melanie Craig", null, null).acting("Acting").build(),
                held(4, 4, "NHS England Wessex Local Area Team", null, null)
                        .person(null)
                        .organisation(Id.of(7))
                        .build());
        assertEquals(
                List.of(
                        "HELD A. Green and B. Brown",
                        "ACTING Melanie Craig (Acting)",
                        "VACANT vacant",
                        "ORGANISATION NHS England Wessex Local Area Team",
                        "ORGANISATION held by the organisation"),
                Holding.on(DAY, seats, held).stream()
                        .map(each -> each.state() + " " + each.words())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-09, clinical commissioning group (CCG)",
        "2022-06-30, clinical commissioning group (CCG)",
        "2022-07-01, integrated care board (ICB)",
        "2022-07-14, integrated care board (ICB)",
    })
    void theHealthSeatIsCalledAsItWasOnTheDay(LocalDate day, String called) {
        List<Seat> seats = statutory();
        List<Membership> held = holders();
        held.removeIf(each -> each.seat().equals(Id.of(6)));
        List<Finding> findings = StatutorySeats.findings(day, Holding.on(day, seats, held), StatutorySeats.SECTION_194);
        assertEquals(1, findings.size());
        assertEquals(called, findings.getFirst().about());
        assertEquals(Level.AMBER, findings.getFirst().level());
        assertTrue(findings.getFirst().says().startsWith("The seat of the " + called + " is vacant on "));
    }

    @Test
    void everyStatutorySeatIsLookedFor() {
        List<Holding> whole = Holding.on(DAY, statutory(), holders());
        assertEquals(
                List.of("Every statutory seat is filled: meets rule HWB-01."),
                said(StatutorySeats.findings(DAY, whole, StatutorySeats.SECTION_194)));
        assertEquals(
                List.of(
                        "No seat is kept for the councillor of the authority.",
                        "No seat is kept for the director of adult social services.",
                        "No seat is kept for the director of children’s services.",
                        "No seat is kept for the director of public health.",
                        "No seat is kept for the Local Healthwatch.",
                        "No seat is kept for the integrated care board (ICB)."),
                said(StatutorySeats.findings(DAY, List.of(), StatutorySeats.SECTION_194)));
    }

    @Test
    void onePersonForTwoBoardsNeedsTheMinuteOfAgreement() {
        assertEquals(List.of(), StatutorySeats.severalBoards("A", List.of("North ICB"), ""));
        assertEquals(
                Level.AMBER,
                StatutorySeats.severalBoards("A", List.of("North ICB", "South ICB"), "")
                        .getFirst()
                        .level());
        assertEquals(
                Level.GREEN,
                StatutorySeats.severalBoards("A", List.of("North ICB", "South ICB"), "12")
                        .getFirst()
                        .level());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-09-03, AMBER",
        "2026-09-01, 2026-09-01, GREEN",
        "2026-09-01, 2026-08-31, GREEN",
        "2026-09-01, , AMBER",
    })
    void theBoardIsConsultedBeforeAMemberIsAdded(LocalDate appointed, @Nullable LocalDate consulted, Level level) {
        assertEquals(level, StatutorySeats.added("Police", appointed, consulted).level());
    }

    /** The example of HWB-03: all four councillors of 16 July 2026 are of one group, and nothing is said of it. */
    @Test
    void politicalBalanceIsNeverMissing() {
        List<Seat> seats = statutory();
        List<Membership> held = holders();
        held.set(0, held(1, 1, "Councillor 1 (Majority Group)", null, null).build());
        for (int number = 7; number <= 9; number++) {
            seats.add(seat(number, "Majority Group " + number)
                    .statutoryClass(StatutoryClass.COUNCILLOR)
                    .build());
            held.add(held(number, number, "Councillor " + number + " (Majority Group)", null, null)
                    .build());
        }
        assertEquals(
                List.of("Every statutory seat is filled: meets rule HWB-01."),
                said(StatutorySeats.findings(DAY, Holding.on(DAY, seats, held), StatutorySeats.SECTION_194)));
        assertEquals(Level.GREY, StatutorySeats.politicalBalance().level());
    }

    @Test
    void everybodyVotesUntilADatedDirectionSaysOtherwise() {
        Seat publicHealth = seat(1, "Director of Public Health").build();
        assertTrue(VotingRight.of(publicHealth).votesOn(DAY));
        VotingRight provider = new VotingRight(
                seat(2, "Provider").build(),
                List.of(
                        new Direction(LocalDate.of(2026, 9, 9), true, "Council 40", LocalDate.of(2026, 7, 16)),
                        new Direction(LocalDate.of(2026, 5, 20), false, "Council 12", LocalDate.of(2026, 3, 12))));
        assertEquals(
                List.of(true, false, false, true),
                List.of(LocalDate.of(2026, 5, 19), LocalDate.of(2026, 5, 20), DAY, LocalDate.of(2026, 9, 9)).stream()
                        .map(provider::votesOn)
                        .toList());
        assertEquals(
                List.of("Does not vote since the direction of Wednesday 20 May 2026 (Council 12)."),
                said(provider.findings(DAY)));
    }

    @Test
    void aDirectionWithoutConsultationIsAmberAndUnverified() {
        VotingRight right = VotingRight.of(seat(2, "Provider")
                .voting(Seat.Voting.NON_VOTING)
                .votingSince(LocalDate.of(2026, 5, 20))
                .build());
        Finding finding = right.findings(DAY).getFirst();
        assertEquals(Level.AMBER, finding.level());
        assertEquals(SourceStatus.UNVERIFIED, finding.rule().status());
        VotingRight undated =
                VotingRight.of(seat(3, "Officer").voting(Seat.Voting.NON_VOTING).build());
        assertEquals(false, undated.votesOn(DAY));
        assertEquals(Level.AMBER, undated.findings(DAY).getFirst().level());
    }

    @ParameterizedTest
    @CsvSource({
        "NOTIFIED, YES, false, YES",
        "NOTIFIED, NO, false, NO",
        "NOTIFIED, NOT_SAID, false, NOT_SAID",
        "CHAIR_AGREES, YES, false, YES",
        "CHAIR_AGREES, NOT_SAID, false, NOT_SAID",
        "CHAIR_AGREES, YES, true, NO", // never beside the member replaced (VOT-05)
    })
    void aSubstituteSitsUnderEitherRegime(
            Substitute.Regime regime, Answer answered, boolean holderHere, Answer seated) {
        Seat seat = seat(1, "Chief Finance Officer").build();
        Substitute named = SubstituteBuilder.builder()
                .id(Id.of(1))
                .seat(Id.of(1))
                .person(Id.of(50))
                .regime(regime)
                .build();
        assertEquals(
                seated,
                Substitution.of(sits(50), seat, List.of(named), DAY, answered, holderHere)
                        .seated());
        assertEquals(
                Answer.NO,
                Substitution.of(sits(51), seat, List.of(named), DAY, answered, holderHere)
                        .seated());
    }

    private static Attendance sits(int person) {
        return AttendanceBuilder.builder()
                .id(Id.of(person))
                .meeting(Id.of(1))
                .person(Id.of(person))
                .printed("P" + person)
                .capacity(Attendance.Capacity.SUBSTITUTE)
                .build();
    }

    private static List<Seat> statutory() {
        List<Seat> seats = new ArrayList<>();
        for (StatutoryClass each : List.of(
                StatutoryClass.COUNCILLOR,
                StatutoryClass.DIRECTOR_ADULT_SOCIAL_SERVICES,
                StatutoryClass.DIRECTOR_CHILDRENS_SERVICES,
                StatutoryClass.DIRECTOR_PUBLIC_HEALTH,
                StatutoryClass.HEALTHWATCH,
                StatutoryClass.NHS)) {
            seats.add(seat(seats.size() + 1, each.name()).statutoryClass(each).build());
        }
        return seats;
    }

    private static List<Membership> holders() {
        List<Membership> held = new ArrayList<>();
        for (int number = 1; number <= 6; number++) {
            held.add(held(number, number, "P" + number, null, null).build());
        }
        return held;
    }

    private static List<String> changes(String before, String after, List<Seat> seats, List<Membership> held) {
        return MembershipChange.between(LocalDate.parse(before), LocalDate.parse(after), seats, held).stream()
                .map(MembershipChange::words)
                .toList();
    }

    private static SeatBuilder seat(int number, String title) {
        return SeatBuilder.builder()
                .id(Id.of(number))
                .board(Id.of(1))
                .title(title)
                .position(number);
    }

    private static MembershipBuilder held(
            int number, int seat, String printed, @Nullable String since, @Nullable String until) {
        return MembershipBuilder.builder()
                .id(Id.of(number))
                .seat(Id.of(seat))
                .person(Id.of(number))
                .printed(printed)
                .since(since == null ? null : LocalDate.parse(since))
                .until(until == null ? null : LocalDate.parse(until));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(Finding::says).toList();
    }
}
