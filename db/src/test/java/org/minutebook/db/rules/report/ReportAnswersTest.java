package org.minutebook.db.rules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.PaperContact;
import org.minutebook.db.rules.Finding;

/** The reports of catalogue 1.3.1 and F6, with the answers that were printed. */
class ReportAnswersTest {
    private static final ReportTemplate SOUTHAMPTON = ReportTemplate.of(Layout.SHORT_PROSE);
    private static final ReportTemplate THURROCK = ReportTemplate.of(Layout.TABLE);

    /** Everything that the five Southampton reports all answer; the rest as it was printed. */
    private static ReportContent southampton(String key, String wards, String rooms, String equality, String privacy) {
        Map<ReportField, String> answers = new EnumMap<>(ReportField.class);
        for (ReportField field : List.of(
                ReportField.SUBJECT,
                ReportField.REPORT_OF,
                ReportField.CONFIDENTIALITY,
                ReportField.SUMMARY,
                ReportField.REASONS,
                ReportField.OPTIONS,
                ReportField.DETAIL,
                ReportField.CAPITAL_AND_REVENUE,
                ReportField.PROPERTY,
                ReportField.STATUTORY_POWER,
                ReportField.OTHER_LEGAL,
                ReportField.RISK,
                ReportField.POLICY_FRAMEWORK,
                ReportField.APPENDICES,
                ReportField.BACKGROUND_PAPERS)) {
            answers.put(field, "None");
        }
        answers.put(ReportField.KEY_DECISION, key);
        answers.put(ReportField.WARDS, wards);
        answers.put(ReportField.MEMBERS_ROOMS, rooms);
        answers.put(ReportField.EQUALITY_ASSESSMENT, equality);
        answers.put(ReportField.PRIVACY_ASSESSMENT, privacy);
        return new ReportContent(
                answers,
                List.of(),
                List.of(new ReportContent.Decision("HEALTH AND WELLBEING BOARD", "26th July 2017")),
                List.of(new ReportContent.Asked("", "(i)", "To note.")),
                List.of(
                        person(PaperContact.Role.AUTHOR, "Donna Chapman"),
                        person(PaperContact.Role.DIRECTOR, "Stephanie Ramsey")),
                List.of(),
                List.of());
    }

    private static ReportContent.Contact person(PaperContact.Role role, String name) {
        return new ReportContent.Contact(role, name, "", "", "", "");
    }

    private static List<String> about(List<Finding> findings) {
        return findings.stream().map(Finding::about).toList();
    }

    @Test
    void theBetterCareReportFailsOnThreeAnswers() {
        List<Finding> findings =
                ReportAnswers.check(SOUTHAMPTON, southampton("Yes/No", "All", "1. None", "Yes/No", "Yes/No"));
        assertEquals(
                List.of(
                        "“KEY DECISION?” still says “Yes/No”: neither was struck out.",
                        "“Equality Impact Assessment” still says “Yes/No”: neither was struck out.",
                        "“Privacy Impact Assessment” still says “Yes/No”: neither was struck out."),
                findings.stream().map(Finding::says).toList());
    }

