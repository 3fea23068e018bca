package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.file.ViewsByEmail;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Exemption;
import org.minutebook.db.model.ExemptionBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.agenda.Waiting;

/** Views by e-mail lead on to a meeting that decides, however often that is called off in its turn (HWB-08). */
class FollowingViewsTest {
    private static final LocalDate ASKED = LocalDate.of(2020, 1, 20);

    /**
     * York's board had an agenda for September 2022 with its pharmaceutical needs assessment; the meeting was called off when the Queen
     * died, and the meeting of 16 November 2022 was asked to ratify what had been agreed by e-mail. The report does not name the day in
     * September: here it is the 21st.
     */
    @Test
    void yorkIsAskedOnTheSixteenthOfNovember2022ToRatify(@TempDir Path dir) throws Exception {
        Id<Board> board;
        try (Acting at = new Acting(dir)) {
            board = at.board;
        }
        Clock october = Clock.fixed(Instant.parse("2022-10-03T09:00:00Z"), ZoneId.of("Europe/London"));
        try (MinuteBook york = MinuteBook.open(dir.resolve("book"), october, "clerk")) {
            Id<Meeting> september = meeting(york, board, LocalDate.of(2022, 9, 21));
            Id<Meeting> november = meeting(york, board, LocalDate.of(2022, 11, 16));
            meeting(york, board, LocalDate.of(2023, 1, 18));
            AgendaItem pna = item(
                    york,
                    york.apply(new AddItem(
                                    september,
                                    "",
                                    "Pharmaceutical Needs Assessment 2022–2025",
                                    AgendaItem.Kind.DECISION))
                            .result());
            york.apply(new CancelMeeting(september, "The Queen had died"));
            assertThrows(
                    Refused.class,
                    () -> york.apply(
                            new KeepEmailViews(pna, "Clerk", LocalDate.of(2022, 10, 4), "Is it approved?", "")),
                    "tomorrow nobody has been asked yet");
            york.apply(new KeepEmailViews(pna, "Clerk", LocalDate.of(2022, 9, 26), "Is it approved?", "Content."));
            assertEquals(
                    "AMBER Members’ views were asked for by e-mail on 26 September 2022. That is consultation and"
                            + " decides nothing.",
                    said(york, pna));
            AgendaItem ratify = item(york, york.apply(new PutToRatify(pna)).result());
            assertEquals(november, ratify.meeting());
            assertEquals("To ratify: Pharmaceutical Needs Assessment 2022–2025", ratify.title());
            assertEquals(
                    "The meeting of 21 September 2022 was cancelled. Members’ views were asked for by e-mail on 26"
                        + " September 2022; that was consultation and decided nothing. The Board is asked to decide.",
                    ratify.officerLine());
            assertEquals(
                    "GREY Members’ views were asked for by e-mail on 26 September 2022. That is consultation and"
                            + " decides nothing: the meeting of 16 November 2022 does.",
                    said(york, pna));
        }
    }

    @Test
    void whereTheMeetingThatWasAskedToRatifyIsCalledOffAnotherIsAsked(@TempDir Path dir) throws Refused {
        try (Acting at = new Acting(dir)) {
            AgendaItem fund = cancelled(at);
            AgendaItem first = at.item(at.apply(new PutToRatify(fund)));
            Exemption closed = at.put(writing -> {
                writing.save(AgendaItemBuilder.builder(first)
                        .audience(Audience.RESTRICTED)
                        .build());
                return ExemptionBuilder.builder()
                        .id(writing.newId())
                        .item(first.id())
                        .paragraphs("3")
                        .build();
            });
            at.apply(new CancelMeeting(at.meeting, "Snow"));
            assertEquals("AMBER", said(at.book, fund).substring(0, 5));
            at.refused(
                    "No later meeting is planned. Add it under Meetings, then put the item to ratify.",
                    new PutToRatify(fund));
            Id<Meeting> march = meeting(at.book, at.board, LocalDate.of(2020, 3, 26));
            AgendaItem again = at.item(at.apply(new PutToRatify(fund)));
            assertEquals(march, again.meeting());
            assertEquals("To ratify: Better Care Fund plan", again.title());
            assertEquals(
                    Audience.RESTRICTED + " " + closed.paragraphs(),
                    again.audience() + " " + again.exemptParagraph(),
                    "what was closed for the second meeting is closed at the third");
            assertEquals(again.id(), ratifiedAt(at, fund));
            at.refused("It is on the agenda of 26 March 2020 already.", new PutToRatify(fund));
        }
    }

