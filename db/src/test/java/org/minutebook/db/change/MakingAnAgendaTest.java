package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.BoardPracticeBuilder;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.model.StandingItemBuilder;
import org.minutebook.db.rules.agenda.AgendaOrder.Step;
import org.minutebook.db.rules.agenda.Waiting;

/** An agenda while it is made: laid out, filled, ordered, and kept from the public where it must be. */
class MakingAnAgendaTest {
    private Acting acting;

    @BeforeEach
    void aMeetingWithoutAgenda(@TempDir Path dir) throws Refused {
        acting = new Acting(dir);
    }

    @AfterEach
    void close() {
        acting.close();
    }

    @Test
    void theStandingItemsAreLaidOutAroundWhatIsThere() throws Refused {
        acting.add("Falls");
        acting.apply(new LayOutAgenda(acting.meeting));
        assertEquals(
                "Election of Chair, Apologies for absence, Declarations of interest, Minutes of the previous meeting,"
                        + " Urgent items, Falls, Date of next meeting",
                acting.agenda());
        acting.refused(
                "Every standing item is on the agenda of 27 February 2020 already. Add what else is to be on it.",
                new LayOutAgenda(acting.meeting));
        acting.add("Winter");
        assertTrue(acting.agenda().endsWith("Falls, Winter, Date of next meeting"), acting.agenda());
    }

    @Test
    void theBoardsOwnStandingItemsComeInItsOrderAndTheFirstMeetingElects() throws Refused {
        acting.apply(new SetStandingItems(
                acting.board,
                List.of(
                        standing(StandingItem.Occasion.FIRST_OF_YEAR, "ELECTION OF CHAIR"),
                        standing(StandingItem.Occasion.EVERY_MEETING, "APOLOGIES"))));
        List<StandingItem> laidDown =
                acting.book.read(stores -> stores.agendas().standingItems(acting.board));
        acting.apply(new SetStandingItems(
                acting.board,
                List.of(
                        StandingItemBuilder.builder(laidDown.getLast())
                                .title("APOLOGIES (IF ANY)")
                                .build(),
                        laidDown.getFirst(),
                        standing(StandingItem.Occasion.WORKSHOP, "INTRODUCTIONS"))));
        acting.apply(new LayOutAgenda(acting.meeting));
        assertEquals("APOLOGIES (IF ANY), ELECTION OF CHAIR", acting.agenda());
        acting.refused(
                "A standing item needs a title. Type it as the agenda is to print it.",
                new SetStandingItems(acting.board, List.of(standing(StandingItem.Occasion.ORDINARY, " "))));
        acting.apply(new SetStandingItems(acting.board, List.of()));
        assertEquals(List.of(), acting.book.read(stores -> stores.agendas().standingItems(acting.board)));
    }

    @Test
    void anItemFollowsAnotherAndAHeadingHasNoNumber() throws Refused {
        Id<AgendaItem> first = acting.add("Falls");
        acting.add("Winter");
        acting.apply(new AddItem(acting.meeting, "", "Children", AgendaItem.Kind.DECISION, true, first));
        acting.apply(new AddItem(acting.meeting, "", "Dentistry", AgendaItem.Kind.INFORMATION, false, null));
        assertEquals("Falls, = Children, Winter, Dentistry", acting.agenda());
    }

    @Test
    void anItemMovesWithItsParts() throws Refused {
        acting.add("Falls");
        acting.add("Falls at home");
        acting.add("Winter");
        acting.apply(new MoveItem(acting.item("Falls at home"), Step.IN));
        assertEquals("Falls, - Falls at home, Winter", acting.agenda());
        acting.apply(new MoveItem(acting.item("Winter"), Step.UP));
        assertEquals("Winter, Falls, - Falls at home", acting.agenda());
        acting.apply(new MoveItemBefore(
                acting.item("Falls at home"), acting.item("Winter").id()));
        assertEquals("Falls at home, Winter, Falls", acting.agenda());
        acting.refused(
                "“Falls at home” stays where it is. It is the first already.",
                new MoveItem(acting.item("Falls at home"), Step.UP));
        acting.refused(
                "“Winter” stays where it is. It stands there already.",
                new MoveItemBefore(acting.item("Winter"), acting.item("Winter").id()));
    }

