package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;
import org.minutebook.db.rules.agenda.AgendaOrder.Step;

/** What becomes of a meeting: called, postponed, cancelled, replaced, adjourned (ATI-10). */
class MeetingStateActsTest {
    private static final LocalDate LATER = LocalDate.of(2020, 3, 5);
    private static final LocalDate PAST = LocalDate.of(2020, 1, 22);

    private Acting acting;

    @BeforeEach
    void aMeeting(@TempDir Path dir) throws Refused {
        acting = new Acting(dir);
    }

    @AfterEach
    void close() {
        acting.close();
    }

    @Test
    void aMeetingIsCalledAndNotHeldBeforeItsDay() throws Refused {
        acting.apply(new SetMeetingState(acting.meeting, Meeting.State.CALLED));
        assertEquals(Meeting.State.CALLED, acting.meeting().state());
        acting.refused(
                "The meeting of 27 February 2020 is still to come and cannot be held yet. Postpone or cancel it, or"
                        + " change its day.",
                new SetMeetingState(acting.meeting, Meeting.State.HELD));
        acting.refused(
                "Say why the meeting is cancelled, on the screen of its agenda.",
                new SetMeetingState(acting.meeting, Meeting.State.CANCELLED));
        acting.add("Falls");
        acting.become(Meeting.State.CALLED, PAST);
        acting.apply(new SetMeetingState(acting.meeting, Meeting.State.INQUORATE));
        assertEquals("1 Falls", acting.agenda());
        acting.add("Winter");
        assertEquals("1 Falls, 2 Winter", acting.agenda());
        acting.apply(new SetMeetingState(acting.meeting, Meeting.State.HELD));
    }

    @Test
    void aCancelledMeetingStaysWithItsAgendaAndIsReplaced() throws Refused {
        ForwardPlanEntry entry = planned(ForwardPlanEntry.State.ON_AGENDA);
        acting.add("Falls");
        acting.book.apply(new IssueAgenda(acting.meeting, LocalDate.of(2020, 1, 23), "Eleanor", ""));
        acting.refused(
                "Type why the meeting is cancelled: its published agenda will say so.",
                new CancelMeeting(acting.meeting, " "));
        acting.apply(new CancelMeeting(acting.meeting, "Snow"));
        assertEquals(
                "CANCELLED Snow 1 Falls",
                acting.meeting().state() + " " + acting.meeting().cancelledBecause() + " " + acting.agenda());
        assertEquals(ForwardPlanEntry.State.PLANNED, entry(entry).state());
        acting.refused(
                "The meeting of 27 February 2020 was cancelled and its agenda stays as it was. Work on the agenda of"
                        + " the meeting that stands in for it.",
                new AddItem(acting.meeting, "", "Winter", AgendaItem.Kind.DECISION));
        acting.refused(
                "The meeting of 27 February 2020 was cancelled and cannot become postponed. Lay out a meeting that"
                        + " replaces it, or undo the cancellation.",
                new PostponeMeeting(acting.meeting, LATER, null, "Snow"));

        Id<Meeting> next = acting.apply(new ReplaceMeeting(acting.meeting, LATER, LocalTime.of(10, 0)));
        Meeting replaces = meeting(next);
        assertEquals(
                "2020-03-05 10:00 PLANNED 4 Hall 2019/20",
                replaces.day() + " " + replaces.startsAt() + " " + replaces.state() + " " + replaces.number() + " "
                        + replaces.venue() + " " + replaces.municipalYear());
        assertEquals(acting.meeting, replaces.replaces());
        assertEquals("", acting.agenda(next));
        acting.refused(
                "The meeting of 5 March 2020 stands in for that of 27 February 2020 already. Change its day instead.",
                new ReplaceMeeting(acting.meeting, LocalDate.of(2020, 3, 12), null));
    }

    @Test
    void onlyACancelledMeetingIsReplaced() {
        acting.refused(
                "The meeting of 27 February 2020 is planned, and only a cancelled one is replaced. Postpone it"
                        + " instead.",
                new ReplaceMeeting(acting.meeting, LATER, null));
    }

