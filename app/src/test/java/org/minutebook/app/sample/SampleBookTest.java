package org.minutebook.app.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.minutebook.db.change.MinuteNumbers;
import org.minutebook.db.file.Calendars;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.MinuteBookProblem;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Clause;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.Delegation;
import org.minutebook.db.model.HouseStyle;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Kind;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Minute;
import org.minutebook.db.model.Notice;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.model.StoredFile;
import org.minutebook.db.model.Vote;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.notice.NoticeGiven;
import org.minutebook.db.rules.notice.NoticeRule;
import org.minutebook.db.rules.notice.Publication;
import org.minutebook.db.store.RecordFile;

@Execution(ExecutionMode.CONCURRENT)
class SampleBookTest {
    private static final Clock CLOCK = Clock.fixed(
            SampleBook.TODAY.atTime(9, 0).atZone(ZoneId.of("Europe/London")).toInstant(), ZoneId.of("Europe/London"));
    private static final RecordFile RECORDS = SampleBook.records();

    @SuppressWarnings("unchecked")
    private static <R> List<R> all(Kind kind) {
        return (List<R>) RECORDS.rows(kind);
    }

    @Test
    void aBookIsMadeAndHoldsUpToACheck(@TempDir Path dir) throws MinuteBookProblem {
        SampleBook.Counts counts = SampleBook.make(dir.resolve("sample"), CLOCK, "tester");
        assertEquals(new SampleBook.Counts(3, 29, 175, 58, 3), counts);
        try (MinuteBook book = MinuteBook.open(dir.resolve("sample"), CLOCK, "tester")) {
            assertTrue(book.check().ok(), () -> book.check().toString());
        }
    }

    @Test
    void theThreeBoardsHaveTheThreeLayouts() {
        Set<HouseStyle.Layout> layouts = EnumSet.noneOf(HouseStyle.Layout.class);
        for (HouseStyle style : SampleBookTest.<HouseStyle>all(Kind.HOUSE_STYLE)) {
            layouts.add(style.layout());
        }
        assertEquals(EnumSet.allOf(HouseStyle.Layout.class), layouts);
    }

