package org.minutebook.db.rules.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Verb;
import org.minutebook.db.rules.agenda.CarryOver.Known;
import org.minutebook.db.rules.agenda.CarryOver.Outcome;

class CarryOverTest {
    private static final Id<Board> BOARD = Id.of(1);
    private static final Meeting NOW = meeting(20, LocalDate.of(2026, 7, 16), Meeting.State.PLANNED);
    private static final Meeting MAY = meeting(10, LocalDate.of(2026, 5, 14), Meeting.State.HELD);
    private static final Meeting JUNE = meeting(11, LocalDate.of(2026, 6, 11), Meeting.State.HELD);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        HELD      | DEFERRED | 0 | false | DEFERRED    | Deferred on 14 May 2026.
        HELD      | NOTED    | 0 | false |             |
        HELD      | NONE     | 1 | false | UNDECIDED   | A recommendation of its report has no outcome since 14 May 2026.
        HELD      | NOTED    | 2 | false | UNDECIDED   | 2 recommendations of its report have no outcome since 14 May 2026.
        HELD      | NONE     | 0 | true  | WITHDRAWN   | Withdrawn from the agenda of 14 May 2026.
        CANCELLED | NONE     | 0 | false | NOT_REACHED | The meeting of 14 May 2026 was cancelled.
        INQUORATE | NONE     | 0 | false | NOT_REACHED | The meeting of 14 May 2026 was inquorate.
        INQUORATE | NOTED    | 0 | false |             |
        POSTPONED | NONE     | 0 | false |             |
        """)
    void whatWasLeftOpenComesBackWithItsReason(
            Meeting.State state,
            Verb verb,
            int undecided,
            boolean withdrawn,
            @Nullable String source,
            @Nullable String reason) {
        Meeting may = meeting(10, MAY.day(), state);
        Set<Verb> verbs = verb == Verb.NONE ? EnumSet.noneOf(Verb.class) : EnumSet.of(verb);
        Outcome outcome = new Outcome(item(1, "Falls", null), may, verbs, undecided, verb != Verb.NONE, withdrawn);
        assertEquals(
                source == null ? List.of() : List.of(source + " Falls: " + reason),
                words(CarryOver.to(known(List.of(), List.of(outcome), List.of(), List.of()))));
    }

    @Test
    void whatCameBackAlreadyDoesNotComeTwice() {
        Outcome deferred = outcome(item(1, "Falls", null), MAY, Verb.DEFERRED);
        Outcome deferredMatter = outcome(item(2, "Fund: plan", 7L), MAY, Verb.DEFERRED);
        Outcome sameTitle = outcome(item(3, "FALLS.", null), JUNE, Verb.NOTED);
        Outcome sameMatter = outcome(item(4, "Fund: return", 7L), JUNE, Verb.APPROVED);
        assertEquals(
                List.of(),
                words(CarryOver.to(known(
                        List.of(), List.of(deferred, deferredMatter, sameTitle, sameMatter), List.of(), List.of()))));
    }

    @Test
    void whatIsOnTheAgendaWaitsNoLonger() {
        Outcome deferred = outcome(item(1, "Falls", null), MAY, Verb.DEFERRED);
        assertEquals(
                List.of(),
                words(CarryOver.to(known(
                        List.of(item(9, "Falls", null), item(10, "Fund", 7L)),
                        List.of(deferred),
                        List.of(matter(7, "Better Care Fund", null)),
                        List.of()))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        2026-09-01 | 2026-10-15 | DUE Strategy: Due by 1 September 2026, before the following meeting on 15 October 2026.
        2026-10-15 | 2026-10-15 | OPEN_MATTER Strategy: An open matter, lead Jo March.
        2026-12-31 | -          | DUE Strategy: Due by 31 December 2026, and no later meeting is planned.
        2027-01-16 | -          | OPEN_MATTER Strategy: An open matter, lead Jo March.
        -          | 2026-10-15 | OPEN_MATTER Strategy: An open matter, lead Jo March.
        """)
    void aMatterThatFallsDueComesInTime(@Nullable LocalDate due, @Nullable LocalDate following, String expected) {
        Known known = new Known(
                NOW, List.of(), following, List.of(), List.of(), List.of(matter(7, "Strategy", due)), List.of(), 0, 0);
        assertEquals(List.of(expected), words(CarryOver.to(known)));
    }

    @Test
    void thePlanForThisMeetingAndWhatSlippedAreOfferedWhileTheyArePlanned() {
        List<ForwardPlanEntry> plan = List.of(
                entry(1, "Dentistry", NOW.day(), ForwardPlanEntry.State.PLANNED, "Minute of 14 May 2026"),
                entry(2, "Winter", MAY.day(), ForwardPlanEntry.State.PLANNED, ""),
                entry(3, "Housing", NOW.day(), ForwardPlanEntry.State.ON_AGENDA, ""),
                entry(4, "Taken", MAY.day(), ForwardPlanEntry.State.DONE, ""),
                entry(5, "Later", LocalDate.of(2026, 10, 15), ForwardPlanEntry.State.PLANNED, ""));
        assertEquals(
                List.of(
                        "PLANNED Dentistry: Planned for this meeting: Minute of 14 May 2026.",
                        "SLIPPED Winter: Planned for 14 May 2026 and not on that agenda."),
                words(CarryOver.to(known(List.of(), List.of(), List.of(), plan))));
    }

    @Test
    void theMinutesAndTheActionLogComeWhereTheyAreNot() {
        Known known = new Known(NOW, List.of(), null, List.of(), List.of(MAY, JUNE), List.of(), List.of(), 12, 4);
        assertEquals(
                List.of(
                        "MINUTES Minutes of 11 June 2026: They are not approved yet.",
                        "ACTION_LOG Action Log: 12 actions are open, 4 of them overdue."),
                words(CarryOver.to(known)));
        AgendaItem both = AgendaItemBuilder.builder(item(1, "Minutes and Action Log.", null))
                .role(AgendaItem.Role.MINUTES)
                .build();
        assertEquals(
                List.of(),
                words(CarryOver.to(new Known(
                        NOW, List.of(both), null, List.of(), List.of(MAY, JUNE), List.of(), List.of(), 12, 4))));
    }

    @Test
    void whatWaitsForTwoReasonsIsOfferedForTheFirst() {
        Outcome deferred = outcome(item(1, "Falls", 7L), MAY, Verb.DEFERRED);
        List<ForwardPlanEntry> plan = List.of(entry(1, "Falls", NOW.day(), ForwardPlanEntry.State.PLANNED, ""));
        assertEquals(
                List.of("DEFERRED Falls: Deferred on 14 May 2026."),
                words(CarryOver.to(known(List.of(), List.of(deferred), List.of(matter(7, "Falling", null)), plan))));
    }

    private static Known known(
            List<AgendaItem> agenda, List<Outcome> earlier, List<Matter> matters, List<ForwardPlanEntry> plan) {
        return new Known(NOW, agenda, null, earlier, new ArrayList<>(), matters, plan, 0, 0);
    }

    private static List<String> words(List<Waiting> waiting) {
        return waiting.stream()
                .map(one -> one.source() + " " + one.title() + ": " + one.reason())
                .toList();
    }

    private static Outcome outcome(AgendaItem item, Meeting meeting, Verb verb) {
        return new Outcome(item, meeting, EnumSet.of(verb), 0, true, false);
    }

    private static AgendaItem item(long id, String title, @Nullable Long matter) {
        return AgendaItemBuilder.builder()
                .id(Id.of(id))
                .meeting(Items.MEETING)
                .title(title)
                .matter(matter == null ? null : Id.of(matter))
                .build();
    }

    private static Matter matter(long id, String title, @Nullable LocalDate due) {
        return MatterBuilder.builder()
                .id(Id.of(id))
                .board(BOARD)
                .title(title)
                .dueOn(due)
                .leadPrinted("Jo March")
                .build();
    }

    private static ForwardPlanEntry entry(
            long id, String title, LocalDate day, ForwardPlanEntry.State state, String source) {
        return ForwardPlanEntryBuilder.builder()
                .id(Id.of(id))
                .board(BOARD)
                .title(title)
                .plannedFor(day)
                .state(state)
                .source(source)
                .build();
    }

    private static Meeting meeting(long id, LocalDate day, Meeting.State state) {
        return MeetingBuilder.builder()
                .id(Id.of(id))
                .board(BOARD)
                .day(day)
                .state(state)
                .build();
    }
}
