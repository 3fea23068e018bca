package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.ForwardPlanEntryBuilder;
import org.minutebook.db.model.ForwardPlanLead;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.plan.Slips;

class PlanActsTest {
    @Test
    void anEntryIsPlannedForAMeetingADayOrNoDate(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            add(book, PlanDay.at(PlanBook.MARCH), "Care Act", "Sharon / Ceri");
            add(book, PlanDay.on(LocalDate.of(2020, 5, 28)), "Autism", "Deborah Maynard");
            add(book, PlanDay.on(LocalDate.of(2020, 6, 4)), "Workshop", "");
            add(book, PlanDay.undated("Spring 2021"), "Dentistry", "");

            assertEquals(
                    List.of(
                            "2020-03-26|Care Act|Sharon / Ceri|PLANNED",
                            "2020-05-28|Autism|Deborah Maynard|PLANNED",
                            "2020-06-04|Workshop||PLANNED",
                            "Spring 2021|Dentistry||PLANNED"),
                    PlanBook.plan(book));
            ForwardPlanEntry autism = book.read(
                    stores -> stores.plans().forwardPlan(PlanBook.BOARD).get(1));
            assertEquals(PlanBook.MAY, autism.meeting(), "the meeting of that day is found");
            ForwardPlanLead lead =
                    book.read(stores -> stores.plans().leads(autism.id()).getFirst());
            assertEquals(Id.of(10), lead.person());
        }
    }

    @Test
    void anEntryThatMovesToALaterMeetingSlipsAndUndoTakesItBack(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<ForwardPlanEntry> id = add(book, PlanDay.at(PlanBook.MARCH), "Care Act", "Ceri");

            book.apply(new MovePlanEntry(PlanBook.entry(book, id), PlanDay.at(PlanBook.JULY)));
            ForwardPlanEntry moved = PlanBook.entry(book, id);
            assertEquals(PlanBook.JULY, moved.meeting());
            assertEquals("Slipped from 26 March 2020 to 23 July 2020 (noted 23 January 2020).", moved.note());

            book.apply(new MovePlanEntry(moved, PlanDay.at(PlanBook.MAY)));
            assertEquals(1, Slips.of(PlanBook.entry(book, id).note()).size(), "an earlier day is no slip");
            book.apply(new MovePlanEntry(PlanBook.entry(book, id), PlanDay.undated("")));
            assertEquals(2, Slips.of(PlanBook.entry(book, id).note()).size());
            assertNull(PlanBook.entry(book, id).meeting());

            book.undo();
            book.undo();
            book.undo();
            assertEquals("", PlanBook.entry(book, id).note());
            assertEquals(PlanBook.MARCH, PlanBook.entry(book, id).meeting());
        }
    }

    @Test
    void nothingMovesToAMeetingThatIsOverOrAnothersAndNothingTakenMoves(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            ForwardPlanEntry entry = PlanBook.entry(book, add(book, PlanDay.at(PlanBook.MARCH), "Care Act", "Ceri"));

            assertEquals(
                    "The meeting of 28 November 2019 takes no more business. Choose a meeting that is still to come.",
                    assertThrows(
                                    Refused.class,
                                    () -> book.apply(new MovePlanEntry(entry, PlanDay.at(PlanBook.NOVEMBER))))
                            .getMessage());
            assertTrue(
                    assertThrows(Refused.class, () -> book.apply(new MovePlanEntry(entry, PlanDay.at(PlanBook.OTHERS))))
                            .getMessage()
                            .contains("another board’s"));
            ForwardPlanEntry done = ForwardPlanEntryBuilder.builder(entry)
                    .state(ForwardPlanEntry.State.DONE)
                    .build();
            book.apply(new EditPlanEntry(entry, done, "Ceri"));
            assertTrue(assertThrows(Refused.class, () -> book.apply(new MovePlanEntry(done, PlanDay.at(PlanBook.MAY))))
                    .getMessage()
                    .contains("was taken already"));
            assertTrue(assertThrows(Refused.class, () -> book.apply(new EditPlanEntry(entry, done, "")))
                    .getMessage()
                    .contains("changed meanwhile"));
        }
    }

    @Test
    void aDroppedEntryKeepsItsReason(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<ForwardPlanEntry> id = add(book, PlanDay.at(PlanBook.MARCH), "Care Act", "Ceri");
            book.apply(new DropPlanEntry(PlanBook.entry(book, id), "Taken by the Cabinet."));
            ForwardPlanEntry dropped = PlanBook.entry(book, id);
            assertEquals(
                    "DROPPED Dropped on 23 January 2020: Taken by the Cabinet.",
                    dropped.state() + " " + dropped.note());
        }
    }

    @Test
    void anEntryAndItsItemShareAMatterOnceTheyAreTied(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<ForwardPlanEntry> id = add(book, PlanDay.undated(""), "Care Act Implementation", "Ceri");
            Id<AgendaItem> item = Id.of(40);

            book.apply(new LinkPlanEntries(List.of(new LinkPlanEntries.Link(id, item))));

            ForwardPlanEntry tied = PlanBook.entry(book, id);
            Id<Matter> matter = tied.matter();
            assertNotNull(matter);
            assertEquals(
                    matter, book.read(stores -> stores.meetings().item(item).matter()));
            Matter made = book.read(stores -> stores.plans().matter(matter));
            assertEquals("Care Act Implementation, Ceri", made.title() + ", " + made.leadPrinted());
            assertEquals(
                    "ON_AGENDA 2020-03-26 " + PlanBook.MARCH,
                    tied.state() + " " + tied.plannedFor() + " " + tied.meeting());

            book.apply(new UnlinkPlanEntry(id, item));
            assertNull(book.read(stores -> stores.meetings().item(item).matter()));
            assertEquals(
                    ForwardPlanEntry.State.PLANNED, PlanBook.entry(book, id).state());
        }
    }

    @Test
    void twoMattersAreNotTied(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<ForwardPlanEntry> one = add(book, PlanDay.undated(""), "Care Act", "");
            book.apply(new LinkPlanEntries(List.of(new LinkPlanEntries.Link(one, Id.of(40)))));
            Id<Matter> other =
                    book.apply(new AddMatter(PlanBook.BOARD, "Autism", "", "")).result();
            Matter autism = book.read(stores -> stores.plans().matter(other));
            Id<ForwardPlanEntry> planned = book.apply(AddPlanEntry.of(autism, PlanDay.at(PlanBook.MARCH)))
                    .result();
            assertEquals(
                    "“Autism” belongs to the matter “Autism” and item 5 “Care Act Implementation Report” to “Care"
                            + " Act”. Give them one matter first.",
                    assertThrows(
                                    Refused.class,
                                    () -> book.apply(
                                            new LinkPlanEntries(List.of(new LinkPlanEntries.Link(planned, Id.of(40))))))
                            .getMessage());
        }
    }

    @Test
    void aMatterIsNamedOnceAndChanged(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<Matter> id = book.apply(new AddMatter(PlanBook.BOARD, "Better Care Fund", "", "Helen"))
                    .result();
            assertThrows(Refused.class, () -> book.apply(new AddMatter(PlanBook.BOARD, "better care FUND", "", "")));
            Matter before = book.read(stores -> stores.plans().matter(id));
            Matter after =
                    MatterBuilder.builder(before).state(Matter.State.CLOSED).build();
            book.apply(new EditMatter(before, after));
            assertEquals(after, book.read(stores -> stores.plans().matter(id)));
            assertThrows(Refused.class, () -> book.apply(new EditMatter(before, after)));
        }
    }

    @Test
    void aYearIsLaidOutInOneActAndNumberedOn(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            book.apply(new LayOutYear(
                    PlanBook.BOARD,
                    List.of(LocalDate.of(2020, 11, 26), LocalDate.of(2020, 9, 24), LocalDate.of(2020, 9, 24)),
                    LocalTime.of(14, 0),
                    "County Hall"));
            assertEquals(
                    List.of("2020-09-24 2020/21 1 14:00 County Hall", "2020-11-26 2020/21 2 14:00 County Hall"),
                    book.read(stores -> stores.meetings().list(PlanBook.BOARD).stream()
                            .filter(meeting -> meeting.day().isAfter(LocalDate.of(2020, 8, 1)))
                            .map(meeting -> meeting.day() + " " + meeting.municipalYear() + " " + meeting.number() + " "
                                    + meeting.startsAt() + " " + meeting.venue())
                            .toList()));
            assertEquals("Lay out 2 meetings", book.undoable().getFirst().title());
        }
    }

    @Test
    void anEntryMovesWithItsMeeting(@TempDir Path dir) throws Exception {
        try (MinuteBook book = PlanBook.in(dir)) {
            Id<ForwardPlanEntry> id = add(book, PlanDay.at(PlanBook.MARCH), "Care Act", "Ceri");
            var march = book.read(stores -> stores.meetings().get(PlanBook.MARCH));
            book.apply(new EditMeeting(
                    march,
                    MeetingBuilder.builder(march).day(LocalDate.of(2020, 4, 2)).build()));
            book.apply(new MovePlanEntry(PlanBook.entry(book, id), PlanDay.at(PlanBook.MAY)));
            assertEquals(
                    "Slipped from 2 April 2020 to 28 May 2020 (noted 23 January 2020).",
                    PlanBook.entry(book, id).note());
        }
    }

    private static Id<ForwardPlanEntry> add(MinuteBook book, PlanDay when, String title, String leads) throws Refused {
        return book.apply(new AddPlanEntry(PlanBook.BOARD, null, when, title, leads, ""))
                .result();
    }
}
