package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.BoardOnDay;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReference.State;
import org.minutebook.db.model.TermsOfReferenceBuilder;

/** A board's terms of reference are drafted, adopted and followed by another version (catalogue F31). */
class TermsActsTest {
    private static final LocalDate FIRST = LocalDate.of(2017, 6, 30);
    private static final LocalDate SECOND = LocalDate.of(2020, 2, 1);

    private Acting acting;

    @BeforeEach
    void aBoard(@TempDir Path dir) throws Refused {
        acting = new Acting(dir);
    }

    @AfterEach
    void close() {
        acting.close();
    }

    private TermsOfReference adopt(String name, LocalDate since, String quorum) throws Refused {
        TermsOfReference draft = acting.apply(new BeginTerms(acting.board));
        return acting.apply(new SaveTerms(
                draft,
                TermsOfReferenceBuilder.builder(draft)
                        .version(name)
                        .state(State.ADOPTED)
                        .since(since)
                        .approvedBy("Council, minute 7")
                        .approvedOn(since.minusDays(10))
                        .build(),
                quorum));
    }

    private String quorumOn(LocalDate day) {
        BoardOnDay board = acting.book.read(stores -> BoardOnDay.read(stores, acting.board, day));
        return board.terms().name() + ": "
                + board.quorum().limbs().stream()
                        .map(limb -> limb.test() + " " + limb.count() + " " + limb.countedFrom())
                        .map(String::strip)
                        .toList();
    }

    @Test
    void aNewVersionBeginsFromTheLastAndMeetingsBeforeItAreJudgedAsTheyWere() throws Refused {
        adopt("30 June 2017 V4", FIRST, "at least 4\nat least 2 from CCG");
        TermsOfReference second = acting.apply(new BeginTerms(acting.board));
        assertEquals(
                "After 30 June 2017 V4 DRAFT null  null",
                second.version() + " " + second.state() + " " + second.since() + " " + second.approvedBy() + " "
                        + second.reviewOn());
        acting.refused(
                "The draft “After 30 June 2017 V4” is being written already. Adopt it or take it out, then begin"
                        + " another.",
                new BeginTerms(acting.board));
        assertEquals("30 June 2017 V4: [AT_LEAST 4, AT_LEAST_FROM 2 CCG]", quorumOn(SECOND));

        acting.apply(new SaveTerms(
                second,
                TermsOfReferenceBuilder.builder(second)
                        .version("V5")
                        .state(State.ADOPTED)
                        .since(SECOND)
                        .approvedBy("Council, minute 9")
                        .approvedOn(LocalDate.of(2020, 1, 20))
                        .build(),
                "at least 6"));
        assertEquals(
                List.of(
                        ": []",
                        "30 June 2017 V4: [AT_LEAST 4, AT_LEAST_FROM 2 CCG]",
                        "30 June 2017 V4: [AT_LEAST 4, AT_LEAST_FROM 2 CCG]",
                        "V5: [AT_LEAST 6]"),
                List.of(FIRST.minusDays(1), FIRST, SECOND.minusDays(1), SECOND).stream()
                        .map(this::quorumOn)
                        .toList());
    }

    @Test
    void aQuorumThatStaysIsTheSameRule() throws Refused {
        TermsOfReference first = adopt("V1", FIRST, "at least 4");
        TermsOfReference second = adopt("V2", SECOND, " at least 4 ");
        assertEquals(first.quorum(), second.quorum());
    }

    @Test
    void adoptingNeedsWhoWhenAndFromWhenAndADayOfItsOwn() throws Refused {
        TermsOfReference draft = acting.apply(new BeginTerms(acting.board));
        TermsOfReference adopted = TermsOfReferenceBuilder.builder(draft)
                .state(State.ADOPTED)
                .since(FIRST)
                .build();
        acting.refused(
                "Terms of reference are adopted with the body that approved them, the day, and the first day in force."
                        + " Type all three.",
                new SaveTerms(draft, adopted, ""));
        acting.refused(
                "The line “enough” of the quorum cannot be read. Type it like “at least 4”, “at least 2 from the"
                        + " Council”, “1/4 of voting members” or “one from each partner”.",
                new SaveTerms(draft, draft, "enough"));
        acting.apply(new TakeOutTerms(draft));
        adopt("V1", FIRST, "");
        TermsOfReference second = acting.apply(new BeginTerms(acting.board));
        acting.refused(
                "“V1” is in force from the same day. Choose another first day.",
                new SaveTerms(
                        second,
                        TermsOfReferenceBuilder.builder(second)
                                .state(State.ADOPTED)
                                .since(FIRST)
                                .approvedBy("Council")
                                .approvedOn(FIRST)
                                .build(),
                        ""));
    }

    @Test
    void whatWasAdoptedStaysAndOnlyItsReviewChanges() throws Refused {
        TermsOfReference first = adopt("V1", FIRST, "at least 4");
        acting.refused(
                "“V1” was adopted and judges the meetings of its days. Begin a new version from it.",
                new SaveTerms(
                        first,
                        TermsOfReferenceBuilder.builder(first)
                                .reconveneMonths(1)
                                .build(),
                        "at least 4"));
        acting.refused(
                "“V1” was adopted and judges the meetings of its days. Only a draft is taken out.",
                new TakeOutTerms(first));
        TermsOfReference reviewed = acting.apply(new SaveTerms(
                first,
                TermsOfReferenceBuilder.builder(first)
                        .state(State.UNDER_REVIEW)
                        .reviewOn(LocalDate.of(2018, 3, 31))
                        .build(),
                "at least 4"));
        assertEquals(State.UNDER_REVIEW, reviewed.state());
        assertEquals("V1: [AT_LEAST 4]", quorumOn(FIRST));
    }
}
