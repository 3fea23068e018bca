package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.db.change.Refused;
import org.minutebook.db.change.SavePaper;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;

/** Reports on the forms of three councils (catalogue 1.3.1, 1.4.1, 1.5.1, F6 and F7). */
@Execution(ExecutionMode.CONCURRENT)
class ReportComposerTest {
    static Document report(MinuteBook book, long paper, Audience audience, ReportComposer.Copy copy) {
        return book.read(stores -> {
            Paper one = stores.papers().get(Id.of(paper));
            return new ReportComposer()
                    .compose(
                            stores,
                            one.id(),
                            HouseStyle.of(stores, stores.boards().get(one.board())),
                            audience,
                            copy,
                            MinuteBooks.CLOCK.instant());
        });
    }

    private static String text(MinuteBook book, long paper, Audience audience) {
        return Plain.text(report(book, paper, audience, ReportComposer.Copy.FINISHED));
    }

    @Test
    void twoDecideOnTwoDaysOnTheirOwnRecommendations(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            assertEquals("""
                = Shared Commissioning
                DECISION-MAKER: | CABINET / COUNCIL
                SUBJECT: | Shared Commissioning
                DATE OF DECISION: | 18 JULY 2017 / 19 JULY 2017
                REPORT OF: | THE LEADER OF THE COUNCIL
                # CONTACT DETAILS
                Role | Name: | Tel: | E-mail:
                AUTHOR: | Sarita Riley, Service Lead, Legal Services | 01234 500001 | author.one@example.gov.uk
                AUTHOR: | Stephanie Ramsey, Director Quality and Integration |  |\s
                Director | Dawn Baxendale, Chief Executive |  |\s
                Director | John Richards, Chief Executive |  |\s
                # STATEMENT OF CONFIDENTIALITY
                None.
                # BRIEF SUMMARY
                This report recommends further integration.
                # RECOMMENDATIONS:
                ## CABINET:
                (i) To approve the establishment of a Joint Commissioning Board.
                (ii) To delegate joint commissioning functions that are executive functions.
                ## COUNCIL:
                (i) To approve the establishment of a Joint Commissioning Board.
                (ii) To delegate functions that are non-executive functions.
                (iii) To authorise changes to the Constitution.
                # REASONS FOR REPORT RECOMMENDATIONS
                1. There is an opportunity.
                2. National direction requires integration.
                # DETAIL (Including consultation carried out)
                ### Where it is not contentious:
                3. It is proposed:
                  - to circulate it;
                  - to reply.
                  Those consulted reply.
                4. It follows.
                # RESOURCE IMPLICATIONS
                ## Capital/Revenue
                5. None
                KEY DECISION? | Yes
                WARDS/COMMUNITIES AFFECTED: | All
                # SUPPORTING DOCUMENTATION
                ## Documents In Members’ Rooms
                None
                ## Equality Impact Assessment
                Do the implications/subject of the report require an Equality and Safety Impact Assessment (ESIA) to be carried out. | No
                ## Other Background Documents
                None\
                """, text(book, 32, Audience.PUBLIC));
        }
    }

    @Test
    void decimalNumbersFollowTheSectionsAndEachAreaNamesItsVerifier(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            assertEquals("""
                ITEM: 5
                11 September 2014
                Health and Wellbeing Board
                = Care Act Implementation
                Report of: | Ceri Armstrong, Strategy Officer, Adults, Health and Commissioning
                Accountable Head of Service: | n/a
                Accountable Director: | Roger Harris, Director of Adults, Health and Commissioning
                This report is | Public
                # Executive Summary
                The Act is an overhaul.
                # 1. Recommendation(s)
                1.1 For the Board to note progress.
                # 2. Introduction and Background
                2.1 In July a report was brought.
                2.2 Since then the group has met.
                # 3. Issues, Options and Analysis of Options
                3.1 The readiness assessment is complete.
                3.2 Promoting Wellbeing
                  The principle is broad.
                # 4. Implications
                ## 4.1 Financial
                Implications verified by: Sean Clark
                Head of Corporate Finance
                The full cost is unlikely to be known.
                ## 4.2 Legal
                Implications verified by: Roger Harris
                Director of Adults, Health and Commissioning
                There are statutory requirements.
                ## 4.3 Diversity and Equality
                Implications verified by: Rebecca Price
                Community Development Officer
                The Act seeks to provide a framework.
                ## 4.4 Other implications (where significant) – i.e. Staff, Health, Sustainability, Crime and Disorder
                None identified.
                # 5. Background papers used in preparing the report (including their location on the Council’s website or identification whether any are exempt or protected by copyright):
                Care Act Draft Guidance (July 2014).
                # 6. Appendices to the report
                Appendix 1 – presentation.
                # Report Author:
                Ceri Armstrong, Strategy Officer, Adults, Health and Commissioning\
                """, text(book, 33, Audience.PUBLIC));
        }
    }

    @Test
    void paragraphsAreCountedThroughAllSections(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            assertEquals("""
                HEALTH AND WELLBEING BOARD: 23 JANUARY 2020
                REPORT OF THE DIRECTOR OF HEALTH AND CARE INTEGRATION
                = BETTER CARE FUND SECTION 75 AGREEMENT APPROVAL AND ASSURANCE
                # Purpose of the report
                1. The purpose of this report is to seek approval.
                # Recommendation
                2. It is recommended that:
                  a. the work undertaken be noted;
                  b. the continuation of pooled budget arrangements be approved.
                # Policy Framework and Previous Decisions
                3. The framework was introduced in 2014.
                4. The agreement was approved in March 2015.
                # Background
                5. It is a condition.
                6. The agreement sets out:
                  a. The contributions.
                  b. The eligible users.
                # 2019/20 BCF Section 75 Agreement
                7. The plan was approved.
                8. The agreement was reviewed.
                # Resource Implications
                9. The plan totals £60.2m.
                Funding Source | £000
                CCG Minimum Contributions | 39,177
                10. The budget is hosted by the Council.
                # Circulation under the Local Issues Alert Procedure
                None
                # Officer to Contact
                Cheryl Davenport, Director of Health and Care Integration (Joint Appointment)
                01234 500002
                # Appendix
                BCF Section 75 Agreement
                # Background Papers
                Report to the Health and Wellbeing Board – 25 January 2018 – Better Care Fund Section 75 Agreement Approval and Assurance
                http://politics.leics.gov.uk/ieListDocuments.aspx?CId=1038&MId=5296&Ver=4
                Report to the Health and Wellbeing Board – 26 September 2019 - BCF Plan 2019/20
                http://politics.leics.gov.uk/ieListDocuments.aspx?MId=5742
                # Relevant Impact Assessments
                ## Equality and Human Rights Implications
                11. The plan aims to improve outcomes.\
                """, text(book, 31, Audience.PUBLIC));
        }
    }

    @Test
    void whatIsNotPublicIsInTheReportForMembersOnly(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            assertEquals(
                    "5. None",
                    text(book, 32, Audience.RESTRICTED)
                            .lines()
                            .filter(line -> line.startsWith("5."))
                            .findFirst()
                            .orElse(""));
            assertEquals(
                    1,
                    text(book, 32, Audience.RESTRICTED)
                            .lines()
                            .filter(line -> line.contains("KESTREL"))
                            .count());
            assertEquals(
                    1,
                    text(book, 31, Audience.RESTRICTED)
                            .lines()
                            .filter(line -> line.contains("MERLIN"))
                            .count());
        }
    }

    @Test
    void aClosedPaperHasNoPublicReport(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "reports.json")) {
            Paper paper = book.read(stores -> stores.papers().get(Id.of(33)));
            book.apply(new SavePaper(
                    paper,
                    PaperBuilder.builder(paper).audience(Audience.RESTRICTED).build()));
            assertThrows(IllegalArgumentException.class, () -> text(book, 33, Audience.PUBLIC));
            assertEquals(
                    "^ NOT FOR PUBLICATION",
                    text(book, 33, Audience.RESTRICTED).lines().findFirst().orElse(""));
        }
    }
}
