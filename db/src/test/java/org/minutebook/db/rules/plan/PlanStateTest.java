package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;

class PlanStateTest {
    private static final LocalDate TODAY = LocalDate.of(2014, 9, 30);

    @ParameterizedTest(name = "{0} entry for {1}, meeting {2}, linked {3}: {4}")
    @CsvSource(textBlock = """
        planned,   ,           ,          no,  idea
        planned,   2014-11-13, ,          no,  planned
        planned,   2014-11-13, planned,   no,  planned
        planned,   2014-11-13, issued,    yes, on agenda
        on_agenda, 2014-11-13, issued,    no,  on agenda
        planned,   2014-11-13, cancelled, no,  slipped
        planned,   2014-11-13, postponed, yes, slipped
        planned,   2014-09-11, inquorate, yes, slipped
        planned,   2014-09-11, ,          no,  slipped
        planned,   2014-09-11, held,      no,  slipped
        planned,   2014-09-11, held,      yes, taken
        on_agenda, 2014-09-11, held,      no,  taken
        planned,   2014-09-30, held,      yes, taken
        planned,   2014-09-30, issued,    no,  planned
        on_agenda, 2014-09-11, issued,    yes, on agenda
        done,      2014-11-13, ,          no,  taken
        dropped,   2014-09-11, held,      yes, dropped
        """)
    void theStateFollowsFromTheDateTheMeetingAndTheAgenda(
            String kept, @Nullable LocalDate day, @Nullable String held, String linked, String state) {
        ForwardPlanEntry entry = ForwardPlanEntryBuilder.builder()
                .id(Id.of(1))
                .board(Id.of(2))
                .plannedFor(day)
                .state(ForwardPlanEntry.State.valueOf(kept.toUpperCase(Locale.ROOT)))
                .build();
        Meeting meeting = held == null || day == null
                ? null
                : MeetingBuilder.builder()
                        .id(Id.of(3))
                        .board(Id.of(2))
                        .day(day)
                        .state(Meeting.State.valueOf(held.toUpperCase(Locale.ROOT)))
                        .build();
        AgendaItem item = linked.equals("yes")
                ? AgendaItemBuilder.builder().id(Id.of(4)).meeting(Id.of(3)).build()
                : null;
        assertEquals(state, PlanState.of(entry, meeting, item, TODAY).word().toLowerCase(Locale.UK));
    }
}
