package org.minutebook.db.rules.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.notice.ExclusionResolution.ExemptItem;

/** ATI-06: what has to be recorded before the public are excluded, and in which words they are. */
class ExclusionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 8);

    /** Part 1 as SI 2006/88 put it; the rulebook's list of ATI-06 says the same of each in fewer words. */
    @Test
    void theSevenParagraphsAreNamed() {
        assertEquals(
                """
                1 relating to any individual
                2 which is likely to reveal the identity of an individual
                3 relating to the financial or business affairs of any particular person (including the authority holding that information)
                4 relating to any consultations or negotiations, or contemplated consultations or negotiations, in connection with any labour relations matter arising between the authority or a Minister of the Crown and employees of, or office holders under, the authority
                5 in respect of which a claim to legal professional privilege could be maintained in legal proceedings
                6 which reveals that the authority proposes (a) to give under any enactment a notice under or by virtue of which requirements are imposed on a person, or (b) to make an order or direction under any enactment
                7 relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime\
                """,
                Arrays.stream(Schedule12A.values())
                        .map(each -> each.number() + " " + each.description())
                        .collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | [3] | []",
                "1 and 2 | [1, 2] | []",
                "paragraphs 3, 1 & 5 | [1, 3, 5] | []",
                "1-3 | [1, 2, 3] | []",
                "Paragraph 3 of Part 1 of Schedule 12A | [3] | []",
                "7A | [] | [7A]",
                "3 and 7a | [3] | [7A]",
                "10 | [] | [10]",
                "'' | [] | []",
            })
    void paragraphsAreReadAsWritten(String printed, String known, String unknown) {
        Schedule12A.Read read = Schedule12A.read(printed);
        assertEquals(
                known,
                read.paragraphs().stream().map(Schedule12A::number).toList().toString());
        assertEquals(unknown, read.unknown().toString());
    }

    @Test
    void everythingRecordedIsGreen() {
        Finding finding = only(whole("3").findings(TODAY));
        assertEquals(Level.GREEN, finding.level());
        assertEquals("Exempt under paragraph 3: everything is recorded. Meets rule ATI-06.", finding.says());
    }

    @Test
    void whatIsMissingIsSaidOneByOne() {
        assertEquals(
                List.of(
                        "RED Exempt without a paragraph of Schedule 12A: the resolution could not describe the"
                                + " information, so the public could not be excluded.",
                        "AMBER Kept from the public, but why the paragraph applies is not recorded.",
                        "AMBER Kept from the public, but the public interest is not recorded.",
                        "AMBER Kept from the public, but the date of review is not recorded.",
                        "AMBER Kept from the public, but who decided is not recorded."),
                said(new Exclusion("item 9", false, "", "", "", null, "")));
    }

    @Test
    void aParagraphThatIsNotThereCannotBeResolved() {
        assertEquals(
                List.of("RED Schedule 12A has no paragraph 7A of exempt information for England today: the resolution"
                        + " could not describe it."),
                said(whole("7A")));
    }

    @Test
    void aReviewThatIsOverdueIsSaid() {
        Exclusion overdue = new Exclusion(
                "item 9",
                false,
                "3",
                "Prices",
                "The tender would suffer",
                LocalDate.of(2026, 7, 7),
                "Monitoring Officer");
        assertEquals(List.of("AMBER The exemption was to be looked at again by Tuesday 7 July 2026."), said(overdue));
    }

    @Test
    void aHealthBodysStampIsNotConfidentialInformation() {
        Exclusion letter =
                new Exclusion("item 9", true, "", "Marked confidential by the ICB", "", null, "Monitoring Officer");
        Finding finding = only(letter.findings(TODAY));
        assertEquals(Level.AMBER, finding.level());
        assertEquals("Use the test of paragraph 3, or ask the monitoring officer.", finding.cure());
        Exclusion department = new Exclusion(
                "item 9",
                true,
                "",
                "Given by the Department on terms that forbid disclosure",
                "",
                null,
                "Monitoring Officer");
        assertEquals(Level.GREEN, only(department.findings(TODAY)).level());
    }

    @Test
    void theResolutionHasTheStandardWords() {
        assertEquals(
                "That under section 100A(4) of the Local Government Act 1972 the press and public be excluded for item"
                        + " 9 on the grounds that it involves the likely disclosure of exempt information as defined in"
                        + " paragraph 3 of Part 1 of Schedule 12A, and in all the circumstances the public interest in"
                        + " maintaining the exemption outweighs the public interest in disclosing the information.",
                ExclusionResolution.wording(List.of(item("9", "3"))));
        assertEquals(
                "That under section 100A(4) of the Local Government Act 1972 the press and public be excluded for"
                    + " items 9 and 10 on the grounds that they involve the likely disclosure of exempt information as"
                    + " defined in paragraph 3 (item 9) and paragraphs 1 and 2 (item 10) of Part 1 of Schedule 12A,"
                    + " and in all the circumstances the public interest in maintaining the exemption outweighs the"
                    + " public interest in disclosing the information.",
                ExclusionResolution.wording(List.of(item("9", "3"), item("10", "1 and 2"))));
        assertThrows(IllegalArgumentException.class, () -> item("9", ""));
    }

    @Test
    void everyCopyIsMarked() {
        assertEquals(
                "NOT FOR PUBLICATION by virtue of paragraphs 1 and 2 of Part 1 of Schedule 12A to the Local Government"
                    + " Act 1972: information relating to any individual; which is likely to reveal the identity of an"
                    + " individual.",
                ExclusionResolution.mark(Schedule12A.read("1, 2").paragraphs()));
    }

    private static ExemptItem item(String number, String paragraphs) {
        return new ExemptItem(number, Schedule12A.read(paragraphs).paragraphs());
    }

    private static Exclusion whole(String paragraphs) {
        return new Exclusion(
                "item 9",
                false,
                paragraphs,
                "Contract price",
                "Disclosure would weaken the council in the tender",
                LocalDate.of(2027, 1, 8),
                "Monitoring Officer");
    }

    private static List<String> said(Exclusion exclusion) {
        return exclusion.findings(TODAY).stream()
                .map(finding -> finding.level() + " " + finding.says())
                .toList();
    }

    private static Finding only(List<Finding> findings) {
        assertEquals(1, findings.size());
        return findings.getFirst();
    }
}
