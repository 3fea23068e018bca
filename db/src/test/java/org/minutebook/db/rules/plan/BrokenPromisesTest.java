package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

/** What was promised on 17 July 2014 for the meeting in November, and what keeps it. */
class BrokenPromisesTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2014, 11, 13);
    private static final LocalDate DECEMBER = LocalDate.of(2014, 12, 11);
    private static final LocalDate TODAY = LocalDate.of(2014, 9, 3);

    private final List<Meeting> meetings = new ArrayList<>(List.of(meeting(10, NOVEMBER, Meeting.State.PLANNED)));
    private final List<ForwardPlanEntry> plan = new ArrayList<>();
    private final List<AgendaItem> agenda = new ArrayList<>();

    @Test
    void theMeetingOfAMonthIsNoWorkshopOfThatMonth() {
        meetings.add(MeetingBuilder.builder(meeting(14, LocalDate.of(2014, 11, 6), Meeting.State.PLANNED))
                .kind(Meeting.Kind.WORKSHOP)
                .build());
        plan.add(ForwardPlanEntryBuilder.builder()
                .id(Id.of(20))
                .board(Id.of(1))
                .meeting(Id.of(10))
                .plannedFor(NOVEMBER)
                .title("Falls Prevention")
                .build());
        assertEquals(List.of(), told(false, TODAY));
        plan.clear();
        assertEquals(List.of(NOVEMBER), told(false, TODAY));
    }

    @Test
    void aPromiseWhoseActionsAreDoneIsKept() {
        assertEquals(List.of(NOVEMBER), told(false, TODAY));
        assertEquals(List.of(), told(true, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, CLOSED, true",
        "DELIVERED, SUPERSEDED, true",
        "CLOSED, OPEN, false",
        "CLOSED, PARKED, false",
        "PROMISED, PROMISED, false",
        "ON_AGENDA, CLOSED, false"
    })
    void aPromiseIsDoneWhenNoActionOfItIsOpen(Action.State one, Action.State other, boolean done) {
        assertEquals(done, Saying.done(List.of(action(one), action(other))));
        assertEquals(false, Saying.done(List.of()), "nobody logged it");
    }

    @ParameterizedTest
    @CsvSource({"HELD, 2014-12-12, true", "PLANNED, 2014-09-03, false", "CANCELLED, 2014-12-12, false"})
    void aPromiseThatWasKeptLaterThanItNamedIsKept(Meeting.State state, LocalDate today, boolean kept) {
        meetings.add(meeting(15, DECEMBER, state));
        agenda.add(AgendaItemBuilder.builder()
                .id(Id.of(51))
                .meeting(Id.of(15))
                .title("Falls Prevention")
                .kind(AgendaItem.Kind.DISCUSSION)
                .build());
        assertEquals(kept ? List.of() : List.of(NOVEMBER), told(false, today));
    }

    private List<LocalDate> told(boolean done, LocalDate today) {
        Saying promise = new Saying(
                "Clause b) of minute 7",
                "Falls Prevention",
                "That the effect on admissions be reported in November 2014",
                LocalDate.of(2014, 7, 17),
                Id.of(9),
                null,
                done,
                false);
        return new BrokenPromises(meetings, plan, agenda, today)
                .in(promise).stream().map(Drift::day).toList();
    }

    private static Action action(Action.State state) {
        return ActionBuilder.builder().id(Id.of(1)).board(Id.of(1)).state(state).build();
    }

    private static Meeting meeting(long id, LocalDate day, Meeting.State state) {
        return MeetingBuilder.builder()
                .id(Id.of(id))
                .board(Id.of(1))
                .day(day)
                .state(state)
                .build();
    }
}
