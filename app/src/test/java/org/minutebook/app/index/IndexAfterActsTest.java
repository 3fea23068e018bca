package org.minutebook.app.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.minutebook.app.documents.Progress;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.DelegationBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Resolution;
import org.minutebook.db.model.ResolutionBuilder;

/** What an act changes elsewhere than in the record that it touched is found as it stands then. */
class IndexAfterActsTest extends IndexedCouncil {
    private static final Id<Meeting> FEBRUARY = Id.of(42);

    @Test
    void whatIsDueAtAMeetingMovesWithIt() throws Exception {
        act(
                "Due at the next meeting",
                writing -> writing.save(
                        ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.LEAFLET_AGAIN))
                                .dueMeeting(FEBRUARY)
                                .build()));
        assertEquals(List.of("actions:60"), refs("is:overdue"));
        act(
                "Held earlier",
                writing -> writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(FEBRUARY))
                                .day(TODAY.minusDays(1))
                                .build()));
        assertEquals(List.of("actions:60", "actions:62"), refs("is:overdue"));
    }

    @Test
    void whatIsParkedIsNotOverdue() throws Exception {
        act(
                "Park it",
                writing -> writing.save(
                        ActionBuilder.builder(writing.stores().actions().get(Id.of(60)))
                                .state(Action.State.PARKED)
                                .build()));
        assertEquals(List.of(), refs("is:overdue"));
    }

    @Test
    void meetingsAreFoundByTheNewNameOfTheirBoard() throws Exception {
        act(
                "Rename the board",
                writing -> writing.save(
                        BoardBuilder.builder(writing.stores().boards().get(SmallCouncil.CHILDREN))
                                .name("Youth Forum")
                                .build()));
        assertEquals(List.of("meetings:43"), refs("kind:meeting forum"));
        assertEquals(List.of(), refs("kind:meeting trust"));
    }

    @Test
    void aDelegationIsKeptFromThePublicWithItsItem() throws Exception {
        act(
                "Delegate",
                writing -> writing.add(DelegationBuilder.builder()
                        .id(Id.of(210))
                        .board(SmallCouncil.HEALTH)
                        .clause(Id.of(58))
                        .delegatePrinted("Harbour Master")
                        .build()));
        Wish publicly = new Wish(TODAY, 50, 50, true, Optional.empty());
        assertEquals(1, index.find("harbour", publicly).count());
        for (Audience audience : List.of(Audience.RESTRICTED, Audience.PUBLIC)) {
            act(
                    "Exempt it, and lift that",
                    writing -> writing.save(AgendaItemBuilder.builder(
                                    writing.stores().of(AgendaItem.class).get(SmallCouncil.DEMENTIA))
                            .audience(audience)
                            .build()));
            assertEquals(
                    audience == Audience.PUBLIC ? 1 : 0,
                    index.find("harbour", publicly).count());
        }
        act(
                "Restrict the resolution",
                writing -> writing.save(ResolutionBuilder.builder(
                                writing.stores().of(Resolution.class).get(Id.of(56)))
                        .audience(Audience.RESTRICTED)
                        .build()));
        assertEquals(0, index.find("harbour", publicly).count());
        assertEquals(List.of("delegations:210"), refs("harbour"));
    }

    @Test
    void anActionOfAClauseIsForThePublicOnlyWhileItsResolutionIs() throws Exception {
        Wish publicly = new Wish(TODAY, 50, 50, true, Optional.empty());
        String words = "kind:action village after:2019-09-27";
        Resolution open = book.read(stores -> stores.of(Resolution.class).get(Id.of(56)));
        act("Name the clause alone, and close it", writing -> {
            Action named = writing.stores().actions().get(SmallCouncil.LEAFLET_AGAIN);
            writing.save(
                    ActionBuilder.builder(named).item(null).clause(Id.of(58)).build());
            writing.save(ResolutionBuilder.builder(open)
                    .audience(Audience.RESTRICTED)
                    .build());
        });
        assertEquals(0, index.find(words, publicly).hits().size());
        assertEquals(1, found(words).hits().size());
        act("Open it", writing -> writing.save(open));
        assertEquals(1, index.find(words, publicly).hits().size());
    }

    @Test
    void whatFailedOnceIsMadeAnewWithTheNextTry() throws Exception {
        Files.delete(
                book.path().resolve("search").resolve("write.lock")); // without its lock Lucene writes nothing more
        assertThrows(
                UncheckedIOException.class,
                () -> act(
                        "Reword",
                        writing -> writing.save(
                                ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.REPORT))
                                        .text("Bring the lighthouse.")
                                        .build())));
        assertEquals(
                "The index of this book cannot be read and is made again. Search again in a moment.",
                found("lighthouse").says());
        index.bringUpToDate(Progress.NONE);
        assertEquals(List.of("actions:61"), refs("lighthouse"));
        assertEquals(List.of("meetings:43"), refs("kind:meeting trust"), "and all the rest");
    }
}
