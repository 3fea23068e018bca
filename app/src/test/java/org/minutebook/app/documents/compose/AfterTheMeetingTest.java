package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.app.documents.tree.Document;
import org.minutebook.db.change.ApproveMinutes;
import org.minutebook.db.change.CorrectRecord;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Approval;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Stores;

/** The decision sheet, the signing sheet and an extract, from the minutes of Leicestershire and Southampton. */
@Execution(ExecutionMode.CONCURRENT)
class AfterTheMeetingTest {
    private static final String NOVEMBER = "2019-11-28";
    /** What no reader ever sees, and what the public does not. */
    private static final List<String> CLOSED =
            List.of("hidden", "secret", "Contract matters", "an adviser to the bidder", "the chairman was late");

    private static HouseStyle style(Stores stores, MinuteBook book, String day) {
        return HouseStyle.of(
                stores,
                stores.boards().get(stores.meetings().get(Records.on(book, day)).board()));
    }

    private static String decisions(MinuteBook book, String day, Audience audience) {
        return book.read(stores -> Plain.text(new DecisionSheetComposer()
                .compose(
                        stores,
                        Records.on(book, day),
                        style(stores, book, day),
                        audience,
                        LocalDate.parse(day),
                        MinuteBooks.CLOCK.instant())));
    }

    private static String signing(MinuteBook book, String day) {
        return book.read(stores -> Plain.text(new SigningSheetComposer()
                .compose(stores, Records.on(book, day), style(stores, book, day), MinuteBooks.CLOCK.instant())));
    }

    private static Optional<String> extract(MinuteBook book, String day, long item, Audience audience) {
        Optional<Document> made = book.read(stores -> new ExtractComposer()
                .compose(
                        stores,
                        Records.on(book, day),
                        Id.<AgendaItem>of(item),
                        style(stores, book, day),
                        audience,
                        MinuteBooks.CLOCK.instant()));
        return made.map(Plain::text);
    }

    /** Without the blanks at the ends of lines, which no text block holds. */
    private static String trimmed(String text) {
        return text.replaceAll("(?m) +$", "");
    }