    @Test
    void theGrantReportFailsOnWhatIsAbsentAndWhatIsNotStruck() {
        List<Finding> findings = ReportAnswers.check(SOUTHAMPTON, southampton("", "", "", "Yes/No", "Yes/No"));
        assertEquals(
                List.of(
                        "“KEY DECISION?” has no answer.",
                        "“WARDS/COMMUNITIES AFFECTED” has no answer.",
                        "“Documents In Members’ Rooms” has no answer.",
                        "“Equality Impact Assessment” still says “Yes/No”: neither was struck out.",
                        "“Privacy Impact Assessment” still says “Yes/No”: neither was struck out."),
                findings.stream().map(Finding::says).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        No,  All, 1. None,  Yes, No
        No,  All, 1. None., No,  No
        Yes, All, None,     No,  Not applicable
        """)
    void whatIsAnsweredPasses(String key, String wards, String rooms, String equality, String privacy) {
        List<Finding> findings = ReportAnswers.check(SOUTHAMPTON, southampton(key, wards, rooms, equality, privacy));
        assertEquals(
                List.of("Every field of the report is answered."),
                findings.stream().map(Finding::says).toList());
        assertEquals(Finding.Level.GREEN, findings.getFirst().level());
    }

    private static ReportContent thurrock(List<ReportContent.Verified> verified) {
        Map<ReportField, String> answers = new EnumMap<>(ReportField.class);
        for (ReportTemplate.Part part : THURROCK.parts()) {
            if (part.form() != ReportTemplate.Form.LIST) {
                answers.put(part.field(), "None");
            }
        }
        return new ReportContent(
                answers,
                List.of(),
                List.of(new ReportContent.Decision("Health and Wellbeing Board", "11 September 2014")),
                List.of(new ReportContent.Asked("", "1.1", "To note progress.")),
                List.of(
                        person(PaperContact.Role.HEAD_OF_SERVICE, "n/a"),
                        person(PaperContact.Role.ACCOUNTABLE_DIRECTOR, "Roger Harris"),
                        person(PaperContact.Role.AUTHOR, "Ceri Armstrong")),
                verified,
                List.of(new ReportContent.Background("Care Act Draft Guidance (July 2014).", "", "")));
    }

    private static ReportContent.Verified verified(String area, String name) {
        return new ReportContent.Verified(area, name, "", "As the report says.");
    }

    @Test
    void aVerifierWhoIsTheAccountableDirectorIsWarnedOf() {
        List<Finding> findings = ReportAnswers.check(
                THURROCK,
                thurrock(List.of(
                        verified("Financial", "Sean Clark"),
                        verified("Legal", "Roger Harris"),
                        verified("Diversity and Equality", "Rebecca Price"))));
        assertEquals(
                List.of("Roger Harris verified the implications for “Legal” and is also the director who answers for"
                        + " the report."),
                findings.stream().map(Finding::says).toList());
        assertEquals(Finding.Level.AMBER, findings.getFirst().level());
    }

    @Test
    void threeAreasAreVerifiedBeforeAReportIsCleared() {
        assertEquals(
                List.of("Financial", "Legal", "Diversity and Equality"),
                ReportAnswers.unverified(THURROCK, thurrock(List.of())));
        List<ReportContent.Verified> two =
                new ArrayList<>(List.of(verified("financial", "Sean Clark"), verified("Legal", "Daniel Toohey")));
        assertEquals(List.of("Diversity and Equality"), ReportAnswers.unverified(THURROCK, thurrock(two)));
        two.add(verified("Diversity & Equality", " "));
        assertEquals(List.of("Diversity and Equality"), ReportAnswers.unverified(THURROCK, thurrock(two)));
        two.set(2, verified("Diversity & Equality", "Teresa Evans"));
        assertEquals(List.of(), ReportAnswers.unverified(THURROCK, thurrock(two)));
        assertEquals(List.of(), ReportAnswers.unverified(SOUTHAMPTON, southampton("", "", "", "", "")));
    }

    /** Catalogue F40: "This report is Public", or a reason, must be there. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TABLE       | ''     | “This report is” has no answer.
        TABLE       | Public | Every field of the report is answered.
        TABLE       | Not for publication by virtue of paragraph 3 | Every field of the report is answered.
        SHORT_PROSE | ''     | “STATEMENT OF CONFIDENTIALITY” has no answer.
        SHORT_PROSE | None   | Every field of the report is answered.
        """)
    void aReportSaysWhetherItIsPublic(Layout layout, String confidentiality, String says) {
        ReportContent whole = layout == Layout.TABLE
                ? thurrock(List.of(
                        verified("Financial", "Sean Clark"),
                        verified("Legal", "Daniel Toohey"),
                        verified("Diversity and Equality", "Rebecca Price")))
                : southampton("No", "All", "None", "Yes", "No");
        Map<ReportField, String> answers = new EnumMap<>(whole.answers());
        answers.put(ReportField.CONFIDENTIALITY, confidentiality);
        ReportContent report = new ReportContent(
                answers,
                whole.topics(),
                whole.decisions(),
                whole.recommendations(),
                whole.contacts(),
                whole.verified(),
                whole.background());
        assertEquals(
                List.of(says),
                ReportAnswers.check(ReportTemplate.of(layout), report).stream()
                        .map(Finding::says)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Yes,            YES
        No,             NO
        Yes/No,         NOT_SAID
        Yes / No,       NOT_SAID
        Non-key,        NO
        Not Applicable, NO
        N/A,            NO
        '',             NOT_SAID
        All,            NOT_SAID
        """)
    void answersAreReadAsPrinted(String printed, Answer answer) {
        assertEquals(answer, ReportAnswers.read(printed));
    }

    @Test
    void theWholeThingIsNotAnsweredWhenNothingIs() {
        ReportContent nothing =
                new ReportContent(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(25, about(ReportAnswers.missing(SOUTHAMPTON, nothing)).size());
    }
}
