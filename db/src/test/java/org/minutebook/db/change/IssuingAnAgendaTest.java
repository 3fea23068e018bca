package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.BoardPracticeBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.AgendaOrder.Step;

/** What issuing freezes, and what can be done afterwards. */
class IssuingAnAgendaTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

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
    void issuingTakesTheNumbersAndKeepsWhatStood() throws Refused {
        three();
        acting.apply(issue(""));
        assertEquals("1 Apologies, = Business, 2 Falls, -2.1 Falls at home, 3 Winter", acting.agenda());
        assertEquals(
                List.of("1 AGENDA Agenda 2020-01-23: 1 Apologies, Business, 2 Falls, 2.1 Falls at home, 3 Winter"),
                acting.versions());
        assertEquals(
                "ISSUED 2020-01-23 2020-01-23",
                acting.meeting().state() + " " + acting.meeting().issuedOn() + " "
                        + acting.meeting().agendaPublishedOn());
        assertEquals("Eleanor", acting.version(1).issuedBy());
    }

    @Test
    void anEmptyAgendaIsNotIssued() throws Refused {
        acting.apply(new AddItem(acting.meeting, "", "Business", AgendaItem.Kind.PROCEDURAL, true, null));
        acting.refused(
                "Nothing is on the agenda of 27 February 2020 yet. Lay out the standing items, or add an item, then"
                        + " issue it.",
                issue(""));
    }

    @Test
    void afterIssueNothingIsMovedTakenOffOrRenumbered() throws Refused {
        three();
        acting.apply(issue(""));
        String stands = "The agenda of 27 February 2020 was issued and its numbers and order stand. ";
        AgendaItem winter = acting.item("Winter");
        acting.refused(
                stands + "The order in which items are taken is noted with the minutes.",
                new MoveItem(winter, Step.UP));
        acting.refused(
                stands + "The order in which items are taken is noted with the minutes.",
                new MoveItemBefore(winter, null));
        acting.refused(
                stands + "Withdraw the item instead: it keeps its number and is named as withdrawn.",
                new RemoveItem(winter));
        acting.refused(stands + "Add what is missing as a late item.", new LayOutAgenda(acting.meeting));
        acting.refused(
                "Item 3 was issued with that number and keeps it. Withdraw it and add a late item where it has to stand"
                        + " elsewhere.",
                new EditItem(
                        winter,
                        AgendaItemBuilder.builder(winter).agendaNumber("9").build()));
    }

    @Test
    void aRetitledItemIsIssuedAgainWithItsNumber() throws Refused {
        three();
        acting.apply(issue(""));
        acting.refused(
                "Nothing on the agenda of 27 February 2020 changed since it was issued. Change something first, then"
                        + " issue it again.",
                issue(""));
        AgendaItem winter = acting.item("Winter");
        acting.apply(new EditItem(
                winter, AgendaItemBuilder.builder(winter).title("Winter plan").build()));
        acting.apply(issue("The title was wrong."));
        assertEquals(
                "2 REVISED Revised agenda 2020-01-23: 1 Apologies, Business, 2 Falls, 2.1 Falls at home, 3 Winter plan",
                acting.versions().getLast());
        assertEquals("The title was wrong.", acting.version(2).reason());
    }

    @Test
    void aLateItemIsLetteredAndIssuedWithTheRevisedAgenda() throws Refused {
        three();
        acting.apply(issue(""));
        Id<AgendaItem> falls = acting.item("Falls").id();
        acting.apply(late("Strike", falls));
        acting.apply(late("Flood", falls));
        assertEquals(
                "1 Apologies, = Business, 2 Falls, -2.1 Falls at home, 2A Strike, 2B Flood, 3 Winter", acting.agenda());
        assertEquals(
                List.of(
                        "1 AGENDA Agenda 2020-01-23: 1 Apologies, Business, 2 Falls, 2.1 Falls at home, 3 Winter",
                        "2 REVISED Revised agenda 2020-01-23: 1 Apologies, Business, 2 Falls, 2.1 Falls at home,"
                                + " 2A Strike, 2B Flood, 3 Winter"),
                acting.versions());
        assertEquals(
                "true The bridge fell and is closed.",
                acting.item("Strike").late() + " " + acting.item("Strike").urgencyReason());
    }

    @Test
    void onASupplementOnlyWhatIsNewIsIssued() throws Refused {
        acting.book.apply(new SetPractice(BoardPracticeBuilder.builder()
                .id(Id.of(1))
                .board(acting.board)
                .lateItems(BoardPractice.LateItems.SUPPLEMENT)
                .build()));
        three();
        acting.apply(issue(""));
        acting.apply(late("Strike", acting.item("Falls").id()));
        acting.apply(late("Flood", null));
        assertEquals(
                "2 SUPPLEMENT Supplement 1 2020-01-23: 4 Strike, 5 Flood",
                acting.versions().getLast());
    }

    @Test
    void aReasonThatSaysNothingIsRefusedWithTheItem() throws Refused {
        three();
        acting.apply(issue(""));
        acting.refused(
                "The reason says only that it is urgent or late: say what happened, and why it cannot wait.",
                new AddLateItem(acting.meeting, "Strike", AgendaItem.Kind.DECISION, null, "Urgent", "Eleanor"));
    }

    @Test
    void anItemIsLateOnlyBetweenIssueAndMeeting() throws Refused {
        three();
        acting.refused(
                "The agenda of 27 February 2020 is not issued yet, so nothing on it is late. Add an ordinary item.",
                late("Strike", null));
        acting.apply(issue(""));
        acting.become(Meeting.State.HELD, LocalDate.of(2020, 1, 22));
        acting.refused(
                "The meeting of 22 January 2020 has begun, so nothing can be issued for it any more. Add the item with"
                        + " its minutes.",
                late("Strike", null));
        acting.apply(new AddItem(acting.meeting, "", "Raised at the meeting", AgendaItem.Kind.DISCUSSION));
        assertEquals("4", acting.item("Raised at the meeting").agendaNumber());
    }

    @Test
    void aWithdrawnItemKeepsItsNumberAndIsNotUsedAgain() throws Refused {
        three();
        acting.apply(issue(""));
        acting.apply(new WithdrawItem(acting.item("Winter"), "The report is not ready.", "Eleanor"));
        assertEquals("1 Apologies, = Business, 2 Falls, -2.1 Falls at home, 3 Winter", acting.agenda());
        assertEquals(
                "2 REVISED Revised agenda 2020-01-23: 1 Apologies, Business, 2 Falls, 2.1 Falls at home",
                acting.versions().getLast());
        acting.refused(
                "Item 3 was withdrawn already. Undo brings it back.",
                new WithdrawItem(acting.item("Winter"), "", "Eleanor"));
        Id<AgendaItem> late = acting.apply(late("Flood", null));
        assertEquals("4", acting.item(late).agendaNumber());
        assertEquals(
                "2 REVISED Revised agenda 2020-01-23: 1 Apologies, Business, 2 Falls, 2.1 Falls at home, 4 Flood",
                acting.versions().getLast());
    }

    @Test
    void anItemGoesWithItsPartsFromAnAgendaThatHadNoVersionYet() throws Refused {
        three();
        acting.apply(issue(""));
        acting.book.undo();
        acting.become(Meeting.State.ISSUED, Acting.DAY);
        acting.refused(
                "The meeting of 27 February 2020 has begun, so its agenda stays as it was. Minute that the item was"
                        + " withdrawn.",
                heldWithdrawal());
        acting.become(Meeting.State.ISSUED, Acting.DAY);
        acting.apply(new WithdrawItem(acting.item("Falls"), "", "Eleanor"));
        assertEquals(
                List.of(
                        "1 AGENDA Agenda 2020-01-23: Apologies, Business, Falls, Falls at home, Winter",
                        "2 REVISED Revised agenda 2020-01-23: Apologies, Business, Winter"),
                acting.versions());
    }

    private WithdrawItem heldWithdrawal() throws Refused {
        acting.become(Meeting.State.INQUORATE, Acting.DAY);
        return new WithdrawItem(acting.item("Falls"), "", "Eleanor");
    }

    @Test
    void anItemThatIsNotIssuedIsTakenOffNotWithdrawn() throws Refused {
        three();
        acting.refused(
                "The agenda of 27 February 2020 is not issued yet. Take the item off instead.",
                new WithdrawItem(acting.item("Winter"), "", "Eleanor"));
    }

    @Test
    void aClosedTitleIsIssuedForMembersOnly() throws Refused {
        three();
        acting.book.apply(
                new SetExemption(acting.item("Winter").id(), false, "3", "", "", null, "", true, "Exempt business"));
        AgendaItem winter = acting.item("Winter");
        acting.book.apply(new EditItem(
                winter,
                AgendaItemBuilder.builder(winter)
                        .officerLine("Report of the Director of Winter, attached.")
                        .build()));
        acting.apply(issue(""));
        assertEquals(
                "3 Winter Report of the Director of Winter, attached. RESTRICTED",
                acting
                        .book
                        .read(stores ->
                                stores.agendas().versionItems(acting.version(1).id()))
                        .stream()
                        .reduce((one, next) -> next)
                        .map(line ->
                                line.number() + " " + line.title() + " " + line.officerLine() + " " + line.audience())
                        .orElseThrow());
    }

    @Test
    void theUrgencyIsRecordedOnceWithItsReason() throws Refused {
        three();
        acting.apply(issue(""));
        acting.apply(new AddLateItem(acting.meeting, "Strike", AgendaItem.Kind.DECISION, null, "", "Eleanor"));
        acting.refused(
                "The reason is missing: say what happened, and why it cannot wait for the next meeting.",
                new DeclareUrgency(acting.item("Strike"), " "));
        acting.refused(
                "The reason says only that it is urgent or late: say what happened, and why it cannot wait.",
                new DeclareUrgency(acting.item("Strike"), "Late item"));
        acting.refused(
                "A heading cannot be urgent. Choose an item under it.",
                new DeclareUrgency(acting.item("Business"), "The bridge fell."));
        acting.apply(new DeclareUrgency(
                acting.item("Strike"), "The ambulance strike was announced on 20 January for 3 March."));
        assertEquals(
                "The ambulance strike was announced on 20 January for 3 March.",
                acting.item("Strike").urgencyReason());
    }

    private void three() throws Refused {
        acting.add("Apologies");
        acting.book.apply(new AddItem(acting.meeting, "", "Business", AgendaItem.Kind.PROCEDURAL, true, null));
        acting.add("Falls");
        acting.add("Falls at home");
        acting.add("Winter");
        acting.book.apply(new MoveItem(acting.item("Falls at home"), Step.IN));
    }

    private IssueAgenda issue(String reason) {
        return new IssueAgenda(acting.meeting, TODAY, "Eleanor", reason);
    }

    private AddLateItem late(String title, @Nullable Id<AgendaItem> after) {
        return new AddLateItem(
                acting.meeting, title, AgendaItem.Kind.DECISION, after, " The bridge fell and is closed. ", "Eleanor");
    }
}
