package org.minutebook.db.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.db.file.ViewsByEmail;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.EmailViews;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Verb;
import org.minutebook.db.model.Vote;
import org.minutebook.db.rules.Finding;

/**
 * York's board agreed by e-mail after its meeting of September 2022 was cancelled, and was asked to ratify on 16 November 2022
 * (HWB-08). Here the same happens in the book's own year: a meeting of 15 January 2020 is cancelled, the next is of 27 February.
 */
class ViewsByEmailTest {
    private static final LocalDate ASKED = LocalDate.of(2020, 1, 20);
    private static final String CONSULTATION =
            "Members’ views were asked for by e-mail on 20 January 2020. That is consultation and decides nothing";

    private Acting at;
    private Id<Meeting> called;
    private Id<AgendaItem> fund;

    @BeforeEach
    void aMeetingThatWasCancelled(@TempDir Path dir) throws Refused {
        at = new Acting(dir);
        called = at.book
                .apply(new AddMeeting(
                        at.board,
                        LocalDate.of(2020, 1, 15),
                        LocalTime.of(14, 0),
                        "Hall",
                        Meeting.Kind.ORDINARY,
                        "2019/20",
                        3))
                .result();
        fund = at.book
                .apply(new AddItem(called, "", "Better Care Fund plan", AgendaItem.Kind.DECISION))
                .result();
        at.add("Minutes");
        at.book.apply(new CancelMeeting(called, "The hall was closed"));
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void theyAreKeptAsConsultationAndPutToTheNextMeetingToRatify() throws Refused {
        keep();
        assertEquals(Finding.Level.AMBER, views().finding().level());
        assertEquals(
                CONSULTATION + ". Put it to ratify on the next agenda; or call an urgent special meeting, have a"
                        + " sub-committee decide, or have an officer decide who has the power.",
                said());
        assertEquals(List.of(fund), waiting());
        Id<AgendaItem> placed = at.apply(new PutToRatify(at.item(fund)));
        AgendaItem ratify = at.item(placed);
        assertEquals(at.meeting, ratify.meeting());
        assertEquals("To ratify: Better Care Fund plan", ratify.title());
        assertEquals(
                "The meeting of 15 January 2020 was cancelled. Members’ views were asked for by e-mail on 20 January"
                        + " 2020; that was consultation and decided nothing. The Board is asked to decide.",
                ratify.officerLine());
        assertEquals(CONSULTATION + ": the meeting of 27 February 2020 does. ", said());
        assertEquals(List.of(), waiting());
        at.refused("It is on the agenda of 27 February 2020 already.", new PutToRatify(at.item(fund)));
        at.apply(new RemoveItem(ratify));
        assertEquals(List.of(fund), waiting());
    }

    @Test
    void whatIsKeptFromThePublicIsSoAtTheNextMeetingToo() throws Refused {
        at.book.apply(new Act<>(
                "Close",
                writing -> writing.save(
                        AgendaItemBuilder.builder(writing.stores().meetings().item(fund))
                                .audience(Audience.RESTRICTED)
                                .build())));
        keep();
        assertEquals(
                Audience.RESTRICTED,
                at.item(at.apply(new PutToRatify(at.item(fund)))).audience());
    }

    @Test
    void aMeetingThatWasCalledOffResolvesNothing() throws Refused {
        String nothing = "The meeting of 15 January 2020 was cancelled and decided nothing. Keep what members said by"
                + " e-mail as views on its agenda, and put the item to ratify on the next one.";
        AgendaItem item = at.item(fund);
        at.refused(nothing, new AddClause(item, Audience.PUBLIC, Verb.AGREED, "That the plan be agreed."));
        at.refused(nothing, new DecideRecommendations(item, Audience.PUBLIC, List.of()));
        at.refused(
                nothing,
                new TakeVote(
                        null,
                        item,
                        null,
                        null,
                        Vote.Manner.SHOW_OF_HANDS,
                        5,
                        0,
                        0,
                        Vote.CastingVote.NOT_USED,
                        Vote.Outcome.CARRIED,
                        null,
                        List.of()));
    }

    @Test
    void whatStandsInTheWayIsSaidWithItsCure() throws Refused {
        at.refused("No views by e-mail are kept of this item. Keep them first.", new PutToRatify(at.item(fund)));
        at.refused("Type who asked the members.", new KeepEmailViews(at.item(fund), " ", ASKED, "", "Yes"));
        at.refused(
                "Type the day on which the members were asked, today or earlier.",
                new KeepEmailViews(at.item(fund), "Clerk", LocalDate.of(2020, 1, 24), "", "Yes"));
        AgendaItem minutes = at.item("Minutes");
        at.apply(new KeepEmailViews(minutes, "Clerk", ASKED, "Are they right?", ""));
        assertEquals(CONSULTATION + ": the meeting of 27 February 2020 does. ", at.book.read(stores -> ViewsByEmail.of(
                        stores, minutes.id())
                .map(ViewsByEmail::finding)
                .map(finding -> finding.says() + " " + finding.cure())
                .orElseThrow()));
        at.refused(
                "The meeting of 27 February 2020 was not called off: it decides the item.", new PutToRatify(minutes));
        at.apply(new KeepEmailViews(minutes, "", null, "", ""));
        assertEquals(Optional.empty(), at.book.read(stores -> stores.agendas().emailViews(minutes.id())));
        keep();
        at.book.apply(new Act<>(
                "Hold",
                writing -> writing.save(
                        MeetingBuilder.builder(writing.stores().meetings().get(at.meeting))
                                .state(Meeting.State.ISSUED)
                                .issuedOn(ASKED)
                                .build())));
        at.refused(
                "The agenda of 27 February 2020 is issued already. Add it there as a late item, or plan a special"
                        + " meeting.",
                new PutToRatify(at.item(fund)));
        at.become(Meeting.State.HELD, LocalDate.of(2020, 1, 22));
        at.refused(
                "The meeting of 22 January 2020 was held: what was said there stands in its minutes.",
                new KeepEmailViews(minutes, "Clerk", ASKED, "", "Yes"));
        at.refused(
                "No later meeting is planned. Add it under Meetings, then put the item to ratify.",
                new PutToRatify(at.item(fund)));
    }

    private void keep() throws Refused {
        at.apply(new KeepEmailViews(
                at.item(fund), "Clerk", ASKED, "Is the plan agreed?", "Cllr A. Patel, 21 January: content."));
    }

    private ViewsByEmail views() {
        return at.book.read(stores -> ViewsByEmail.of(stores, fund).orElseThrow());
    }

    private String said() {
        return views().finding().says() + " " + views().finding().cure();
    }

    private List<Id<AgendaItem>> waiting() {
        return at.book.read(
                stores -> ViewsByEmail.waiting(stores, stores.meetings().get(at.meeting)).stream()
                        .map(ViewsByEmail::views)
                        .map(EmailViews::item)
                        .toList());
    }
}