    @Test
    void anItemGoesWithItsPartsAndWhatWasPlannedIsPlannedAgain() throws Refused {
        ForwardPlanEntry entry = acting.put(writing -> ForwardPlanEntryBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .title("Falls")
                .build());
        acting.apply(
                new PlaceOnAgenda(acting.meeting, List.of(waiting(Waiting.Source.PLANNED, "Falls", null, entry.id()))));
        assertEquals(ForwardPlanEntry.State.ON_AGENDA, entry(entry).state());
        acting.add("Falls at home");
        acting.apply(new MoveItem(acting.item("Falls at home"), Step.IN));
        acting.apply(new RemoveItem(acting.item("Falls")));
        assertEquals("", acting.agenda());
        assertEquals(ForwardPlanEntry.State.PLANNED, entry(entry).state());
    }

    @Test
    void anItemWithMinutesIsNotTakenOff() throws Refused {
        Id<AgendaItem> item = acting.add("Falls");
        acting.put(writing -> MinuteBuilder.builder()
                .id(writing.newId())
                .item(item)
                .body("It was noted.")
                .build());
        acting.refused(
                "Something was recorded under “Falls” already, so it cannot be taken off. Look at its minutes and take"
                        + " that out first.",
                new RemoveItem(acting.item(item)));
    }

    @Test
    void aMatterIsPlacedBeforeWhatClosesTheAgenda() throws Refused {
        Matter matter = acting.put(writing -> MatterBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .title("Better Care Fund")
                .build());
        acting.apply(new LayOutAgenda(acting.meeting));
        acting.apply(new PlaceOnAgenda(acting.meeting, List.of(PlaceOnAgenda.matter(matter))));
        assertTrue(acting.agenda().endsWith("Urgent items, Better Care Fund, Date of next meeting"), acting.agenda());
        assertEquals(matter.id(), acting.item("Better Care Fund").matter());
        acting.refused(
                "Nothing is ticked. Tick what is to come to the agenda first.",
                new PlaceOnAgenda(acting.meeting, List.of()));
    }

    @Test
    void theBoardHasOnePractice() throws Refused {
        BoardPractice wanted = BoardPracticeBuilder.builder()
                .id(Id.of(1))
                .board(acting.board)
                .lateItems(BoardPractice.LateItems.SUPPLEMENT)
                .signatory("Head of Democratic Services")
                .build();
        acting.apply(new SetPractice(wanted));
        acting.apply(new SetPractice(
                BoardPracticeBuilder.builder(wanted).firstPage(5).build()));
        assertEquals(
                List.of("SUPPLEMENT 5 Head of Democratic Services"),
                acting.book.read(stores -> stores.of(BoardPractice.class).list()).stream()
                        .map(kept -> kept.lateItems() + " " + kept.firstPage() + " " + kept.signatory())
                        .toList());
        acting.refused(
                "Pages are counted from 1. Type the number of the first page, or 0 to count from the start.",
                new SetPractice(
                        BoardPracticeBuilder.builder(wanted).firstPage(-1).build()));
    }

    @Test
    void anItemTakesNoTimeBelowNone() throws Refused {
        AgendaItem item = acting.item(acting.add("Falls"));
        acting.refused(
                "An item cannot take less than no time. Type the minutes, such as 20.",
                new EditItem(
                        item,
                        AgendaItemBuilder.builder(item).minutesAllotted(-5).build()));
    }

    private ForwardPlanEntry entry(ForwardPlanEntry entry) {
        return acting.book.read(stores -> stores.of(ForwardPlanEntry.class).get(entry.id()));
    }

    private StandingItem standing(StandingItem.Occasion occasion, String title) {
        return StandingItemBuilder.builder()
                .id(Id.of(999_999))
                .board(acting.board)
                .occasion(occasion)
                .title(title)
                .build();
    }

    private static Waiting waiting(
            Waiting.Source source, String title, @Nullable Id<AgendaItem> item, @Nullable Id<ForwardPlanEntry> entry) {
        return new Waiting(
                source,
                title,
                AgendaItem.Kind.DECISION,
                AgendaItem.Role.ORDINARY,
                item,
                null,
                entry,
                "",
                Audience.PUBLIC,
                "");
    }
}
