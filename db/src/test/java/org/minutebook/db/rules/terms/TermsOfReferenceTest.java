package org.minutebook.db.rules.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ReplyBuilder;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReference.State;
import org.minutebook.db.model.TermsOfReferenceBuilder;
import org.minutebook.db.model.Vote;
import org.minutebook.db.model.VoteBuilder;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.quorum.QuorumLines;
import org.minutebook.db.rules.vote.Tally;

/** Terms of reference as versions (catalogue F31, V1 to V3, V10, V11). */
class TermsOfReferenceTest {
    private static final LocalDate MEETING = LocalDate.of(2019, 11, 28);

    private static TermsOfReferenceBuilder version(int id, String name) {
        return TermsOfReferenceBuilder.builder()
                .id(Id.of(id))
                .board(Id.of(1))
                .version(name)
                .state(State.ADOPTED);
    }

    /** "The Terms of Reference will be reviewed in March 2018 or sooner", 30 June 2017 V4. */
    private static TermsOfReference jointCommissioning() {
        return version(4, "30 June 2017 V4")
                .since(LocalDate.of(2017, 6, 30))
                .reviewOn(LocalDate.of(2018, 3, 31))
                .reviewWords("March 2018 or sooner at the request of the Chair or Vice Chair")
                .build();
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(one -> one.level() + " " + one.naming(one.says()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2018-01-29 | ''
        2018-01-30 | GREY The terms of reference “30 June 2017 V4” are to be reviewed by Saturday 31 March 2018.
        2018-03-31 | GREY The terms of reference “30 June 2017 V4” are to be reviewed by Saturday 31 March 2018.
        2018-04-01 | AMBER The terms of reference “30 June 2017 V4” were to be reviewed by Saturday 31 March 2018 and are 1 day overdue.
        2018-05-01 | AMBER The terms of reference “30 June 2017 V4” were to be reviewed by Saturday 31 March 2018 and are 31 days overdue.
        """)
    void aReviewIsSpokenOfInTimeAndIsAFindingWhenItIsOverdue(LocalDate today, String says) {
        assertEquals(says, String.join("; ", said(TermsReview.of(List.of(jointCommissioning()), today))));
    }

    @Test
    void aVersionThatAnotherFollowedNeedsNoReviewAndADraftPastItsDayIsSaid() {
        TermsOfReference next = version(5, "V5")
                .since(LocalDate.of(2018, 4, 1))
                .state(State.DRAFT)
                .build();
        assertEquals(
                List.of(
                        "AMBER The terms of reference “30 June 2017 V4” were to be reviewed by Saturday 31 March 2018"
                                + " and are 1 day overdue.",
                        "AMBER The terms of reference “V5” were to be in force from Sunday 1 April 2018 and are a draft"
                                + " still."),
                said(TermsReview.of(List.of(jointCommissioning(), next), LocalDate.of(2018, 4, 1))));
        TermsOfReference adopted =
                TermsOfReferenceBuilder.builder(next).state(State.ADOPTED).build();
        assertEquals(List.of(), said(TermsReview.of(List.of(jointCommissioning(), adopted), LocalDate.of(2018, 4, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-29, ''",
        "2017-06-30, 30 June 2017 V4",
        "2018-08-31, 30 June 2017 V4",
        "2018-09-01, V5",
        "2020-01-01, V5",
    })
    void theLastVersionThatBeganIsInForceAndADraftNever(LocalDate day, String name) {
        List<TermsOfReference> versions = List.of(
                version(6, "V6")
                        .since(LocalDate.of(2019, 1, 1))
                        .state(State.DRAFT)
                        .build(),
                version(5, "V5")
                        .since(LocalDate.of(2018, 9, 1))
                        .state(State.UNDER_REVIEW)
                        .build(),
                jointCommissioning());
        assertEquals(name, TermsInForce.on(versions, day).name());
    }

    @Test
    void theyChangeWhoCountsAndWhoHasACastingVote() {
        assertEquals(
                List.of(false, Tally.CastingTerms.STATUTE, true, 30),
                List.of(
                        TermsInForce.NONE.counting().nonVotingCount(),
                        TermsInForce.NONE.casting(),
                        TermsInForce.NONE.deputiesSit(),
                        TermsInForce.NONE.waitMinutes()));
        TermsInForce own = new TermsInForce(version(1, "V1")
                .nonVotingCount(Answer.YES)
                .castingVote(Answer.NO)
                .deputies(TermsOfReference.Deputies.NONE)
                .waitMinutes(15)
                .build());
        assertEquals(
                List.of(true, Tally.CastingTerms.NONE, false, 15),
                List.of(own.counting().nonVotingCount(), own.casting(), own.deputiesSit(), own.waitMinutes()));
    }

    @ParameterizedTest
    @CsvSource({
        "UNANIMOUS, 5, 0, ''",
        "UNANIMOUS, 5, 1, 'The board decides unanimously, and 1 vote was against. Does not meet rule TERMS-AGREEMENT.'",
        "CONSENSUS, 4, 2, 'The board decides by consensus, and 2 votes were against. Does not meet rule"
                + " TERMS-AGREEMENT.'",
        "MAJORITY, 4, 2, ''",
    })
    void aVoiceAgainstIsAFindingWhereTheBoardDecidesTogether(
            TermsOfReference.Decides decides, int inFavour, int against, String says) {
        Vote vote = VoteBuilder.builder()
                .id(Id.of(1))
                .item(Id.of(1))
                .inFavour(inFavour)
                .against(against)
                .build();
        TermsInForce terms = new TermsInForce(version(1, "V1").decides(decides).build());
        assertEquals(
                says,
                terms.agreement(vote, "item 3").stream()
                        .map(Finding::says)
                        .findFirst()
                        .orElse(""));
    }

    /** First meeting 14 May 2019: election due at the first meeting on or after 14 May 2020. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2019-05-14, none",
                "2019-08-13, none",
                "2020-05-13, none",
                "2020-05-14, 2020-05-14",
                "2020-08-12, 2020-05-14",
                "2020-11-10, none",
                "2021-05-13, none",
                "2021-06-01, 2021-05-14",
            })
    void theChairIsElectedAgainAtTheFirstMeetingAfterEachAnniversary(
            LocalDate meeting, @Nullable LocalDate anniversary) {
        List<LocalDate> days = new ArrayList<>(Stream.of("2019-05-14", "2019-08-13")
                .map(LocalDate::parse)
                .filter(day -> !day.isAfter(meeting))
                .toList());
        if (meeting.isAfter(LocalDate.of(2020, 8, 12))) {
            days.add(LocalDate.of(2020, 8, 12));
        }
        days.add(meeting);
        assertEquals(anniversary, ChairElection.anniversaryAt(meeting, days).orElse(null));
    }

    @Test
    void anElectionThatNoItemHoldsIsAFinding() {
        TermsInForce terms = new TermsInForce(version(1, "V1")
                .chairTerm(TermsOfReference.ChairTerm.ANNIVERSARY)
                .build());
        List<LocalDate> days = List.of(LocalDate.of(2019, 5, 14), LocalDate.of(2020, 5, 20));
        assertEquals(
                List.of("AMBER the chair: The first meeting after the anniversary of Thursday 14 May 2020 elects the"
                        + " chair again, and no item of the agenda does."),
                said(ChairElection.at(LocalDate.of(2020, 5, 20), days, terms, false)));
        assertEquals(
                Finding.Level.GREEN,
                ChairElection.at(LocalDate.of(2020, 5, 20), days, terms, true)
                        .getFirst()
                        .level());
        assertEquals(List.of(), ChairElection.at(LocalDate.of(2020, 5, 20), days, TermsInForce.NONE, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NOTIFIED     | 2019-11-27 | GREY Di Eve: The partners are to know before the meeting.
        NOTIFIED     | 2019-11-28 | AMBER Di Eve: Was not notified before the day of the meeting. Does not meet rule TERMS-DEPUTIES.
        CHAIR_AGREES | 2019-11-28 | GREY Di Eve: Sits where the chair agrees.
        NONE         | 2019-11-01 | AMBER Di Eve: The terms of reference allow no deputies. Does not meet rule TERMS-DEPUTIES.
        AS_NAMED     | 2019-11-01 | ''
        """)
    void deputiesAreNotifiedOrAgreedAsTheTermsSay(TermsOfReference.Deputies deputies, LocalDate said, String says) {
        var reply = ReplyBuilder.builder()
                .id(Id.of(1))
                .meeting(Id.of(1))
                .seat(Id.of(1))
                .printed("Cy East")
                .comes(Answer.NO)
                .saidOn(said)
                .substitutePrinted("Di Eve")
                .build();
        TermsInForce terms =
                new TermsInForce(version(1, "V1").deputies(deputies).build());
        assertEquals(says, String.join("; ", said(DeputyNotice.of(List.of(reply), MEETING, terms))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        at least 4                                   | at least 4
        4 members                                    | at least 4
        minimum of 2 from the Council                | at least 2 from Council
        2 from West CCG                              | at least 2 from West CCG
        a quarter of the voting members              | 1/4 of voting members
        one third                                    | 1/3 of members
        2/3 of members                               | 2/3 of members
        one from each partner                        | one from each partner
        One of each of the partner organisations     | one from each partner
        one from each: Council; West CCG; East CCG   | one from each: Council; West CCG; East CCG
        """)
    void aQuorumIsTypedAsItIsSaidAndPrintedInOneWay(String typed, String printed) throws QuorumLines.Unread {
        assertEquals(printed, QuorumLines.print(QuorumLines.read(typed)));
        assertEquals(printed, QuorumLines.print(QuorumLines.read(printed)));
    }

    @Test
    void aLineThatIsNoConditionIsNamedWithExamples() {
        assertEquals(
                "The line “enough people” of the quorum cannot be read. Type it like “at least 4”, “at least 2 from the"
                        + " Council”, “1/4 of voting members” or “one from each partner”.",
                assertThrows(QuorumLines.Unread.class, () -> QuorumLines.read("at least 4\nenough people"))
                        .getMessage());
        assertThrows(QuorumLines.Unread.class, () -> QuorumLines.read("1/0 of members"));
    }

    @Test
    void whatChangedIsToldByWhatTheRulesReadAndByParagraph() {
        TermsOfReference before =
                version(3, "V3").text("**8. Quorum**\n\nAt least three.").build();
        TermsOfReference after = TermsOfReferenceBuilder.builder(jointCommissioning())
                .castingVote(Answer.NO)
                .reconveneMonths(1)
                .text("**8. Quorum**\n\nAt least four.")
                .build();
        assertEquals(
                List.of(
                        "Quorum: at least 3 > at least 4, at least 2 from CCG",
                        "Casting vote: not said > no",
                        "Meets again within:  > 1 month",
                        "Review by:  > Saturday 31 March 2018",
                        "Taken out: At least three. > ",
                        "New:  > At least four."),
                TermsChanges.between(before, "at least 3", after, "at least 4\nat least 2 from CCG").stream()
                        .map(one -> one.what() + ": " + one.before() + " > " + one.after())
                        .toList());
    }
}