    @Test
    void everyKindIsInItButWhatTheProgramNotesByItself() {
        Set<Kind> missing = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (RECORDS.rows(kind).isEmpty()) {
                missing.add(kind);
            }
        }
        assertEquals(EnumSet.of(Kind.PRODUCED_DOCUMENT), missing);
    }

    /** What a newcomer should find in the sample: a part of a resolution that took a recommendation and was voted on at its time. */
    @Test
    void aRecommendationBecameAClauseThatWasVotedOnByItself() {
        Set<Id<Clause>> voted = new HashSet<>();
        SampleBookTest.<Vote>all(Kind.VOTE).stream()
                .filter(vote -> vote.at() != null && vote.clause() != null)
                .forEach(vote -> voted.add(vote.clause()));
        assertEquals(
                List.of("b"),
                SampleBookTest.<Clause>all(Kind.CLAUSE).stream()
                        .filter(clause -> clause.recommendation() != null && voted.contains(clause.id()))
                        .map(Clause::letter)
                        .toList());
    }

    /** The same bytes each time, or a sample loaded into a book that has it already would double its files. */
    @Test
    void itsPapersAreSmallFilesAndTheSameEachTime() {
        Map<String, String> hashes = new HashMap<>();
        for (StoredFile file : SampleBookTest.<StoredFile>all(Kind.STORED_FILE)) {
            hashes.put(file.name(), file.sha256());
            assertTrue(file.size() < 200_000, () -> file.name() + " has " + file.size() + " bytes");
        }
        Map<String, String> again = new HashMap<>();
        SampleBook.records()
                .rows(Kind.STORED_FILE)
                .forEach(row -> again.put(((StoredFile) row).name(), ((StoredFile) row).sha256()));
        assertEquals(hashes, again);
        assertEquals(4, hashes.size());
    }

    @Test
    void itsCertificatesAreWhatTheRuleCounts(@TempDir Path dir) throws MinuteBookProblem {
        SampleBook.make(dir.resolve("sample"), CLOCK, "tester");
        try (MinuteBook book = MinuteBook.open(dir.resolve("sample"), CLOCK, "tester")) {
            for (Notice notice : book.read(stores -> stores.of(Notice.class).list())) {
                Meeting meeting = book.read(stores -> stores.meetings().get(notice.meeting()));
                NoticeGiven given = NoticeGiven.of(
                        meeting.day(),
                        new Publication(notice.publishedOn(), notice.publishedAt(), LocalTime.of(17, 0)),
                        NoticeRule.FIVE_CLEAR_DAYS,
                        book.read(stores -> Calendars.of(stores, meeting.board())));
                assertEquals(
                        List.of(
                                given.days(),
                                DayWords.list(given.ordinary().counted()),
                                DayWords.leftOut(given.ordinary().leftOut()),
                                given.meets()),
                        List.of(notice.clearDays(), notice.counted(), notice.excluded(), notice.met()));
            }
        }
    }

    @Test
    void oneAgendaIsInTheMakingAndOneWasIssuedWithALateItem() {
        Set<String> drafts = new HashSet<>();
        Set<String> late = new HashSet<>();
        for (AgendaItem item : SampleBookTest.<AgendaItem>all(Kind.AGENDA_ITEM)) {
            if (item.agendaNumber().isEmpty() && !item.heading()) {
                drafts.add(item.meeting().toString());
            }
            if (item.late()) {
                late.add(item.meeting() + " " + item.agendaNumber() + " "
                        + !item.urgencyReason().isBlank());
            }
        }
        assertEquals(Set.of("4189"), drafts);
        assertEquals(Set.of("4158 7A true"), late);
        assertEquals(
                Set.of(Id.of(509), Id.of(510), Id.of(511)),
                SampleBookTest.<StandingItem>all(Kind.STANDING_ITEM).stream()
                        .map(StandingItem::board)
                        .collect(Collectors.toSet()));
    }

    @Test
    void numbersOfTheMainBoardRunOnWithoutAGap() {
        Board first = SampleBookTest.<Board>all(Kind.BOARD).getFirst();
        assertEquals(SampleBook.FIRST_BOARD, first.name());
        Map<Id<Meeting>, LocalDate> days = new HashMap<>();
        SampleBookTest.<Meeting>all(Kind.MEETING).stream()
                .filter(meeting -> meeting.board().equals(first.id()))
                .forEach(meeting -> days.put(meeting.id(), meeting.day()));
        List<Integer> numbers = SampleBookTest.<AgendaItem>all(Kind.AGENDA_ITEM).stream()
                .filter(item ->
                        days.containsKey(item.meeting()) && !item.minuteNumber().isEmpty())
                .map(item -> Integer.parseInt(item.minuteNumber()))
                .sorted()
                .toList();
        List<Integer> expected = new ArrayList<>();
        for (int number = 41; number < 41 + numbers.size(); number++) {
            expected.add(number);
        }
        assertEquals(expected, numbers);
        assertTrue(numbers.size() > 50, numbers.toString());
    }

    /** An owner who is asked about "26/5" must not find four of them in the log. */
    @Test
    void noTwoActionsOfABoardAreCalledTheSameInOneYear() {
        Set<String> called = new HashSet<>();
        for (Action action : SampleBookTest.<Action>all(Kind.ACTION)) {
            LocalDate raised = Objects.requireNonNull(action.raisedOn());
            String name = action.board() + " " + action.referencePrinted() + " of " + raised.getYear();
            assertTrue(called.add(name), name);
        }
    }

    @Test
    void noMinuteThatWentOutIsWithoutANumberOrSharesIt(@TempDir Path dir) throws MinuteBookProblem {
        SampleBook.make(dir.resolve("sample"), CLOCK, "tester");
        try (MinuteBook book = MinuteBook.open(dir.resolve("sample"), CLOCK, "tester")) {
            for (Meeting meeting : SampleBookTest.<Meeting>all(Kind.MEETING)) {
                assertEquals(
                        Map.of(), book.read(stores -> MinuteNumbers.findings(stores, meeting)), meeting.toString());
            }
        }
    }

    @Test
    void actionsAreInEveryState() {
        Set<Action.State> states = EnumSet.noneOf(Action.State.class);
        int overdue = 0;
        for (Action action : SampleBookTest.<Action>all(Kind.ACTION)) {
            states.add(action.state());
            LocalDate due = action.dueOn();
            if (action.state() == Action.State.OPEN && due != null && due.isBefore(SampleBook.TODAY)) {
                overdue++;
            }
        }
        assertEquals(EnumSet.allOf(Action.State.class), states);
        assertTrue(overdue >= 8, "overdue: " + overdue);
    }

    @Test
    void heldMeetingsHaveMinutesAndOthersHaveNone() {
        Set<Id<AgendaItem>> minuted = new HashSet<>();
        SampleBookTest.<Minute>all(Kind.MINUTE).forEach(minute -> minuted.add(minute.item()));
        for (Meeting meeting : SampleBookTest.<Meeting>all(Kind.MEETING)) {
            boolean held = meeting.state() == Meeting.State.HELD;
            assertEquals(
                    held && meeting.kind() != Meeting.Kind.WORKSHOP,
                    SampleBookTest.<AgendaItem>all(Kind.AGENDA_ITEM).stream()
                            .anyMatch(item -> item.meeting().equals(meeting.id()) && minuted.contains(item.id())),
                    () -> meeting.day().toString());
            assertEquals(held, !meeting.day().isAfter(SampleBook.TODAY), () -> meeting.day()
                    .toString());
        }
    }

    @Test
    void aClauseIsLetteredWhereThereAreSeveralAndOnlyThere() {
        for (Resolution resolution : SampleBookTest.<Resolution>all(Kind.RESOLUTION)) {
            List<Clause> clauses = SampleBookTest.<Clause>all(Kind.CLAUSE).stream()
                    .filter(clause -> clause.resolution().equals(resolution.id()))
                    .toList();
            assertFalse(clauses.isEmpty());
            clauses.forEach(
                    clause -> assertEquals(clauses.size() == 1, clause.letter().isEmpty(), clause.text()));
        }
    }

    @Test
    void delegationsRestOnClauses() {
        for (Delegation delegation : SampleBookTest.<Delegation>all(Kind.DELEGATION)) {
            assertNotNull(delegation.clause(), delegation.delegatePrinted());
        }
    }

    @Test
    void whatComesAgainIsDueOnOneDayWhereverThatStands() {
        Map<Id<Matter>, LocalDate> due = new HashMap<>();
        SampleBookTest.<Cycle>all(Kind.CYCLE).forEach(cycle -> {
            if (cycle.matter() != null && cycle.lastDecidedOn() != null) {
                due.put(cycle.matter(), cycle.lastDecidedOn().plusMonths(cycle.months()));
            }
        });
        Map<String, LocalDate> differs = new HashMap<>();
        for (Matter matter : SampleBookTest.<Matter>all(Kind.MATTER)) {
            LocalDate again = due.getOrDefault(matter.id(), matter.dueOn());
            if (matter.dueOn() != null && !matter.dueOn().equals(again)) {
                differs.put(matter.title(), matter.dueOn());
            }
        }
        assertEquals(Map.of(), differs);
        assertEquals(LocalDate.of(2028, 9, 26), due.get(Id.<Matter>of(16001)));
    }
}