    @Test
    void theyFollowAnItemThatIsCarriedOverOrWhoseMeetingIsMoved(@TempDir Path dir) throws Refused {
        try (Acting at = new Acting(dir)) {
            AgendaItem fund = cancelled(at);
            Id<AgendaItem> ratify = at.apply(new PutToRatify(fund));
            AgendaItem own = at.item(at.add("Falls"));
            at.apply(new KeepEmailViews(own, "Clerk", ASKED, "Is it agreed?", "Yes."));
            Id<Meeting> moved = at.apply(new PostponeMeeting(at.meeting, LocalDate.of(2020, 3, 5), null, "Snow"));
            List<AgendaItem> copies = at.book.read(stores -> stores.meetings().items(moved));
            assertEquals(
                    List.of("To ratify: Better Care Fund plan", "Falls"),
                    copies.stream().map(AgendaItem::title).toList());
            assertEquals(copies.getFirst().id(), ratifiedAt(at, fund), "and not " + ratify);
            assertEquals(copies.getLast().id(), ratifiedAt(at, own));

            at.apply(new CancelMeeting(moved, "Snow again"));
            Id<Meeting> april = meeting(at.book, at.board, LocalDate.of(2020, 4, 23));
            List<Id<AgendaItem>> placed = at.apply(new PlaceOnAgenda(
                    april, copies.stream().map(FollowingViewsTest::carriedOver).toList()));
            assertEquals(placed, List.of(ratifiedAt(at, fund), ratifiedAt(at, own)));
        }
    }

    @Test
    void viewsThatAMeetingWasAskedToRatifyAreNotEmptiedAndTheirItemIsNotTakenOff(@TempDir Path dir) throws Refused {
        try (Acting at = new Acting(dir)) {
            AgendaItem fund = cancelled(at);
            at.apply(new PutToRatify(fund));
            KeepEmailViews emptied = new KeepEmailViews(fund, "", null, " ", "");
            at.refused(
                    "The meeting of 27 February 2020 is asked to decide on what was said. Take the item off its agenda"
                            + " first.",
                    emptied);
            at.become(Meeting.State.HELD, LocalDate.of(2020, 1, 22));
            String sat = "The meeting of 22 January 2020 was held: what was said there stands in its minutes.";
            at.refused(sat, emptied);
            at.refused(sat, new KeepEmailViews(fund, "Clerk", ASKED, "Is it agreed?", "No."));

            Id<Meeting> march = meeting(at.book, at.board, LocalDate.of(2020, 3, 26));
            AgendaItem falls = at.item(at.book
                    .apply(new AddItem(march, "", "Falls", AgendaItem.Kind.DECISION))
                    .result());
            at.apply(new KeepEmailViews(falls, "Clerk", ASKED, "Is it agreed?", "Yes."));
            at.refused(
                    "What members said by e-mail of “Falls” is kept with it, so it cannot be taken off. Take those"
                            + " views out first.",
                    new RemoveItem(falls));
            at.book.apply(new Act<>(
                    "Hold",
                    writing -> writing.save(
                            MeetingBuilder.builder(writing.stores().meetings().get(march))
                                    .state(Meeting.State.HELD)
                                    .build())));
            at.refused(
                    "The meeting of 26 March 2020 was held: what was said there stands in its minutes.",
                    new KeepEmailViews(falls, "", null, "", ""));
        }
    }

    /** The Better Care Fund plan, of which members were asked by e-mail after their meeting of 15 January was cancelled. */
    private static AgendaItem cancelled(Acting at) throws Refused {
        Id<Meeting> january = meeting(at.book, at.board, LocalDate.of(2020, 1, 15));
        AgendaItem fund = at.item(at.book
                .apply(new AddItem(january, "", "Better Care Fund plan", AgendaItem.Kind.DECISION))
                .result());
        at.book.apply(new CancelMeeting(january, "The hall was closed"));
        at.apply(new KeepEmailViews(fund, "Clerk", ASKED, "Is the plan agreed?", "Yes."));
        return fund;
    }

    private static Id<Meeting> meeting(MinuteBook book, Id<Board> board, LocalDate day) throws Refused {
        return book.apply(new AddMeeting(board, day, LocalTime.of(14, 0), "Hall", Meeting.Kind.ORDINARY, "", 3))
                .result();
    }

    private static Waiting carriedOver(AgendaItem item) {
        return new Waiting(
                Waiting.Source.UNDECIDED,
                item.title(),
                item.kind(),
                item.role(),
                item.id(),
                null,
                null,
                "",
                item.audience(),
                "");
    }

    private static AgendaItem item(MinuteBook book, Id<AgendaItem> id) {
        return book.read(stores -> stores.meetings().item(id));
    }

    private static Id<AgendaItem> ratifiedAt(Acting at, AgendaItem of) {
        Id<AgendaItem> item = at.book.read(
                stores -> stores.agendas().emailViews(of.id()).orElseThrow().ratifyAt());
        return item == null ? Id.of(Long.MAX_VALUE) : item;
    }

    private static String said(MinuteBook book, AgendaItem of) {
        return book.read(stores -> ViewsByEmail.of(stores, of.id())
                .map(ViewsByEmail::finding)
                .map(finding -> finding.level() + " " + finding.says())
                .orElseThrow());
    }
}
