package org.minutebook.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.model.RecommendationBuilder;
import org.minutebook.db.rules.agenda.AgendaOrder.Step;

/** The agenda of 27 February 2020, looked at on 23 January. */
class AgendaViewModelTest {
    private static final Id<Meeting> FEBRUARY = Id.of(42);

    private TestDesk desk;
    private AgendaViewModel model;

    @BeforeEach
    void openTheAgenda(@TempDir Path dir) {
        desk = new TestDesk(SmallCouncil.in(dir));
        model = new AgendaViewModel(desk.open, FEBRUARY, null);
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
    }

    @Test
    void numbersArePreviewedUntilTheyAreTaken() {
        model.layOut();
        assertEquals(
                "1 Apologies for absence, 2 Declarations of interest, 3 Minutes of the previous meeting, 4 Urgent"
                        + " items, 5 Date of next meeting",
                tree());
        model.add("Falls", false);
        model.add("Falls at home", false);
        model.move(Step.IN);
        model.chosen().set(Optional.of(id("Urgent items")));
        model.add("Business", true);
        assertTrue(
                tree().endsWith("4 Urgent items, = Business, 5 Falls, -5.1 Falls at home, 6 Date of next meeting"),
                tree());
        assertEquals("", stored("Falls").agendaNumber());

        model.issued().issue("");
        assertEquals("5", stored("Falls").agendaNumber());
        assertEquals("5.1", stored("Falls at home").agendaNumber());
        assertEquals("The agenda is issued. Its numbers stand from now on.", desk.said());
    }

    @Test
    void whatIsTypedIsKeptWhenTheItemIsLeft() {
        model.add("Falls", false);
        model.add("Winter", false);
        model.chosen().set(Optional.of(id("Falls")));
        model.fields().title().set("Falls in the county");
        model.fields().kind().set(AgendaItem.Kind.DISCUSSION);
        model.fields().minutes().set("25");
        model.chosen().set(Optional.of(id("Winter")));
        AgendaItem kept = stored("Falls in the county");
        assertEquals("DISCUSSION 25", kept.kind() + " " + kept.minutesAllotted());
        assertEquals("Winter", model.fields().title().get());

        model.fields().minutes().set("half an hour");
        model.take();
        assertEquals("The minutes cannot be read. Type a number up to 999, such as 20.", desk.said());
    }

    @Test
    void theMinutesAreSummedAndTheOverrunIsSaid() throws Exception {
        desk.open
                .book()
                .apply(new Act<>(
                        "Give it an end",
                        writing -> writing.save(MeetingBuilder.builder(
                                        writing.stores().meetings().get(FEBRUARY))
                                .endsAt(LocalTime.of(15, 0))
                                .build())));
        model.add("Falls", false);
        model.fields().minutes().set("75");
        model.take();
        assertEquals(
                "1 h 15 min allotted, 15 min more than the meeting has (1 h)",
                model.facts().get().orElseThrow().time().words());
    }

    @Test
    void whatWaitsIsOfferedWithItsReasonTickedAndPlaced() throws Exception {
        plan();
        assertEquals(
                List.of(
                        "UNDECIDED Better care fund: half-year position: A recommendation of its report has no outcome"
                                + " since 28 November 2019.",
                        "MINUTES Minutes of 28 November 2019: They are not approved yet.",
                        "ACTION_LOG Action Log: 3 actions are open, 1 of them overdue.",
                        "PLANNED Dentistry: Planned for this meeting."),
                model.waiting().stream()
                        .map(row -> row.waiting().source() + " " + row.waiting().title() + ": "
                                + row.waiting().reason())
                        .toList());
        model.waiting().get(0).ticked().set(true);
        model.waiting().get(3).ticked().set(true);
        model.place();
        assertEquals("1 Better care fund: half-year position, 2 Dentistry", tree());
        assertEquals(2, model.waiting().size());
        assertEquals(
                "Report of the Treasurer setting out the position, attached.",
                model.row().orElseThrow().proposedLine());
        model.proposeLine();
        assertEquals(
                "Report of the Treasurer setting out the position, attached.",
                stored("Better care fund: half-year position").officerLine());
    }

    @Test
    void anItemIsTakenOffAndTheNextIsChosen() {
        model.add("Falls", false);
        model.add("Winter", false);
        model.chosen().set(Optional.of(id("Falls")));
        model.takeOff();
        assertEquals("1 Winter", tree());
        assertEquals("Winter", model.fields().title().get());
        model.takeOff();
        assertEquals(Optional.empty(), model.chosen().get());
    }