    @Test
    void aPostponedMeetingStaysAndItsAgendaGoesOnToTheNewDay() throws Refused {
        ForwardPlanEntry entry = planned(ForwardPlanEntry.State.ON_AGENDA);
        acting.add("Falls");
        Id<AgendaItem> part = acting.add("Falls at home");
        acting.book.apply(new MoveItem(acting.item(part), Step.IN));
        Paper paper = acting.put(writing -> PaperBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .title("Falls")
                .build());
        acting.put(writing -> ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(part)
                .paper(paper.id())
                .build());
        acting.book.apply(new SetExemption(part, false, "3", "Prices", "Tender", null, "", true, "Exempt item"));
        acting.book.apply(new IssueAgenda(acting.meeting, LocalDate.of(2020, 1, 23), "Eleanor", ""));
        acting.refused(
                "Type why the meeting is postponed: the notice of the new day will say so.",
                new PostponeMeeting(acting.meeting, LATER, null, ""));
        acting.refused(
                "1 January 2020 is past. Choose a day that is still to come.",
                new PostponeMeeting(acting.meeting, LocalDate.of(2020, 1, 1), null, "Snow"));
        acting.refused(
                "The board meets on 27 February 2020 at that time already. Choose another day or time.",
                new PostponeMeeting(acting.meeting, Acting.DAY, null, "Snow"));

        Id<Meeting> next = acting.apply(new PostponeMeeting(acting.meeting, LATER, null, "Snow"));
        assertEquals(
                "POSTPONED Snow",
                acting.meeting().state() + " " + acting.meeting().cancelledBecause());
        assertEquals("1 Falls, -1.1 Falls at home", acting.agenda());
        assertEquals("1 Falls, -1.1 Falls at home", acting.agenda(next));
        Meeting moved = meeting(next);
        assertEquals(
                "2020-03-05 14:00 ISSUED 2020-01-23 2020-01-23",
                moved.day() + " " + moved.startsAt() + " " + moved.state() + " " + moved.issuedOn() + " "
                        + moved.agendaPublishedOn());
        assertEquals(acting.meeting, moved.replaces());
        List<AgendaItem> items = acting.book.read(stores -> stores.meetings().items(next));
        assertEquals(items.getFirst().id(), items.getLast().parent());
        assertEquals(
                List.of("Falls"),
                acting
                        .book
                        .read(stores -> stores.meetings().papers(items.getLast().id()))
                        .stream()
                        .map(Paper::title)
                        .toList());
        assertEquals(
                2, acting.book.read(stores -> stores.of(Exemption.class).list()).size());
        assertEquals(
                List.of("1 Falls PUBLIC", "1.1 Falls at home RESTRICTED"),
                acting
                        .book
                        .read(stores -> stores.agendas()
                                .versionItems(stores.agendas()
                                        .versions(next)
                                        .getFirst()
                                        .id()))
                        .stream()
                        .map(line -> line.number() + " " + line.title() + " " + line.audience())
                        .toList());
        assertEquals(next, entry(entry).meeting());
        assertEquals(LATER, entry(entry).plannedFor());
    }

    @Test
    void anAdjournedMeetingGoesOnInAnotherSitting() throws Refused {
        acting.become(Meeting.State.PLANNED, PAST);
        acting.refused(
                "The meeting of 22 January 2020 is planned and cannot become adjourned. Issue its agenda first.",
                new AdjournMeeting(acting.meeting, LATER, null, "", ""));
        acting.become(Meeting.State.ISSUED, PAST);
        acting.refused(
                "The meeting sat on 22 January 2020 and cannot go on before that. Choose a later day.",
                new AdjournMeeting(acting.meeting, LocalDate.of(2020, 1, 21), null, "", ""));
        acting.apply(new AdjournMeeting(acting.meeting, LATER, LocalTime.of(10, 0), "", "Said at the meeting"));
        acting.become(Meeting.State.HELD, PAST);
        acting.apply(new AdjournMeeting(acting.meeting, LocalDate.of(2020, 3, 9), null, "Room 2", ""));
        assertEquals(
                List.of(
                        "1 2020-01-22 14:00 Hall ",
                        "2 2020-03-05 10:00 Hall Said at the meeting",
                        "3 2020-03-09 null Room 2 "),
                acting.book.read(stores -> stores.agendas().sittings(acting.meeting)).stream()
                        .map(sitting -> sitting.position() + " " + sitting.day() + " " + sitting.startsAt() + " "
                                + sitting.venue() + " " + sitting.note())
                        .toList());
        assertEquals(Meeting.State.ADJOURNED, acting.meeting().state());
    }

    private ForwardPlanEntry planned(ForwardPlanEntry.State state) throws Refused {
        return acting.put(writing -> ForwardPlanEntryBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .meeting(acting.meeting)
                .plannedFor(Acting.DAY)
                .title("Falls")
                .state(state)
                .build());
    }

    private ForwardPlanEntry entry(ForwardPlanEntry entry) {
        return acting.book.read(stores -> stores.of(ForwardPlanEntry.class).get(entry.id()));
    }

    private Meeting meeting(Id<Meeting> id) {
        return acting.book.read(stores -> stores.meetings().get(id));
    }
}
