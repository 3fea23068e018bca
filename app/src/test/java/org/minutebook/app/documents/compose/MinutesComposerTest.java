package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.change.EditBoard;
import org.minutebook.db.change.Refused;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.MinuteBooks;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.HouseStyle.Layout;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

@Execution(ExecutionMode.CONCURRENT)
class MinutesComposerTest {
    static String text(MinuteBook book, String day, Audience audience) {
        Id<Meeting> meeting = Records.on(book, day);
        return book.read(stores -> Plain.text(new MinutesComposer()
                .compose(
                        stores,
                        meeting,
                        HouseStyle.of(
                                stores,
                                stores.boards()
                                        .get(stores.meetings().get(meeting).board())),
                        audience,
                        MinuteBooks.CLOCK.instant())));
    }

    @Test
    void runningNarrative(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            assertEquals("""
                = Minutes of a meeting of the Health and Wellbeing Board held at County Hall, Glenfield on Thursday, 28 November 2019.
                # PRESENT
                ## Leicestershire County Council
                Mr. L. Breckon JP CC (in the Chair)
                Mrs. C. M. Radford CC
                Jon Wilson
                ## Clinical Commissioning Groups
                Dr. Hanlon (arrived at 2.10 pm, from minute 196)
                ## Leicestershire District and Borough Councils
                Cllr. P. King
                # In Attendance
                Simon Down | Office of the Police and Crime Commissioner
                # Apologies
                Mr. R. Blunt CC, Cllr. J. Kaufman and John Sinnott
                # 192. Minutes and Action Log.
                The minutes of 26 September 2019 were confirmed and signed.
                The Board also noted the Action Log.
                # 193. Urgent Items.
                There were no urgent items for consideration.
                # 194. Declarations of interest.
                The Chairman invited members who wished to do so to declare any interest in respect of items on the agenda for the meeting.
                Cllr. P. King declared a personal interest in regard to the substantive items on the agenda as a Trustee of the Carers Centre.
                Dr. Hanlon declared a disclosable pecuniary interest in regard to minute 199 (Workforce Workstream) (a sensitive interest, details withheld under section 32 of the Localism Act 2011) and left the meeting at 3.20 pm while the matter was considered, returning at 3.35 pm.
                Mrs. C. M. Radford CC declared a personal interest in regard to minute 200 as a shareholder of the contractor.
                # 195. Position Statement by the Chairman.
                The Chairman spoke about:
                - the falls video
                - the food plan
                The Director of Health and Care Integration undertook to find out whether the video could be had in other languages.
                # Strategy
                # 196. Primary Care Network Development.
                The Board considered a joint report of two Clinical Commissioning Groups which provided an update on the networks. A copy of the joint report marked ‘Agenda item 5’ is filed with these minutes.
                Three points were noted.
                RESOLVED
                That a further update be brought to a future meeting.
                Post-meeting note: The figures were sent round on 2 December.
                # 199. Workforce Workstream.
                The Board considered a joint report of the Director of Workforce which sought views on the workforce plan. A copy of the joint report marked ‘Agenda item 8’ is filed with these minutes.
                Plans would include social care.
                RESOLVED:
                a) That progress be noted:
                b) That the leads be asked to consider social care.
                  The motion was put and carried, eight voting for and two against, with one abstaining.
                # 200. Exempt item.
                The minute of this item is not for publication (paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972).
                # 206. Date of next meeting.
                It was noted that the next meeting of the Health and Wellbeing Board would be held on Thursday, 23 January 2020 at 2.00 pm.
                2.00  - 4.43 pm | CHAIRMAN | 28 November 2019\
                """, text(book, "2019-11-28", Audience.PUBLIC));
        }
    }

    @Test
    void runningNumbersGoOnAfterTheMeetingBefore(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            assertEquals("""
                = Minutes of a meeting of the Health and Wellbeing Board held at County Hall, Glenfield on Thursday, 23 January 2020.
                # 207. Minutes.
                # Strategy
                # 208. Better Care Fund.
                 | CHAIRMAN | 23 January 2020\
                """, text(book, "2020-01-23", Audience.PUBLIC));
        }
    }

    /** CON-02: number and year, and zeros before the number. */
    @Test
    void numbersAreLaidOutAsTheCouncilPrintsThem(@TempDir Path dir) throws Refused {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            Board board = book.read(stores -> stores.boards().get(Id.of(2)));
            Board dated = book.apply(new EditBoard(
                            board,
                            BoardBuilder.builder(board)
                                    .numberPrefix("{number}/{yy}")
                                    .build()))
                    .result();
            assertEquals(List.of("# 207/20. Minutes.", "# 208/20. Better Care Fund."), headings(book, "2020-01-23"));
            book.apply(new EditBoard(
                    dated,
                    BoardBuilder.builder(dated)
                            .numberPrefix("{000}")
                            .numbering(Board.Numbering.PER_MEETING)
                            .build()));
            assertEquals(List.of("# 001. Minutes.", "# 002. Better Care Fund."), headings(book, "2020-01-23"));
        }
    }

    @Test
    void whoseNameSaysCountyCouncillorIsNotCalledCouncillorAgain(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "leicestershire.json")) {
            Id<Meeting> meeting = Records.on(book, "2019-11-28");
            String minutes = book.read(stores -> Plain.text(new MinutesComposer()
                    .compose(
                            stores,
                            meeting,
                            HouseStyle.plain(Layout.SHORT_PROSE),
                            Audience.PUBLIC,
                            MinuteBooks.CLOCK.instant())));
            assertEquals(
                    """
                    Present: Mr. L. Breckon JP CC (Chair) and Mrs. C. M. Radford CC (Leicestershire County Council); \
                    Councillor P. King (Leicestershire District and Borough Councils)
                    Jon Wilson (Leicestershire County Council); Dr. Hanlon (arrived at 2.10 pm, from minute 196) \
                    – Clinical Commissioning Groups
                    In attendance: Simon Down (Office of the Police and Crime Commissioner)
                    Apologies: Mr. R. Blunt CC; Councillor J. Kaufman; John Sinnott
                    """,
                    minutes.lines()
                            .skip(1)
                            .takeWhile(line -> !line.startsWith("#"))
                            .collect(Collectors.joining("\n", "", "\n")));
        }
    }

    private static List<String> headings(MinuteBook book, String day) {
        return text(book, day, Audience.PUBLIC)
                .lines()
                .filter(line -> line.matches("# \\d.*"))
                .toList();
    }

    @Test
    void shortProse(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "southampton.json")) {
            assertEquals("""
                = HEALTH AND WELLBEING BOARD / MINUTES OF THE MEETING HELD ON 28 JUNE 2017
                Present: Councillors Lewzey, Payne, Taggart and Shields (Chair)
                Dr Sue Robinson, Rob Kurn, Carole Binns and Jason Horsley
                Apologies: Councillors Dr Paffey and Hilary Brooks
                # 1. DISCLOSURE OF PERSONAL AND PECUNIARY INTERESTS
                Councillor Shields declared a personal interest in that he was a Council appointed representative of the Clinical Commissioning Group and remained in the meeting and took part in the consideration and determinations of items on the agenda.
                Councillor Lewzey declared a personal interest in that he was a Council appointed representative of Southern Health NHS Foundation Trust and remained in the meeting and took part in the consideration and determinations of items on the agenda.
                Councillor Payne declared a personal interest in that he was a Council appointed representative of Solent NHS Trust and remained in the meeting and took part in the consideration and determinations of items on the agenda.
                # 2. MINUTES OF THE PREVIOUS MEETING (INCLUDING MATTERS ARISING)
                # 3. DRUGS STRATEGY 2017/2020
                The Board received and noted the report of the Director of Public Health providing an update on the Drugs Strategy.
                Progress was noted.\
                """, text(book, "2017-06-28", Audience.PUBLIC));
        }
    }

    @Test
    void tableWithOwners(@TempDir Path dir) {
        try (MinuteBook book = Records.book(dir, "thurrock.json")) {
            assertEquals("""
                ^ DRAFT – subject to confirmation at the next meeting
                = MINUTES of the meeting of Thurrock Health and Wellbeing Board held on 17th July 2014 at 11.00am
                # Present:
                Board Member | Position | Organisation
                Councillor Barbara Rice | Chair and Portfolio Holder | Thurrock Council
                Roger Harris | Director of Adults, Health and Commissioning
                Mandy Ansell | Chief Operating Officer | Thurrock Clinical Commissioning Group
                # In attendance:
                Name | Position | Organisation
                Les Billingham (item 12) | Head of Adult Social Care | Thurrock Council
                Item | Key points and actions | Owner and deadline
                Apologies for absence |  |\s
                2. Minutes 13th March 2014 |  |\s
                4. Declaration of interests | No interests declared |\s
                5. PREVENT | Councillors asked for training. |\s
                Michelle and Roger would meet. | Michelle/Roger
                6. Engaging with Users | Len Green presented the report ‘Engaging with users and carers’. |\s
                - The chart looked busy. / - Len would prepare a paper. | Len
                - Kim agreed. |\s
                Recommendation 1.2 was agreed. |\s
                Recommendation 1.1 was agreed as amended: to include NHS England |\s
                12. Community Resilience | Les presented the report ‘Community Resilience’. |\s
                Carmel would bring back a report. | Carmel / by September
                Recommendation 1.1 was agreed. |\s
                 | Chair | 17th July 2014\
                """, text(book, "2014-07-17", Audience.PUBLIC));
        }
    }
}