    @Test
    void theDecisionSheetSaysWhatWasDecidedByWhomItIsDoneAndThatItIsProvisional(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            assertEquals("""
                ^ PROVISIONAL
                = Health and Wellbeing Board / Decisions of the meeting held on Thursday, 28 November 2019
                These are the decisions as they were taken down at the meeting. They are provisional until the Health\
                 and Wellbeing Board has approved the minutes. Issued on 28 November 2019.
                Item | Decision | Outcome, owner and deadline
                192. Minutes and Action Log. | The minutes of 26 September 2019 were confirmed and signed. | Confirmed
                196. Primary Care Network Development. | RESOLVED / That a further update be brought to a future meeting. | Considered / CCGs
                199. Workforce Workstream. | RESOLVED: / a) That progress be noted: | Noted
                b) That the leads be asked to consider social care. /   The motion was put and carried, eight voting for\
                 and two against, with one abstaining. | Requested / CCGs / by 12/03/20
                200. Exempt item. | The minute of this item is not for publication (paragraph 3 of Part 1 of Schedule\
                 12A to the Local Government Act 1972). |\
                """, trimmed(decisions(book, NOVEMBER, Audience.PUBLIC)));
        }
    }

    @Test
    void nothingRestrictedReachesThePublicInAnyOfThem(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            List<Id<AgendaItem>> items =
                    book.read(stores -> stores.meetings().items(Records.on(book, NOVEMBER)).stream()
                            .map(AgendaItem::id)
                            .toList());
            StringBuilder all = new StringBuilder(decisions(book, NOVEMBER, Audience.PUBLIC) + signing(book, NOVEMBER));
            items.forEach(item ->
                    extract(book, NOVEMBER, item.value(), Audience.PUBLIC).ifPresent(all::append));
            assertEquals(
                    List.of(), CLOSED.stream().filter(all.toString()::contains).toList(), all.toString());
            List<String> read = Arrays.stream(
                            decisions(book, NOVEMBER, Audience.RESTRICTED).split("\n"))
                    .filter(line -> line.contains("hidden") || line.startsWith("^"))
                    .toList();
            assertEquals(
                    List.of(
                            "^ PROVISIONAL – NOT FOR PUBLICATION",
                            "RESOLVED: / That the hidden clause be agreed. / hidden vote | "),
                    read);
        }
    }

    @Test
    void theSigningSheetHasTheWordsAndOnePlaceToSignAtTheMeetingThatIsToCome(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            assertEquals("""
                = Health and Wellbeing Board / Signature of the minutes of the meeting held on 28 November 2019
                Minutes 192 to 206 of the meeting of the Health and Wellbeing Board held on 28 November 2019.
                For signature at the meeting on 23 January 2020.
                Confirmed as a correct record.
                Signed |  /
                Name, presiding at the meeting |  /
                Date |  /\
                """, trimmed(signing(book, NOVEMBER)));
        }
    }

    @Test
    void itNamesTheCorrectionsThatTheApprovalWasSubjectTo(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "southampton.json")) {
            Approval approval = book.apply(new ApproveMinutes(
                            Records.on(book, "2017-03-29"),
                            Records.on(book, "2017-06-28"),
                            Id.of(21),
                            Approval.State.SUBJECT_TO_CORRECTIONS,
                            "",
                            "Councillor Shields",
                            LocalDate.parse("2017-06-28")))
                    .result();
            book.apply(new CorrectRecord(
                    Records.on(book, "2017-03-29"),
                    Records.on(book, "2017-06-28"),
                    Id.of(21),
                    approval.id(),
                    "Dr Robinson’s declaration being amended to “Governing Body”.",
                    new CorrectRecord.InDeclaration(Id.of(63), "Governance Board", "Governing Body")));
            assertEquals(
                    List.of(
                            "Approved and signed at the meeting held on 28th June 2017 as a correct record subject to"
                                    + " Dr Robinson’s declaration being amended to “Governing Body”.",
                            "Signed |  / ",
                            "Name, presiding at the meeting | Councillor Shields / ",
                            "Date | 28th June 2017 / "),
                    signing(book, "2017-03-29")
                            .lines()
                            .filter(line -> line.matches("(Approved|Signed|Name|Date).*"))
                            .toList());
        }
    }

    @Test
    void anExtractIsTheMinuteOfOneItemToBeCertified(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            String whole = MinutesComposerTest.text(book, NOVEMBER, Audience.PUBLIC);
            String extract = extract(book, NOVEMBER, 25, Audience.PUBLIC).orElseThrow();
            List<String> minute = whole.lines()
                    .dropWhile(line -> !line.startsWith("# 196."))
                    .takeWhile(line -> line.startsWith("# 196.") || !line.startsWith("# "))
                    .toList();
            assertEquals(
                    minute,
                    extract.lines()
                            .dropWhile(line -> !line.startsWith("# 196."))
                            .takeWhile(line -> !line.startsWith("The minutes from which"))
                            .toList());
            assertEquals(
                    List.of(
                            "^ DRAFT",
                            "= Health and Wellbeing Board / Extract from the minutes of the meeting held on 28 November"
                                    + " 2019"),
                    extract.lines().limit(2).toList());
            assertEquals(
                    List.of(
                            "The minutes from which this extract is taken have not been approved yet.",
                            "I certify that this is a true extract from the minutes of the meeting of the Health and"
                                    + " Wellbeing Board held on 28 November 2019.",
                            "Signed |  / ",
                            "Name and post |  / ",
                            "Date |  / "),
                    extract.lines()
                            .dropWhile(line -> !line.startsWith("The minutes from which"))
                            .toList());
        }
    }

    @Test
    void anExtractListsThoseWhomTheMinutesList(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "thurrock.json")) {
            assertEquals(
                    List.of(
                            "# Present",
                            "Councillor Barbara Rice (Chair), Roger Harris and Mandy Ansell.",
                            "# In attendance",
                            "Les Billingham (item 12) – Thurrock Council."),
                    extract(book, "2014-07-17", 23, Audience.PUBLIC)
                            .orElseThrow()
                            .lines()
                            .dropWhile(line -> !line.startsWith("# "))
                            .limit(4)
                            .toList());
        }
    }

    /** Of a true extract nobody must think that somebody with an interest in its item helped to decide on it. */
    @Test
    void anExtractSaysWhoHadAnInterestInItsItemAndNoOtherDoes(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            List<String> withInterest = extract(book, NOVEMBER, 26, Audience.PUBLIC)
                    .orElseThrow()
                    .lines()
                    .toList();
            int heading = withInterest.indexOf("# Declarations of interest");
            assertTrue(heading > 0, withInterest.toString());
            assertTrue(withInterest.get(heading + 1).contains("Dr. Hanlon"), withInterest.get(heading + 1));
            String without = extract(book, NOVEMBER, 25, Audience.PUBLIC).orElseThrow();
            assertFalse(without.contains("# Declarations of interest"), without);
        }
    }

    @Test
    void theDecisionSheetSaysWhatTheRecommendationsWere(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "thurrock.json")) {
            assertEquals(
                    """
                    6. Engaging with Users | Recommendation 1.2 was agreed. / 1.2 Note the group. | Agreed
                    Recommendation 1.1 was agreed as amended: to include NHS England | Agreed as amended
                    Action: Prepare a paper. | Len
                    12. Community Resilience | Recommendation 1.1 was agreed. / 1.1 Note the progress. | Agreed
                    Action: Bring a report. | Carmel / by September\
                    """,
                    trimmed(decisions(book, "2014-07-17", Audience.PUBLIC)).replaceFirst("(?s).*(?=\\n6\\. )\\n", ""));
        }
    }

    @Test
    void theAgendaNamesTheMinutesThatAreToBeApproved(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "southampton.json")) {
            String agenda = AgendaComposerTest.agenda(book, "2017-06-28", Optional.empty(), Audience.PUBLIC);
            assertEquals(
                    List.of("To approve and sign as a correct record the minutes of the meeting held on 29th March"
                            + " 2017."),
                    agenda.lines().filter(line -> line.startsWith("To approve")).toList());
        }
    }
}
