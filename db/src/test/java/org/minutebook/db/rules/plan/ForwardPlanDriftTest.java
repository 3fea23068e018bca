package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

/** The forward plan, the agenda and a report of one council's board of September 2014, as printed. */
class ForwardPlanDriftTest {
    private static final Id<Board> BOARD = Id.of(1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2014, 9, 11);
    private static final LocalDate NOVEMBER = LocalDate.of(2014, 11, 13);
    private static final LocalDate JANUARY = LocalDate.of(2015, 1, 15);
    private static final LocalDate PUBLISHED = LocalDate.of(2014, 9, 3);

    private final List<Meeting> meetings = List.of(
            meeting(10, SEPTEMBER, Meeting.State.ISSUED),
            meeting(11, NOVEMBER, Meeting.State.PLANNED),
            meeting(12, JANUARY, Meeting.State.PLANNED),
            meeting(13, LocalDate.of(2015, 3, 12), Meeting.State.PLANNED));
    private final List<ForwardPlanEntry> entries = new ArrayList<>(List.of(
            entry(20, 10, SEPTEMBER, "Development of Section 75 Agreement"),
            entry(21, 10, SEPTEMBER, "MH Crisis Care Concordat"),
            entry(22, 10, SEPTEMBER, "Update on the SEN Reforms"),
            entry(23, 10, SEPTEMBER, "HWBS – 13/14 review and 14/15 delivery plan – Children and Young People"),
            entry(24, 10, SEPTEMBER, "Care Act Implementation"),
            entry(25, 10, SEPTEMBER, "Better Care Fund Plan – agree revised plan"),
            entry(26, 11, NOVEMBER, "Pharmaceutical Needs Assessment – Final Document"),
            entry(27, 11, NOVEMBER, "Autism Strategy Action Plan – Refresh and Update"),
            entry(28, 11, NOVEMBER, "Housing and Planning Development Advisory Group"),
            entry(29, 11, NOVEMBER, "Public Health Services Commissioning Update"),
            entry(30, 11, NOVEMBER, "Market Position Statement"),
            entry(31, 11, NOVEMBER, "Healthwatch Annual Report"),
            entry(32, 11, NOVEMBER, "• CAMHS"),
            entry(33, 11, NOVEMBER, "Well Homes"),
            entry(34, 11, NOVEMBER, "Board Development Session Proposal"),
            entry(35, 11, NOVEMBER, "Board Bovoropment Coocient Topocal"),
            entry(36, 12, JANUARY, "Health and Wellbeing Strategy Refresh")));
    private final List<AgendaItem> agenda = new ArrayList<>(List.of(
            item(40, "1", "Apologies for Absence", AgendaItem.Role.APOLOGIES),
            item(42, "3", "Urgent Items", AgendaItem.Role.URGENT),
            item(45, "5", "Care Act Implementation Report", AgendaItem.Role.ORDINARY),
            item(
                    46,
                    "6",
                    "Update on the development of the Better Care Pooled Fund and Section 75 Agreement",
                    AgendaItem.Role.ORDINARY),
            item(47, "7", "Mental Health Crisis Care Concordat Report", AgendaItem.Role.ORDINARY),
            item(48, "8", "CYPP Progress Report 2013-2014 and Delivery Plan 2014-2015", AgendaItem.Role.ORDINARY),
            item(49, "9", "Thurrock Revised Better Care Fund Report", AgendaItem.Role.ORDINARY),
            item(50, "10", "Forward Plan", AgendaItem.Role.FORWARD_PLAN)));
    private final Saying milestone = new Saying(
            "The report “Better Care Pooled Fund and Section 75 Agreement”",
            "Update on the development of the Better Care Pooled Fund and Section 75 Agreement",
            """
            Health and Well-Being Board agreement to Section 75 agreement 13 November 2014
            NHS Thurrock CCG Board approval of Section 75 agreement 26 November 2014
            Cabinet of Thurrock Council approval of Section 75 agreement 3 December 2014
            A further report and full draft will be brought to the Health and Well-Being Board on 13 November.\
            """,
            SEPTEMBER,
            Id.of(46),
            null,
            false,
            true);

