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
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ItemPaperBuilder;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;
import org.minutebook.db.model.PaperBuilder;

/** A meeting without a quorum is followed by one with the same items (catalogue F30). */
class ReconvenedMeetingTest {
    private static final LocalDate PAST = LocalDate.of(2020, 1, 22);
    private static final LocalDate AGAIN = LocalDate.of(2020, 2, 21);

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
    void theItemsAndTheirPapersAreCarriedOverUnchangedAndTakeNumbersOfTheirOwn() throws Refused {
        Id<AgendaItem> falls = acting.add("Falls");
        acting.add("Winter");
        Paper paper = acting.put(writing -> PaperBuilder.builder()
                .id(writing.newId())
                .board(acting.board)
                .title("Falls in care homes")
                .build());
        acting.put(writing -> ItemPaperBuilder.builder()
                .id(writing.newId())
                .item(falls)
                .paper(paper.id())
                .build());
        acting.become(Meeting.State.CALLED, PAST);
        acting.apply(new SetMeetingState(acting.meeting, Meeting.State.INQUORATE));
        acting.book.apply(new org.minutebook.db.fixtures.Act<>(
                "Number",
                writing -> writing.save(AgendaItemBuilder.builder(acting.item(falls))
                        .minuteNumber("207")
                        .build())));

        Id<Meeting> next = acting.apply(new ReconveneMeeting(acting.meeting, AGAIN, LocalTime.of(10, 0)));

        assertEquals("1 Falls, 2 Winter", acting.agenda());
        assertEquals("1 Falls, 2 Winter", acting.agenda(next));
        assertEquals(Meeting.State.INQUORATE, acting.meeting().state());
        Meeting again = acting.book.read(stores -> stores.meetings().get(next));
        assertEquals(
                "2020-02-21 10:00 PLANNED null Hall",
                again.day() + " " + again.startsAt() + " " + again.state() + " " + again.issuedOn() + " "
                        + again.venue());
        assertEquals(acting.meeting, again.replaces());
        AgendaItem first =
                acting.book.read(stores -> stores.meetings().items(next)).getFirst();
        assertEquals("", first.minuteNumber());
        assertEquals(
                List.of("Falls in care homes"),
                acting.book.read(stores -> stores.meetings().papers(first.id())).stream()
                        .map(Paper::title)
                        .toList());
        acting.refused(
                "The meeting of 21 February 2020 stands in for that of 22 January 2020 already. Change its day"
                        + " instead.",
                new ReconveneMeeting(acting.meeting, LocalDate.of(2020, 2, 28), null));
    }

    @Test
    void onlyAMeetingWithoutAQuorumMeetsAgainAndNotOnTheSameDay() throws Refused {
        acting.refused(
                "The meeting of 27 February 2020 is planned, and only one without a quorum meets again. Record that it"
                        + " was inquorate first.",
                new ReconveneMeeting(acting.meeting, LocalDate.of(2020, 3, 5), null));
        acting.become(Meeting.State.INQUORATE, LocalDate.of(2020, 1, 23));
        acting.refused(
                "The board met without a quorum on 23 January 2020 and cannot meet again before the day after. Choose"
                        + " a later day.",
                new ReconveneMeeting(acting.meeting, LocalDate.of(2020, 1, 23), LocalTime.of(16, 0)));
    }
}