    @Test
    void afterIssueTheTreeShowsFrozenNumbersLateItemsAndWhatChanged() {
        model.add("Falls", false);
        model.add("Winter", false);
        model.issued().issue("");
        model.move(Step.UP);
        assertTrue(desk.said().contains("its numbers and order stand"), desk.said());
        model.chosen().set(Optional.of(id("Falls")));
        AgendaFacts facts = model.facts().get().orElseThrow();
        assertEquals("24 false", facts.clearDays() + " " + facts.lateByDays());
        model.issued().addLate("Strike", AgendaItem.Kind.DECISION, id("Falls"), "", added -> {});
        model.chosen().set(Optional.of(id("Winter")));
        model.issued().withdraw("Not ready");
        assertEquals("1 Falls, 1A Strike, 2 Winter (Withdrawn)", tree());
        assertEquals(
                List.of(
                        "Revised agenda: Item 1A “Strike” was added. Item 2 “Winter” was withdrawn; its number is not"
                                + " used again.",
                        "Agenda: "),
                model.facts().get().orElseThrow().sheets().stream()
                        .map(sheet -> sheet.version().name() + ": "
                                + sheet.changes().stream()
                                        .map(change -> change.words())
                                        .collect(Collectors.joining(" ")))
                        .toList());
    }

    @Test
    void aTitleThatIsCorrectedAfterIssueWaitsForARevisedAgenda() {
        model.add("Fals", false);
        model.issued().issue("");
        model.fields().title().set("Falls");
        model.take();
        assertEquals(
                List.of("Item 1 “Fals” is now called “Falls”."),
                model.facts().get().orElseThrow().since().stream()
                        .map(change -> change.words())
                        .toList());
        model.issued().issue("A slip");
        assertEquals(List.of(), model.facts().get().orElseThrow().since());
    }

    @Test
    void aLateItemSaysWhatItsClearDaysAsk() throws Exception {
        move(LocalDate.of(2020, 1, 29));
        model.add("Falls", false);
        model.issued().issue("");
        AgendaFacts facts = model.facts().get().orElseThrow();
        assertEquals("3 true", facts.clearDays() + " " + facts.lateByDays());
        model.issued().addLate("Strike", AgendaItem.Kind.DECISION, null, "Late item", added -> {});
        assertEquals(
                "The reason says only that it is urgent or late: say what happened, and why it cannot wait.",
                desk.said());
        model.issued().addLate("Strike", AgendaItem.Kind.DECISION, null, "", added -> {});
        model.chosen().set(Optional.of(id("Strike")));
        assertTrue(model.row().orElseThrow().findings().getFirst().says().contains("fewer than"));
        model.issued().declareUrgency("The strike was announced on 22 January and begins on 3 February.", () -> {});
        assertEquals(
                "The strike was announced on 22 January and begins on 3 February.",
                stored("Strike").urgencyReason());
        assertTrue(
                model.row().orElseThrow().findings().getFirst().says().contains("is a note until the person presiding"),
                model.row().orElseThrow().findings().toString());
    }

    private void plan() throws Exception {
        desk.open.book().apply(new Act<>("Plan", writing -> {
            writing.add(ForwardPlanEntryBuilder.builder()
                    .id(writing.newId())
                    .board(SmallCouncil.HEALTH)
                    .meeting(FEBRUARY)
                    .title("Dentistry")
                    .build());
            var paper = writing.add(PaperBuilder.builder()
                    .id(writing.newId())
                    .board(SmallCouncil.HEALTH)
                    .title("Fund")
                    .reportOf("Treasurer")
                    .purposeVerb("set out")
                    .purpose("the position")
                    .build());
            writing.add(ItemPaperBuilder.builder()
                    .id(writing.newId())
                    .item(SmallCouncil.FUND)
                    .paper(paper.id())
                    .build());
            return writing.add(RecommendationBuilder.builder()
                    .id(writing.newId())
                    .paper(paper.id())
                    .text("That the position be noted.")
                    .build());
        }));
    }

    private void move(LocalDate day) throws Exception {
        desk.open
                .book()
                .apply(new Act<>(
                        "Move",
                        writing -> writing.save(MeetingBuilder.builder(
                                        writing.stores().meetings().get(FEBRUARY))
                                .day(day)
                                .build())));
    }

    private String tree() {
        return model.rows().stream()
                .map(row -> ((row.item().heading() ? "= " : (row.isPart() ? "-" : "") + row.number() + " ")
                        + row.item().title()
                        + (row.withdrawn() ? " (Withdrawn)" : "")))
                .collect(Collectors.joining(", "));
    }

    private Id<AgendaItem> id(String title) {
        return stored(title).id();
    }

    private AgendaItem stored(String title) {
        return desk.open.book().read(stores -> stores.meetings().items(FEBRUARY)).stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
