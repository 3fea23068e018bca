package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Attendance;
import org.minutebook.db.model.AttendanceBuilder;
import org.minutebook.db.model.AttendanceSpan;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.SeatBuilder;

/** Who was there, for how long and in which chair, as it is ticked while a meeting goes on. */
class AttendanceActsTest {
    private Acting at;

    @BeforeEach
    void aBoardWithSeats(@TempDir Path dir) throws Refused {
        at = new Acting(dir);
        at.put(writing ->
                PersonBuilder.builder().id(Id.of(700)).name("Jane Reed").build());
        at.put(writing -> OrganisationBuilder.builder()
                .id(Id.of(701))
                .name("Healthwatch Harrow Vale")
                .build());
        seat(710, "Leader", 2, null);
        seat(711, "Director of Public Health", 1, null);
        seat(712, "Healthwatch", 3, 701L);
        holds(720, 710, null, "Cllr A. Patel", null);
        holds(721, 711, 700L, "", null);
        holds(722, 712, null, "Olu Adeyemi", null);
        holds(723, 712, null, "Somebody Before", LocalDate.of(2020, 2, 26));
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void theHoldersOfTheDayAreListedInTheOrderOfTheirSeatsAndNobodyIsTakenAsPresent() throws Refused {
        at.apply(new AddAttendance(
                at.meeting, "Cllr A. Patel", "", Attendance.Capacity.MEMBER, Attendance.Presence.PRESENT));
        at.apply(new ListMembers(at.meeting));
        assertEquals(
                List.of(
                        "Cllr A. Patel PRESENT  ",
                        "Jane Reed ABSENT 711 ",
                        "Olu Adeyemi ABSENT 712 Healthwatch Harrow Vale"),
                at.book.read(stores -> stores.meetings().attendance(at.meeting)).stream()
                        .map(one -> one.printed() + " " + one.presence() + " " + (one.seat() == null ? "" : one.seat())
                                + " " + one.organisationPrinted())
                        .toList());
        at.refused(
                "Everybody who held a seat on 27 February 2020 is on the list. Holders of seats are kept under"
                        + " Members.",
                new ListMembers(at.meeting));
    }

    @Test
    void aSubstituteSitsInTheSeatOfAMemberWhoSentApologies() throws Refused {
        at.apply(new ListMembers(at.meeting));
        Attendance member = at("Jane Reed");
        at.refused("Type the name of the person who sits in for Jane Reed.", new SendSubstitute(member, null, " "));
        at.refused(
                "Jane Reed cannot sit in for the same person. Type another name.",
                new SendSubstitute(member, null, "Jane Reed"));
        SendSubstitute sent = new SendSubstitute(member, null, "Tom Hale");
        at.apply(sent);
        assertEquals("Tom Hale for Jane Reed", sent.title());
        Attendance tom = at("Tom Hale");
        assertEquals(Attendance.Presence.APOLOGIES, at("Jane Reed").presence());
        assertEquals(
                AttendanceBuilder.builder()
                        .id(tom.id())
                        .meeting(at.meeting)
                        .person(null)
                        .seat(Id.of(711))
                        .position(4)
                        .printed("Tom Hale")
                        .capacity(Attendance.Capacity.SUBSTITUTE)
                        .presence(Attendance.Presence.PRESENT)
                        .actingFor(Id.of(700))
                        .actingForPrinted("Jane Reed")
                        .build(),
                tom);
    }

    @Test
    void whoIsListedAlreadyBecomesTheSubstituteAndIsNotListedTwice() throws Refused {
        at.apply(new ListMembers(at.meeting));
        at.apply(new AddAttendance(
                at.meeting, "Tom Hale", "", Attendance.Capacity.OFFICER, Attendance.Presence.PRESENT));
        at.apply(new SendSubstitute(at("Olu Adeyemi"), null, "Tom Hale"));
        assertEquals(
                4,
                at.book.read(stores -> stores.meetings().attendance(at.meeting)).size());
        assertEquals(Attendance.Capacity.SUBSTITUTE, at("Tom Hale").capacity());
        assertEquals("Olu Adeyemi", at("Tom Hale").actingForPrinted());
    }

    @Test
    void whoArrivesOrIsOutForAnItemWasThere() throws Refused {
        AgendaItem falls = at.item(at.add("Falls"));
        at.apply(new ListMembers(at.meeting));
        NoteSpan arrives =
                new NoteSpan(at("Jane Reed"), AttendanceSpan.Kind.ARRIVED, falls, LocalTime.of(14, 22), true);
        AttendanceSpan span = at.apply(arrives);
        assertEquals("Jane Reed arrives", arrives.title());
        assertEquals(Attendance.Presence.PRESENT, at("Jane Reed").presence());
        assertEquals(
                new AttendanceSpan(
                        span.id(),
                        at("Jane Reed").id(),
                        1,
                        AttendanceSpan.Kind.ARRIVED,
                        falls.id(),
                        LocalTime.of(14, 22),
                        true,
                        ""),
                span);
        NoteSpan out = new NoteSpan(at("Jane Reed"), AttendanceSpan.Kind.OUT_FOR, falls, null, false);
        at.apply(out);
        at.refused("That is on the list already: Jane Reed is out for item “Falls”.", out);
        at.refused(
                "Choose the item first, then say who is out for it or there for it only.",
                new NoteSpan(at("Jane Reed"), AttendanceSpan.Kind.ONLY_FOR, null, null, false));
        at.apply(new RemoveSpan(at("Jane Reed"), span));
        assertEquals(
                List.of(AttendanceSpan.Kind.OUT_FOR),
                at.book.read(stores -> stores.meetings().spans(at("Jane Reed").id())).stream()
                        .map(AttendanceSpan::kind)
                        .toList());
    }

    @Test
    void theChairChangesAtAnItemAndNobodySitsInItBesideAnother() throws Refused {
        List<AgendaItem> items = List.of(at.item(at.add("One")), at.item(at.add("Two")), at.item(at.add("Three")));
        at.apply(new ListMembers(at.meeting));
        at.apply(new TakeChair(at("Cllr A. Patel"), items.get(0)));
        assertEquals(List.of("Cllr A. Patel start to end"), chairs(items));
        at.apply(new TakeChair(at("Jane Reed"), items.get(1)));
        assertEquals(List.of("Cllr A. Patel start to One", "Jane Reed Two to end"), chairs(items));
        at.apply(new TakeChair(at("Olu Adeyemi"), items.get(2)));
        assertEquals(
                List.of("Cllr A. Patel start to One", "Jane Reed Two to Two", "Olu Adeyemi Three to end"),
                chairs(items));
        at.apply(new TakeChair(at("Olu Adeyemi"), items.get(0)));
        assertEquals(
                List.of("Jane Reed Two to Two", "Olu Adeyemi Three to end", "Olu Adeyemi start to One"), chairs(items));
        at.refused(
                "Olu Adeyemi was in the chair. Put somebody else into the chair first.",
                new RemoveAttendance(at("Olu Adeyemi")));
    }

    @Test
    void anEntryIsEditedAsItWasSeenAndTakenOffWithItsTimes() throws Refused {
        at.apply(new ListMembers(at.meeting));
        Attendance jane = at("Jane Reed");
        EditAttendance remote = new EditAttendance(
                jane, AttendanceBuilder.builder(jane).remote(true).build());
        at.apply(remote);
        assertEquals("Mark Jane Reed as attending by video", remote.title());
        at.refused("The entry of Jane Reed was changed meanwhile. Look at it again, then make your change.", remote);
        at.apply(new NoteSpan(at("Jane Reed"), AttendanceSpan.Kind.LEFT, null, LocalTime.of(15, 5), false));
        at.apply(new RemoveAttendance(at("Jane Reed")));
        assertEquals(
                List.of("Cllr A. Patel", "Olu Adeyemi"),
                at.book.read(stores -> stores.meetings().attendance(at.meeting)).stream()
                        .map(Attendance::printed)
                        .toList());
    }

    private List<String> chairs(List<AgendaItem> items) {
        return at.book.read(stores -> stores.meetings().chairs(at.meeting)).stream()
                .map(chair -> chair.printed() + " " + title(items, chair.fromItem(), "start") + " to "
                        + title(items, chair.toItem(), "end"))
                .toList();
    }

    private static String title(List<AgendaItem> items, @Nullable Id<AgendaItem> id, String none) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .map(AgendaItem::title)
                .findFirst()
                .orElse(none);
    }

    private Attendance at(String printed) {
        return at.book.read(stores -> stores.meetings().attendance(at.meeting)).stream()
                .filter(one -> one.printed().equals(printed))
                .findFirst()
                .orElseThrow();
    }

    private void seat(long id, String title, int position, @Nullable Long organisation) throws Refused {
        at.put(writing -> SeatBuilder.builder()
                .id(Id.of(id))
                .board(at.board)
                .title(title)
                .position(position)
                .organisation(organisation == null ? null : Id.of(organisation))
                .voting(Seat.Voting.VOTING)
                .build());
    }

    private void holds(long id, long seat, @Nullable Long person, String printed, @Nullable LocalDate until)
            throws Refused {
        at.put(writing -> MembershipBuilder.builder()
                .id(Id.of(id))
                .seat(Id.of(seat))
                .person(person == null ? null : Id.of(person))
                .printed(printed)
                .until(until)
                .build());
    }
}
