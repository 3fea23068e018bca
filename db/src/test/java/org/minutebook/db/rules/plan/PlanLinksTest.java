package org.minutebook.db.rules.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntry.State;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

class PlanLinksTest {
    /** 0 is no matter. */
    @ParameterizedTest
    @CsvSource({
        "PLANNED, 0, Falls prevention, 0, Falls Prevention., true",
        "PLANNED, 1, Falls Prevention, 2, Falls Prevention., false",
        "PLANNED, 1, Falls Prevention, 0, Falls Prevention., true",
        "PLANNED, 0, Falls Prevention, 0, Falls Prevention: Second Report., false",
        "ON_AGENDA, 0, Falls Prevention, 0, Falls Prevention: Second Report., true",
        "ON_AGENDA, 1, Falls Prevention, 2, Falls Prevention: Second Report., false",
        "PLANNED, 1, Falls Prevention, 1, Second Report., true",
        "DROPPED, 0, Falls Prevention, 0, Falls Prevention., false"
    })
    void anEntryIsTheItemOfItsMatterOrOfItsTitleOrTheOneItIsSaidToBe(
            State state, long ofEntry, String planned, long ofItem, String stands, boolean tied) {
        assertEquals(
                tied ? Map.of(20L, 40L) : Map.of(),
                links(List.of(entry(20, ofEntry, planned, state)), List.of(item(40, 10, ofItem, stands))));
    }

    @Test
    void ofSeveralTheLikeliestIsTaken() {
        assertEquals(
                Map.of(20L, 41L, 21L, 40L),
                links(
                        List.of(
                                entry(20, 0, "Annual Report of the Director of Public Health", State.ON_AGENDA),
                                entry(21, 0, "Annual Report of Healthwatch", State.ON_AGENDA)),
                        List.of(
                                item(40, 10, 0, "Healthwatch Wealdmere: Annual Report 2026."),
                                item(41, 10, 0, "Growing Up: Annual Report of the Director of Public Health 2026."))));
    }

    @Test
    void anItemOfAnotherMeetingIsNotTaken() {
        assertEquals(
                Map.of(),
                links(
                        List.of(entry(20, 0, "Falls Prevention", State.ON_AGENDA)),
                        List.of(item(40, 11, 0, "Falls Prevention"))));
    }

    private static Map<Long, Long> links(List<ForwardPlanEntry> entries, List<AgendaItem> items) {
        return PlanLinks.of(entries, items).entrySet().stream()
                .collect(Collectors.toMap(
                        link -> link.getKey().value(),
                        link -> link.getValue().id().value()));
    }

    private static @Nullable Id<Matter> matter(long value) {
        return value == 0 ? null : Id.of(value);
    }

    private static ForwardPlanEntry entry(long id, long matter, String title, State state) {
        return ForwardPlanEntryBuilder.builder()
                .id(Id.of(id))
                .board(Id.of(1))
                .meeting(Id.of(10))
                .matter(matter(matter))
                .title(title)
                .state(state)
                .build();
    }

    private static AgendaItem item(long id, long meeting, long matter, String title) {
        return AgendaItemBuilder.builder()
                .id(Id.of(id))
                .meeting(Id.of(meeting))
                .matter(matter(matter))
                .title(title)
                .kind(AgendaItem.Kind.DISCUSSION)
                .build();
    }
}