    @Test
    void fiveEntriesAreOfferedTheirItemsAndTheSixthIsMissing() {
        assertEquals(
                List.of(
                        "PLANNED_NOT_ON_AGENDA Update on the SEN Reforms -",
                        "LINK_SUGGESTED Development of Section 75 Agreement 46",
                        "LINK_SUGGESTED MH Crisis Care Concordat 47",
                        "LINK_SUGGESTED HWBS – 13/14 review and 14/15 delivery plan – Children and Young People 48",
                        "LINK_SUGGESTED Care Act Implementation 45",
                        "LINK_SUGGESTED Better Care Fund Plan – agree revised plan 49"),
                report(List.of()).stream()
                        .map(one -> one.kind() + " " + one.title() + " " + (one.item() == null ? "-" : one.item()))
                        .toList());
    }

    @Test
    void tickedOnceOnlyTheMissingEntryIsLeft() {
        long[][] ticked = {{20, 46}, {21, 47}, {23, 48}, {24, 45}, {25, 49}};
        for (long[] pair : ticked) {
            Id<Matter> matter = Id.of(1000 + pair[0]);
            entries.replaceAll(entry -> entry.id().value() == pair[0]
                    ? ForwardPlanEntryBuilder.builder(entry).matter(matter).build()
                    : entry);
            agenda.replaceAll(item -> item.id().value() == pair[1]
                    ? AgendaItemBuilder.builder(item).matter(matter).build()
                    : item);
        }
        assertEquals(
                List.of("“Update on the SEN Reforms” is planned for 11 September 2014 and is not on its agenda. "
                        + "Put it on the agenda, or move it to another meeting."),
                report(List.of()).stream()
                        .map(one -> one.says() + " " + one.cure())
                        .toList());
    }

    @Test
    void aMilestoneOfAReportThatNoEntryCarriesIsRaisedOnce() {
        List<Drift> promised = report(List.of(milestone)).stream()
                .filter(one -> one.kind() == Drift.Kind.PROMISED_NOT_PLANNED)
                .toList();
        assertEquals(1, promised.size());
        assertEquals(NOVEMBER, promised.getFirst().day());
        assertEquals(
                "The report “Better Care Pooled Fund and Section 75 Agreement” says: “Health and Well-Being Board"
                        + " agreement to Section 75 agreement 13 November 2014”. There is no forward plan entry for 13"
                        + " November 2014.",
                promised.getFirst().says());
    }

    @Test
    void aMilestoneThatIsPlannedIsNotRaised() {
        entries.add(entry(37, 11, NOVEMBER, "Section 75 Agreement: final"));
        assertEquals(
                List.of(),
                report(List.of(milestone)).stream()
                        .filter(one -> one.kind() == Drift.Kind.PROMISED_NOT_PLANNED)
                        .toList());
    }

    @Test
    void aPromiseWithoutADateIsKeptByAnyLaterEntry() {
        Saying promise = new Saying(
                "Clause a) of minute 5",
                "Adult autism",
                "That a further report be considered at a future meeting of the Board.",
                LocalDate.of(2014, 7, 17),
                Id.of(9),
                null,
                false,
                false);
        assertEquals(0, promised(promise));
        entries.removeIf(entry -> entry.title().startsWith("Autism"));
        assertEquals(1, promised(promise));
    }

    @Test
    void aPromiseThatIsPlannedForAnotherDayNamesThatDay() {
        Saying promise = new Saying(
                "Clause a) of minute 5",
                "Market Position Statement",
                "That it be brought to the meeting in January 2015.",
                SEPTEMBER,
                Id.of(9),
                null,
                false,
                false);
        assertEquals(
                "Clause a) of minute 5 says: “That it be brought to the meeting in January 2015”. The plan has “Market"
                        + " Position Statement” for 13 November 2014.",
                report(List.of(promise)).stream()
                        .filter(one -> one.kind() == Drift.Kind.PROMISED_NOT_PLANNED)
                        .findFirst()
                        .orElseThrow()
                        .says());
    }

    @Test
    void anItemThatNobodyPlannedIsNamed() {
        entries.removeIf(entry -> entry.title().startsWith("Care Act"));
        assertEquals(
                List.of("Item 5 “Care Act Implementation Report” of 11 September 2014 was never in the forward plan."),
                report(List.of()).stream()
                        .filter(one -> one.kind() == Drift.Kind.NEVER_PLANNED)
                        .map(Drift::says)
                        .toList());
    }

