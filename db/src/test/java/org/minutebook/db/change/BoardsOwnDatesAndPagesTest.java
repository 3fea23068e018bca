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
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.BoardDeadline.CountedFrom;
import org.minutebook.db.model.BoardDeadline.Event;
import org.minutebook.db.model.BoardDeadlineBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StandingPage;
import org.minutebook.db.model.StandingPage.Place;

/** What a board lays down for all its meetings: working dates before them, and pages in every pack. */
class BoardsOwnDatesAndPagesTest {
    private Acting acting;

    @BeforeEach
    void aBoard(@TempDir Path dir) throws Refused {
        acting = new Acting(dir);
    }

    @AfterEach
    void close() {
        acting.close();
    }

    @Test
    void workingDatesAreKeptInTheirOrder() throws Refused {
        acting.apply(new SetDeadlines(
                acting.board,
                List.of(
                        date(Event.CALL_FOR_PAPERS, "Commissioning", 40, CountedFrom.MEETING, null),
                        date(Event.FINAL_REPORTS, "", 3, CountedFrom.PUBLICATION, LocalTime.NOON))));
        List<BoardDeadline> kept = dates();
        assertEquals(List.of("1 CALL_FOR_PAPERS Commissioning 40", "2 FINAL_REPORTS  3"), said(kept));

        acting.apply(new SetDeadlines(
                acting.board,
                List.of(
                        BoardDeadlineBuilder.builder(kept.getLast()).days(5).build(),
                        date(Event.DESPATCH, "", 1, CountedFrom.PUBLICATION, null))));
        assertEquals(List.of("1 FINAL_REPORTS  5", "2 DESPATCH  1"), said(dates()));
        assertEquals(kept.getLast().id(), dates().getFirst().id(), "what stays keeps its row");
        assertEquals(LocalTime.NOON, dates().getFirst().dueAt());
    }

    @Test
    void datesThatMeanNothingAreRefused() {
        acting.refused(
                "There are two working dates called “clearance”. Give one of them another name.",
                new SetDeadlines(
                        acting.board,
                        List.of(
                                date(Event.CLEARANCE, "", 5, CountedFrom.PUBLICATION, null),
                                date(Event.OTHER, "clearance", 7, CountedFrom.PUBLICATION, null))));
        acting.refused(
                "The days of “Despatch to members” must be between 0 and 400.",
                new SetDeadlines(acting.board, List.of(date(Event.DESPATCH, "", -1, CountedFrom.MEETING, null))));
        acting.refused(
                "Publication is counted back from the meeting, since the other dates are counted from it. Choose the"
                        + " meeting.",
                new SetDeadlines(acting.board, List.of(date(Event.PUBLICATION, "", 7, CountedFrom.PUBLICATION, null))));
    }

    @Test
    void aPageGetsVersionsAndTheOldOnesAreKept() throws Refused {
        StandingPage first = acting.apply(new AddStandingPage(
                acting.board, Place.BEFORE_AGENDA, "Information for the public", "Filming is allowed.", null));
        assertEquals(
                "1 CURRENT 2020-01-23 null",
                first.version() + " " + first.state() + " " + first.since() + " " + first.replaces());
        StandingPage second = acting.apply(new ReviseStandingPage(
                first, Place.END, "Information", "Filming is welcome.", LocalDate.of(2020, 4, 1)));
        assertEquals(
                List.of(
                        "1 SUPERSEDED Filming is allowed. since 2020-01-23",
                        "2 CURRENT Filming is welcome. since 2020-04-01"),
                pages());
        assertEquals(first.id(), second.replaces());

        acting.refused(
                "The page “Information for the public” was changed meanwhile. Look at the version in use, then make"
                        + " your change.",
                new ReviseStandingPage(first, Place.END, "Information", "No.", null));
        acting.refused(
                "A new version cannot begin before version 2, which is in use since 1 April 2020. Choose a later day.",
                new ReviseStandingPage(second, Place.END, "Information", "No.", LocalDate.of(2020, 3, 31)));
        acting.refused(
                "The page “Information” has no text. Type what every pack is to say.",
                new ReviseStandingPage(second, Place.END, "Information", " ", null));
        acting.refused(
                "A standing page needs a title, such as “Information for the public”.",
                new AddStandingPage(acting.board, Place.END, "", "Text", null));

        acting.apply(new TakeOutStandingPage(second));
        assertEquals(
                List.of(
                        "1 SUPERSEDED Filming is allowed. since 2020-01-23",
                        "2 SUPERSEDED Filming is welcome. since 2020-04-01"),
                pages());
    }

    private List<BoardDeadline> dates() {
        return acting.book.read(stores -> stores.calendar().deadlines(acting.board));
    }

    private static List<String> said(List<BoardDeadline> dates) {
        return dates.stream()
                .map(date -> date.position() + " " + date.event() + " " + date.name() + " " + date.days())
                .toList();
    }

    private List<String> pages() {
        return acting.book.read(stores -> stores.agendas().standingPages(acting.board)).stream()
                .map(page -> page.version() + " " + page.state() + " " + page.body() + " since " + page.since())
                .toList();
    }

    private static BoardDeadline date(Event event, String name, int days, CountedFrom from, @Nullable LocalTime at) {
        return BoardDeadlineBuilder.builder()
                .id(Id.of(Long.MAX_VALUE))
                .board(Id.of(1))
                .event(event)
                .name(name)
                .days(days)
                .countedFrom(from)
                .dueAt(at)
                .build();
    }
}
