package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.AfterRequest;
import org.minutebook.app.documents.ExportProblem;
import org.minutebook.app.documents.Exporting;
import org.minutebook.app.documents.Format;
import org.minutebook.app.documents.TermsRequest;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.QuorumLimb;
import org.minutebook.db.model.QuorumLimbBuilder;
import org.minutebook.db.model.QuorumRule;
import org.minutebook.db.model.QuorumRuleBuilder;
import org.minutebook.db.model.TermsOfReference;
import org.minutebook.db.model.TermsOfReferenceBuilder;

/** A board's terms of reference, and the note of its meeting of 30 January 2020 at which there was no quorum (catalogue Q4). */
class TermsAndNoQuorumTest {
    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 30);
    private static final Id<Meeting> WITHOUT = Id.of(45);

    @Test
    void theNoteSaysWhoWasThereAndWhenTheBoardMeetsAgain(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            terms(book);
            book.apply(new Act<>("Nobody comes", writing -> {
                Meeting like = writing.stores().meetings().get(SmallCouncil.NOVEMBER);
                writing.add(MeetingBuilder.builder(like)
                        .id(WITHOUT)
                        .day(JANUARY)
                        .state(Meeting.State.INQUORATE)
                        .minutesState(Meeting.MinutesState.NONE)
                        .build());
                return writing.add(AttendanceBuilder.builder()
                        .id(writing.newId())
                        .meeting(WITHOUT)
                        .person(SmallCouncil.REED)
                        .printed("Jane Reed")
                        .capacity(Attendance.Capacity.MEMBER)
                        .build());
            }));
            assertEquals("""
                = Health and Wellbeing Board / Note of the meeting called for 30 January 2020
                The meeting was called for 30 January 2020 at 2.00 pm at Committee Room 1, County Hall. There was no\
                 quorum by 2.20 pm, so no business was taken and nothing was decided. This is a note, not minutes.
                The quorum is: at least 3 members, one third of the voting members.
                # Those present
                Jane Reed.
                The terms of reference ask for the meeting to be held again by 29 February 2020.\
                """, note(book));
            book.apply(new Act<>(
                    "Fix the day",
                    writing -> writing.add(
                            MeetingBuilder.builder(writing.stores().meetings().get(WITHOUT))
                                    .id(writing.newId())
                                    .day(LocalDate.of(2020, 2, 13))
                                    .state(Meeting.State.PLANNED)
                                    .replaces(WITHOUT)
                                    .build())));
            assertEquals(
                    "The meeting is held again on 13 February 2020.",
                    note(book).lines().toList().getLast());
        }
    }

    @Test
    void theTermsAreAWordDocumentWithWhatTheyRuleAndTheirSections(@TempDir Path dir) throws Exception {
        try (MinuteBook book = SmallCouncil.in(dir)) {
            TermsOfReference terms = terms(book);
            assertEquals(
                    """
                    = Health and Wellbeing Board / Terms of reference
                    Version: V4. In force from 30 June 2017; approved by the Board, minute 6, on 21 June 2017.
                    Rule | What it says
                    Quorum | At least 3 members, one third of the voting members
                    Decides by | Consensus
                    Casting vote of whoever presides | No
                    Substitutes | Where the Chairman agrees
                    Chairman elected | For the municipal year
                    Waits for a quorum | 20 minutes
                    Meeting without a quorum | Held again within one month
                    Review | By 30 June 2018
                    # Purpose
                    To improve health in the area.\
                    """,
                    book.read(stores ->
                                    Plain.text(new TermsComposer().compose(stores, terms, style(book), Instant.EPOCH)))
                            .strip());
            Path file = dir.resolve("terms.docx");
            new Exporting(book, "tester").terms(new TermsRequest(terms, "", Format.DOCX, file, false));
            try (XWPFDocument word = new XWPFDocument(Files.newInputStream(file))) {
                assertEquals(
                        "Decides by",
                        word.getTables().getFirst().getRow(2).getCell(0).getText());
            }
            Path none = dir.resolve("none.docx");
            assertEquals(
                    "The meeting is not marked as one without a quorum. Mark it so on its agenda first.",
                    assertThrows(ExportProblem.class, () -> new Exporting(book, "tester")
                                    .after(new AfterRequest(
                                            SmallCouncil.NOVEMBER,
                                            new AfterRequest.What.NoQuorum(),
                                            "",
                                            Audience.PUBLIC,
                                            Format.DOCX,
                                            none,
                                            false)))
                            .getMessage());
        }
    }

    private static String note(MinuteBook book) {
        return book.read(stores -> Plain.text(new NoQuorumComposer()
                        .compose(stores, WITHOUT, style(book), Instant.EPOCH)
                        .orElseThrow()))
                .strip();
    }

    private static HouseStyle style(MinuteBook book) {
        return book.read(stores -> HouseStyle.of(stores, stores.boards().get(SmallCouncil.HEALTH)));
    }

    private static TermsOfReference terms(MinuteBook book) throws Exception {
        return book.apply(new Act<>("Adopt terms", writing -> {
                    QuorumRule rule = writing.add(QuorumRuleBuilder.builder()
                            .id(writing.newId())
                            .board(SmallCouncil.HEALTH)
                            .build());
                    writing.add(QuorumLimbBuilder.builder()
                            .id(writing.newId())
                            .rule(rule.id())
                            .count(3)
                            .build());
                    writing.add(QuorumLimbBuilder.builder()
                            .id(writing.newId())
                            .rule(rule.id())
                            .position(2)
                            .test(QuorumLimb.Test.FRACTION)
                            .numerator(1)
                            .denominator(3)
                            .countedFrom("voting members")
                            .build());
                    return writing.add(TermsOfReferenceBuilder.builder()
                            .id(writing.newId())
                            .board(SmallCouncil.HEALTH)
                            .version("V4")
                            .state(TermsOfReference.State.ADOPTED)
                            .since(LocalDate.of(2017, 6, 30))
                            .approvedBy("The Board, minute 6")
                            .deputies(TermsOfReference.Deputies.CHAIR_AGREES)
                            .chairTerm(TermsOfReference.ChairTerm.MUNICIPAL_YEAR)
                            .approvedOn(LocalDate.of(2017, 6, 21))
                            .reviewOn(LocalDate.of(2018, 6, 30))
                            .quorum(rule.id())
                            .decides(TermsOfReference.Decides.CONSENSUS)
                            .castingVote(Answer.NO)
                            .reconveneMonths(1)
                            .waitMinutes(20)
                            .text("**Purpose**\n\nTo improve health in the area.")
                            .build());
                }))
                .result();
    }
}
