package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.change.EditClause;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.ClauseBuilder;
import org.minutebook.db.model.Id;

/**
 * What the public read of an agenda with items that are not theirs (ATI-06). Every word that they may not read is the name of
 * a bird of prey in capitals; the resolution's words are those of the rulebook.
 */
class AgendaAudienceTest {
    @Test
    void thePublicReadThatItemsAreClosedAndWhyAndNothingElse(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "exempt-agenda.json")) {
            assertEquals("""
                Public Document Pack
                = Health and Wellbeing Board
                Agenda
                Thursday, 16th July, 2026
                This meeting is open to the public, except for items 8, 9, 10 and 12
                # AGENDA
                ## 7 HOME CARE
                Report of the Director of Adults, attached.
                Appendix B is not for publication (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972) and is circulated to members only.
                ## EXCLUSION OF THE PRESS AND PUBLIC
                The Board is asked to resolve that under section 100A(4) of the Local Government Act 1972 the press and public be excluded for items 8 and 9 on the grounds that they involve the likely disclosure of exempt information as defined in paragraph 3 (item 8) and paragraphs 1 and 2 (item 9) of Part 1 of Schedule 12A, and in all the circumstances the public interest in maintaining the exemption outweighs the public interest in disclosing the information.
                The press and public must be excluded for item 10, which would disclose confidential information (section 100A(2) and (3) of the Local Government Act 1972).
                ## 8 HOME CARE CONTRACT PRICE
                Not for publication (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972).
                Late item. The Chair will be asked to consider it as a matter of urgency under section 100B(4)(b) of the Local Government Act 1972.
                ## 9 A STAFFING MATTER
                Not for publication (paragraphs 1 and 2 of Part 1 of Schedule 12A to the Local Government Act 1972).
                ## 10 EXEMPT ITEM
                Not for publication.
                ## 11 DATE OF NEXT MEETING
                The press and public are re-admitted for this item.
                ## 12 EXEMPT ITEM
                Not for publication.
                Wednesday, 8 July 2026 |  |\
                """, AgendaComposerTest.agenda(book, "2026-07-16", Optional.empty(), Audience.PUBLIC));
        }
    }

    @Test
    void membersReadEverythingWithTheMarkOfItsParagraphs(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "exempt-agenda.json")) {
            assertEquals(
                    """
                    ^ NOT FOR PUBLICATION
                    = Health and Wellbeing Board
                    Agenda
                    Thursday, 16th July, 2026
                    This meeting is open to the public, except for items 8, 9, 10 and 12
                    # AGENDA
                    ## 7 HOME CARE
                    Report of the Director of Adults, attached.
                    Appendix B – Tenders of BUZZARD. Not for publication (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972).
                    ## EXCLUSION OF THE PRESS AND PUBLIC
                    """.strip(),
                    AgendaComposerTest.agenda(book, "2026-07-16", Optional.empty(), Audience.RESTRICTED)
                            .lines()
                            .filter(line -> !line.startsWith(
                                    "NOT FOR PUBLICATION by virtue of paragraphs 1, 2 and 3 of Part 1"))
                            .limit(10)
                            .collect(java.util.stream.Collectors.joining("\n")));
            assertEquals(
                    """
                    ## Part 2 KESTREL
                    ## 8 HOME CARE CONTRACT PRICE
                    Report on HERON, attached.
                    Not for publication (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972).
                    Late item. The Chair will be asked to consider it as a matter of urgency under section 100B(4)(b) of the Local Government Act 1972. Reason for urgency: OSPREY must be told.
                    ## 9 THE AFFAIRS OF MERLIN\
                    """,
                    AgendaComposerTest.agenda(book, "2026-07-16", Optional.empty(), Audience.RESTRICTED)
                            .lines()
                            .dropWhile(line -> !line.contains("KESTREL"))
                            .limit(6)
                            .collect(java.util.stream.Collectors.joining("\n")));
        }
    }

    /** The first example of ATI-06: item 9 is exempt, and the public are re-admitted for item 10. */
    @Test
    void thePublicComeBackForTheFirstItemThatIsTheirs(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "readmission.json")) {
            String agenda = AgendaComposerTest.agenda(book, "2026-07-16", Optional.empty(), Audience.PUBLIC);
            assertEquals("""
                ## 9. Contract Price
                Not for publication (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972).
                ## In Public
                ## 10. Forward Plan
                The press and public are re-admitted for this item.
                ## 11. Next Meeting\
                """, agenda.substring(agenda.indexOf("## 9.")));
        }
    }

    @Test
    void minutesSayThatTheyCameBackWhereTheySayThatTheyWereExcluded(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "readmission.json")) {
            String closed = """
                # 9. Exempt item.
                The minute of this item is not for publication (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972).
                # In Public
                # 10. Forward Plan
                """;
            String open = """
                The plan was noted.
                # 11. Next Meeting
                 | CHAIRMAN | 16 July 2026\
                """;
            assertEquals(
                    closed + "The press and public were re-admitted to the meeting.\n" + open, afterTheExclusion(book));
            Clause clause = book.read(stores -> stores.of(Clause.class).get(Id.of(61)));
            book.apply(new EditClause(
                    clause,
                    ClauseBuilder.builder(clause)
                            .text("That the item be heard.")
                            .build()));
            assertEquals(closed + open, afterTheExclusion(book));
        }
    }

    private static String afterTheExclusion(MinuteBook book) {
        String minutes = MinutesComposerTest.text(book, "2026-07-16", Audience.PUBLIC);
        return minutes.substring(minutes.indexOf("# 9."));
    }
}
