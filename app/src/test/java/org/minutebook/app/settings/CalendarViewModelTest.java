package org.minutebook.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.notice.OpenCalculation;

/** A one-off that is proclaimed a fortnight before, as it was in September 2022. */
class CalendarViewModelTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2027-09-06T09:00:00Z"), ZoneId.of("Europe/London"));

    @Test
    void aNewHolidayTellsWhichOpenDatesItChanges(@TempDir Path dir) throws Exception {
        MinuteBook book = MinuteBook.create(dir.resolve("book"), TODAY, "tester");
        book.apply(new Act<>("Add a meeting", writing -> {
            Board board = writing.add(BoardBuilder.builder()
                    .id(writing.newId())
                    .name("Wellbeing Board")
                    .shortName("HWB")
                    .build());
            return writing.add(MeetingBuilder.builder()
                    .id(writing.newId())
                    .board(board.id())
                    .day(LocalDate.of(2027, 9, 23))
                    .build());
        }));
        try (TestDesk desk = new TestDesk(book);
                CalendarViewModel model = new CalendarViewModel(desk.open)) {
            // Thursday 23 September 2027: 16, 17, 20, 21, 22 are clear, so Wednesday the 15th; with Monday the 20th a
            // holiday the 15th is counted as well, so Tuesday the 14th
            model.addHoliday(LocalDate.of(2027, 9, 20), "Day of thanksgiving", null, "");

            OpenCalculation.Changed first = model.changed().getFirst();
            assertEquals("HWB, Thursday 23 September 2027", first.about());
            assertEquals("Last day of publication", first.what());
            assertEquals("Wednesday 15 September 2027", first.before());
            assertEquals("Tuesday 14 September 2027", first.after());
            assertEquals(
                    List.of("Monday 20 September 2027: Day of thanksgiving"),
                    model.own().stream().map(CalendarViewModel.OwnDays::words).toList());

            model.remove(model.own().getFirst());
            assertEquals(
                    "Wednesday 15 September 2027", model.changed().getFirst().after());
            assertEquals(List.of(), model.own());
        }
    }
}
