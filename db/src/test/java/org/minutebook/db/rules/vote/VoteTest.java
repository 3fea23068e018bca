package org.minutebook.db.rules.vote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.minutebook.db.rules.quorum.Table.at;
import static org.minutebook.db.rules.quorum.Table.span;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Seat.StatutoryClass;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.Vote.CastingVote;
import org.minutebook.db.model.VoteBuilder;
import org.minutebook.db.model.VoteCast;
import org.minutebook.db.model.VoteCastBuilder;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.calendar.SourceStatus;
import org.minutebook.db.rules.interest.Barred;
import org.minutebook.db.rules.notice.Presence;
import org.minutebook.db.rules.quorum.Table;
import org.minutebook.db.rules.vote.Tally.CastingTerms;

/** VOT-01 to VOT-03 and VOT-05: figures, names, and who may vote. */
class VoteTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 16);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4 | 2 | FOR | 4 for, 4 against, 2 abstentions: carried on the chair’s casting vote, 5 to 4",
                "3 | 2 | 6 | NOT_USED | 3 for, 2 against, 6 abstentions: carried",
                "0 | 0 | 9 | NOT_USED | 0 for, 0 against, 9 abstentions: equal, not carried",
                "4 | 4 | 1 | NOT_USED | 4 for, 4 against, 1 abstention: equal, not carried",
                "4 | 4 | 0 | AGAINST | 4 for, 4 against, 0 abstentions: not carried on the chair’s casting vote, 4 to"
                        + " 5",
                "2 | 3 | 0 | NOT_USED | 2 for, 3 against, 0 abstentions: not carried",
            })
    void theMajorityOfThoseVotingDecides(int inFavour, int against, int abstained, CastingVote casting, String words) {
        assertEquals(words, new Tally(inFavour, against, abstained, casting).words());
    }

    /** Whatever the figures: abstentions change nothing, and a tie without a casting vote never carries. */
    @Test
    void aTieNeverCarriesByItselfAndAbstentionsCountForNothing() {
        for (int one = 0; one < 12; one++) {
            assertFalse(new Tally(one, one, 3, CastingVote.NOT_USED).carried());
            assertTrue(new Tally(one, one, 3, CastingVote.FOR).carried());
            for (int other = 0; other < 12; other++) {
                for (CastingVote casting : CastingVote.values()) {
                    Tally tally = new Tally(one, other, 0, casting);
                    assertEquals(tally.result(), new Tally(one, other, 50, casting).result());
                    assertTrue(!tally.carried() || new Tally(one + 1, other, 0, casting).carried());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 4 | FOR | CARRIED | STATUTE | true | GREEN 4 for, 4 against, 0 abstentions: carried on the"
                        + " chair’s casting vote, 5 to 4.",
                "4 | 4 | NOT_USED | LOST | STATUTE | true | GREEN 4 for, 4 against, 0 abstentions: equal, not carried.",
                "4 | 4 | NOT_USED | CARRIED | STATUTE | true | AMBER The record says otherwise than the figures: 4"
                        + " for, 4 against, 0 abstentions: equal, not carried. Does not meet rule VOT-01.",
                "5 | 4 | FOR | CARRIED | STATUTE | true | AMBER A casting vote is recorded, but the votes were not"
                        + " equal: there is none before a tie.",
                "4 | 4 | FOR | CARRIED | NONE | true | AMBER A casting vote was used, and the local terms say that"
                        + " there is none: legal review.",
                "4 | 4 | FOR | CARRIED | STATUTE | false | AMBER A casting vote was used by somebody who does not vote"
                        + " on the board: legal review.",
                "4 | 4 | NOT_USED | TIED | NONE | true | AMBER The votes are equal, and the local terms give no"
                        + " casting vote: legal review.",
                "4 | 4 | NOT_USED | TIED | STATUTE | false | AMBER The votes are equal, and the person presiding does"
                        + " not vote: legal review.",
            })
    void theRecordIsSetBesideTheFigures(
            int inFavour,
            int against,
            CastingVote casting,
            Vote.Outcome outcome,
            CastingTerms terms,
            boolean chairVotes,
            String said) {
        Vote vote = vote(Vote.Manner.SHOW_OF_HANDS, inFavour, against, 0)
                .castingVote(casting)
                .outcome(outcome)
                .build();
        assertEquals(said, said(Tally.findings(vote, "item 5", terms, chairVotes)));
    }

    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30, NOT_SAID, true",
        "14:30, 15:10, NOT_SAID, false",
        "14:30, 14:31, NO, true",
        "14:30, 14:30, YES, false",
        "14:30, 14:29, NOT_SAID, false",
    })
    void onesOwnVoteIsRecordedWhereOneAsksAtOnce(LocalTime vote, LocalTime request, Answer other, boolean right) {
        assertEquals(right, NamesRecorded.asOfRight(vote, request, other));
        Finding finding = NamesRecorded.request("Cllr A", vote, request, other);
        assertEquals(SourceStatus.UNVERIFIED, finding.rule().status());
        assertTrue(finding.says().endsWith("is unverified."));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 2026-02-25, true",
        "false, 2026-03-12, false",
        "true, 2014-02-24, false",
        "true, 2014-02-25, true"
    })
    void namesAreForTheCouncilsBudget(boolean budget, LocalDate day, boolean names) {
        assertEquals(names, NamesRecorded.allNames(budget, day));
    }

    @Test
    void whoeverArrivesInTheMiddleVotesUnlessTheLocalRuleBarsIt() {
        Table table = new Table().seat(1, StatutoryClass.COUNCILLOR, "");
        table.spans(1, span(1, 1, AttendanceSpan.Kind.ARRIVED, 4, LocalTime.of(14, 22)));
        MayVote allowed = mayVote(table, 4, "14:10", "14:30", List.of(), MayVote.PartMissed.MAY_VOTE);
        assertEquals(Answer.YES, allowed.votes());
        assertEquals(
                "P1 came in the middle of the item: present from then on and may vote, where no local rule bars it.",
                allowed.finding("item 4").orElseThrow().says());
        assertEquals(
                Answer.NO,
                mayVote(table, 4, "14:10", "14:30", List.of(), MayVote.PartMissed.MAY_NOT)
                        .votes());
        table.spans(1, span(1, 1, AttendanceSpan.Kind.LEFT, 7, LocalTime.of(15, 5)));
        assertEquals(
                "is not in the room at the vote",
                mayVote(table, 7, "14:50", "15:10", List.of(), MayVote.PartMissed.MAY_VOTE)
                        .because());
    }

    @Test
    void aVoteByTheWithdrawnTheStrangerAndTheDoubleIsFound() {
        Table table = new Table().seat(3, StatutoryClass.COUNCILLOR, "");
        List<Barred> barred = List.of(new Barred(Id.of(2), "P2", Id.of(8), null, "disclosable pecuniary interest"));
        List<MayVote> able = table.attenders.stream()
                .map(each -> MayVote.of(
                        each, at(8, null), at(8, null), DAY, barred, Presence.KNOWN, MayVote.PartMissed.MAY_VOTE))
                .toList();
        Vote vote = vote(Vote.Manner.NAMED, 2, 1, 0).build();
        List<VoteCast> casts =
                List.of(cast(1, VoteCast.Way.FOR), cast(2, VoteCast.Way.FOR), cast(3, VoteCast.Way.AGAINST));
        assertEquals(
                "AMBER The record counts a vote of P2, who takes no part in the item because of an interest. Does not"
                        + " meet rule INT-04.",
                said(NamedVote.findings(vote, casts, able, "item 8")));
        assertEquals(
                "AMBER 2 are recorded as for, and 1 is named.|AMBER 1 is recorded as against, and 2 are named.|AMBER"
                    + " P3 is named more than once in one vote.|AMBER P9 is named in the vote and is not on the list"
                    + " of those who attended.",
                said(NamedVote.findings(
                        vote,
                        List.of(
                                cast(3, VoteCast.Way.AGAINST),
                                cast(3, VoteCast.Way.AGAINST),
                                cast(9, VoteCast.Way.FOR)),
                        able,
                        "item 8")));
        Vote asked = vote(Vote.Manner.RECORDED_ON_REQUEST, 2, 1, 0).build();
        assertEquals("", said(NamedVote.findings(asked, List.of(cast(3, VoteCast.Way.AGAINST)), able, "item 8")));
        assertEquals("AMBER 3 are counted, and 2 could vote.", said(NamedVote.hands(vote, 2, "item 8")));
        assertEquals("", said(NamedVote.hands(vote, 3, "item 8")));
    }

    private static MayVote mayVote(
            Table table, int item, String begins, String votes, List<Barred> barred, MayVote.PartMissed rule) {
        return MayVote.of(
                table.attenders.getFirst(),
                at(item, LocalTime.parse(begins)),
                at(item, LocalTime.parse(votes)),
                DAY,
                barred,
                Presence.KNOWN,
                rule);
    }

    private static VoteBuilder vote(Vote.Manner manner, int inFavour, int against, int abstained) {
        return VoteBuilder.builder()
                .id(Id.of(1))
                .item(Id.of(8))
                .manner(manner)
                .inFavour(inFavour)
                .against(against)
                .abstained(abstained);
    }

    private static VoteCast cast(int person, VoteCast.Way way) {
        return VoteCastBuilder.builder()
                .id(Id.of(person))
                .vote(Id.of(1))
                .person(Id.of(person))
                .printed("P" + person)
                .way(way)
                .build();
    }

    private static String said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.level() + " " + finding.says())
                .collect(Collectors.joining("|"));
    }

    @Test
    void whoAbstainsIsNotCountedAsAVote() {
        assertEquals("8 votes and 2 abstentions, 10 in all", new Tally(4, 4, 2, CastingVote.NOT_USED).given());
        assertEquals("1 vote and 1 abstention, 2 in all", new Tally(1, 0, 1, CastingVote.NOT_USED).given());
        assertEquals("8 votes", new Tally(5, 3, 0, CastingVote.NOT_USED).given());
    }
}
