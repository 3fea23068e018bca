package org.minutebook.app.documents.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.chase.ChaseList;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.review.Reason;

/** The board met on 28 November 2019 and meets on 27 February 2020; it held a workshop in January and plans one for 6 February. */
class WorkshopIsNoMeetingTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);
    private static final LocalDate NOVEMBER = LocalDate.of(2019, 11, 28);
    private static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 27);

    @TempDir
    Path dir;

    private MinuteBook book;

    @BeforeEach
    void open() throws Exception {
        book = SmallCouncil.in(dir);
        book.apply(new Act<>("Hold workshops", writing -> {
            for (LocalDate day : List.of(LocalDate.of(2020, 1, 9), LocalDate.of(2020, 2, 6))) {
                writing.add(MeetingBuilder.builder()
                        .id(writing.newId())
                        .board(SmallCouncil.HEALTH)
                        .day(day)
                        .kind(Meeting.Kind.WORKSHOP)
                        .state(day.isBefore(TODAY) ? Meeting.State.HELD : Meeting.State.PLANNED)
                        .municipalYear("2019/20")
                        .build());
            }
            return writing.save(ActionBuilder.builder(writing.stores().actions().get(SmallCouncil.LEAFLET_AGAIN))
                    .dueWords("In February")
                    .build());
        }));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void theReviewCountsItNeitherAsMetNorAsTheMeetingOfAMonth() {
        ReviewRecord record = book.read(stores -> ReviewRecord.of(stores, SmallCouncil.HEALTH, Audience.PUBLIC, TODAY));
        assertTrue(
                record.review().reasons().values().stream()
                        .flatMap(List::stream)
                        .noneMatch(reason -> reason.kind() == Reason.Kind.NOTHING_SAID),
                "something was said on 20 November, and the board met once since");
        assertEquals(
                FEBRUARY,
                Optional.ofNullable(record.lines().get(SmallCouncil.LEAFLET_AGAIN))
                        .orElseThrow()
                        .facts()
                        .due()
                        .until());
    }

    @Test
    void theLettersToOwnersNameTheMeetingAfterIt() {
        assertEquals(
                List.of(FEBRUARY),
                book
                        .read(stores -> ChaseList.of(
                                stores, List.of(stores.boards().get(SmallCouncil.HEALTH)), Optional.empty(), TODAY))
                        .owners()
                        .stream()
                        .flatMap(owner -> owner.boards().stream())
                        .flatMap(of -> of.next().stream())
                        .map(Meeting::day)
                        .distinct()
                        .toList());
    }

    @Test
    void thePaperOnActionsTellsWhatWasClosedSinceTheMeetingBeforeIt() {
        assertEquals(
                Optional.of(NOVEMBER),
                book.read(stores -> ActionPaper.of(stores, SmallCouncil.HEALTH, Optional.empty(), TODAY))
                        .since());
    }

    @Test
    void minutesAndAgendasNameTheMeetingAfterItAsTheNext() {
        assertEquals(Optional.of(FEBRUARY), book.read(stores -> MeetingRecord.of(
                        stores, SmallCouncil.NOVEMBER, Audience.PUBLIC)
                .next()
                .map(Meeting::day)));
    }
}