    @Test
    void aPartOfAnItemIsPlannedWithTheItem() {
        agenda.add(AgendaItemBuilder.builder(item(52, "5.1", "Places of Safety", AgendaItem.Role.ORDINARY))
                .parent(Id.of(45))
                .build());
        assertEquals(
                List.of(),
                report(List.of()).stream()
                        .filter(one -> one.kind() == Drift.Kind.NEVER_PLANNED)
                        .toList());
    }

    @Test
    void whatIsOnTheAgendaHasNotSlippedAnyMore() {
        entries.replaceAll(entry -> entry.id().value() == 21
                ? ForwardPlanEntryBuilder.builder(entry)
                        .state(ForwardPlanEntry.State.ON_AGENDA)
                        .note(Slips.noted("", SEPTEMBER.minusMonths(2), SEPTEMBER, PUBLISHED.minusMonths(2)))
                        .build()
                : entry);
        assertEquals(
                List.of(),
                report(List.of()).stream()
                        .filter(one -> one.title().equals("MH Crisis Care Concordat"))
                        .toList());
    }

    @Test
    void slipsAreCountedAndADayWithoutAMeetingIsNamed() {
        entries.clear();
        agenda.clear();
        entries.add(ForwardPlanEntryBuilder.builder(entry(60, 12, JANUARY, "JSNA Refresh"))
                .note(Slips.noted(
                        Slips.noted("", SEPTEMBER, NOVEMBER, PUBLISHED), NOVEMBER, JANUARY, PUBLISHED.plusDays(40)))
                .build());
        entries.add(entry(61, 0, LocalDate.of(2014, 12, 4), "Primary Care Strategy"));
        entries.add(entry(62, 0, LocalDate.of(2014, 8, 7), "Well Homes"));
        assertEquals(
                List.of(
                        "“Well Homes” was planned for 7 August 2014, and that day has passed.",
                        "“JSNA Refresh” has slipped twice, first from 11 September 2014.",
                        "“Primary Care Strategy” is planned for 4 December 2014, on which the board does not meet."),
                report(List.of()).stream().map(Drift::says).toList());
    }

    @Test
    void anItemWhoseSubjectIsPlannedForAnotherDayIsNoneThatNobodyPlanned() {
        entries.removeIf(entry -> entry.title().startsWith("Care Act"));
        entries.add(entry(38, 12, JANUARY, "Care Act: Implementation of Part 2"));
        assertEquals(
                List.of(),
                report(List.of()).stream()
                        .filter(one -> one.kind() == Drift.Kind.NEVER_PLANNED)
                        .toList());
    }

    private long promised(Saying saying) {
        return report(List.of(saying)).stream()
                .filter(one -> one.kind() == Drift.Kind.PROMISED_NOT_PLANNED)
                .count();
    }

    private List<Drift> report(List<Saying> sayings) {
        return ForwardPlanDrift.of(meetings, entries, agenda, sayings, PUBLISHED);
    }

    private static Meeting meeting(long id, LocalDate day, Meeting.State state) {
        return MeetingBuilder.builder()
                .id(Id.of(id))
                .board(BOARD)
                .day(day)
                .state(state)
                .build();
    }

    private static ForwardPlanEntry entry(long id, long meeting, @Nullable LocalDate day, String title) {
        return ForwardPlanEntryBuilder.builder()
                .id(Id.of(id))
                .board(BOARD)
                .meeting(meeting == 0 ? null : Id.of(meeting))
                .position((int) id)
                .plannedFor(day)
                .title(title)
                .build();
    }

    private static AgendaItem item(long id, String number, String title, AgendaItem.Role role) {
        return AgendaItemBuilder.builder()
                .id(Id.of(id))
                .meeting(Id.of(10))
                .position((int) id)
                .agendaNumber(number)
                .title(title)
                .role(role)
                .kind(role == AgendaItem.Role.ORDINARY ? AgendaItem.Kind.DISCUSSION : AgendaItem.Kind.PROCEDURAL)
                .build();
    }
}
