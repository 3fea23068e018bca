package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MinuteBuilder;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
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
    void whatIsCarriedOverBringsItsPapersAndItsExemption() throws Refused {
        Id<AgendaItem> old = acting.add("Fees");
        Paper paper = acting.put(writing -> PaperBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .title("Fees")
                .build());
        acting.put(writing -> ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(old)
                .paper(paper.id())
                .marked("Agenda item 4")
                .filed(true)
                .build());
        acting.apply(exempt(old, "3", true, "Exempt item"));
        Id<Meeting> next = acting.book
                .apply(new AddMeeting(
                        acting.board, LocalDate.of(2020, 4, 30), null, "Hall", Meeting.Kind.ORDINARY, "2019/20", 5))
                .result();
        Id<AgendaItem> carried = acting.apply(
                        new PlaceOnAgenda(next, List.of(waiting(Waiting.Source.DEFERRED, "Fees", old, null))))
                .getFirst();
        assertEquals(
                "Fees RESTRICTED 3",
                acting.item(carried).title() + " " + acting.item(carried).audience() + " "
                        + acting.item(carried).exemptParagraph());
        assertEquals(
                "Exempt item",
                acting.book
                        .read(stores -> stores.agendas().exemption(carried))
                        .orElseThrow()
                        .publicTitle());
        assertEquals(
                List.of(paper.id() + " false "),
                acting.book.read(stores -> stores.meetings().itemPapers(carried)).stream()
                        .map(link -> link.paper() + " " + link.filed() + " " + link.marked())
                        .toList());
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
    void anExemptItemSaysWhyAndItsPapersAreRestrictedWithIt() throws Refused {
        Id<AgendaItem> item = acting.add("Fees");
        Paper paper = acting.put(writing -> PaperBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .title("Fees")
                .build());
        acting.put(writing -> ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(item)
                .paper(paper.id())
                .build());
        acting.refused(
                "Choose the paragraphs of Schedule 12A, 1 to 7, that the exempt information falls under, such as 3.",
                exempt(item, " ", false, ""));
        acting.refused(
                "Choose the paragraphs of Schedule 12A, 1 to 7, that the exempt information falls under, such as 3.",
                exempt(item, "3 and 9", false, ""));
        acting.refused(
                "Type what the public agenda is to print in place of the closed title, such as “Exempt item”.",
                exempt(item, "3", true, " "));
        acting.apply(exempt(item, "3", false, ""));
        Id<Exemption> changed = acting.apply(exempt(item, "1 and 3", true, "Exempt item"));
        Exemption why = acting.book.read(stores -> stores.of(Exemption.class).get(changed));
        assertEquals(
                "1 and 3 Exempt item 2020-01-23", why.paragraphs() + " " + why.publicTitle() + " " + why.decidedOn());
        assertEquals(
                1, acting.book.read(stores -> stores.of(Exemption.class).list()).size());
        assertEquals(
                Audience.RESTRICTED,
                acting.book
                        .read(stores -> stores.of(Paper.class).get(paper.id()))
                        .audience());

        acting.apply(new LiftExemption(acting.item(item)));
        assertEquals(
                "PUBLIC ",
                acting.item(item).audience() + " " + acting.item(item).exemptParagraph());
        acting.refused(
                "Item “Fees” is open to the public already. Nothing is changed.", new LiftExemption(acting.item(item)));
        assertEquals(
                Audience.RESTRICTED,
                acting.book
                        .read(stores -> stores.of(Paper.class).get(paper.id()))
                        .audience());
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

    private SetExemption exempt(Id<AgendaItem> item, String paragraphs, boolean closed, String publicTitle) {
        return new SetExemption(
                item,
                false,
                paragraphs,
                "It names the prices of bidders.",
                "Disclosure would spoil the tender.",
                LocalDate.of(2020, 9, 1),
                "Monitoring Officer",
                closed,
                publicTitle);
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
