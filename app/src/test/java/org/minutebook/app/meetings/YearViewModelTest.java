package org.minutebook.app.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.rules.plan.YearLayout;

class YearViewModelTest {
    @Test
    void aMonthShowsItsMeetingsWithTheirPublicationAndItsHolidays(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                YearViewModel model = new YearViewModel(desk.open)) {
            assertEquals("2019/20", model.year().get());
            assertEquals(12, model.months().size());
            assertEquals(
                    List.of("MEETING Thu 27 HWB Planned, publish by Wed 19 Feb"), lines(model, YearMonth.of(2020, 2)));
            assertEquals(
                    List.of("HOLIDAY Fri 10 Good Friday ", "HOLIDAY Mon 13 Easter Monday "),
                    lines(model, YearMonth.of(2020, 4)));
            assertTrue(lines(model, YearMonth.of(2019, 11)).getFirst().startsWith("MEETING Thu 28 HWB Held"));
        }
    }

    /** The middle of 63, 63, 119, 63 and 91 days is 63, and half as much again 94.5; a workshop breaks no gap. */
    @Test
    void gapsOverFortyFiveDaysAreToldAndThoseMarkedThatAreLongForTheBoard(@TempDir Path dir) throws Exception {
        MinuteBook book = SmallCouncil.in(dir);
        try (TestDesk desk = new TestDesk(book);
                YearViewModel model = new YearViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            String hint = "HINT These gaps are over 45 days, so a notice to be answered in 45 days (such as a pharmacy"
                    + " consolidation) may fall between meetings. ";
            assertEquals(
                    List.of(
                            "BOARD HWB ",
                            "GAP 63 days, 26/09/2019 to 28/11/2019 ",
                            "GAP 91 days, 28/11/2019 to 27/02/2020 ",
                            hint),
                    notes(model),
                    "of two gaps nothing is usual");
            book.apply(new Act<>("Meet before, and hold a workshop", writing -> {
                for (LocalDate day :
                        List.of(LocalDate.of(2019, 3, 28), LocalDate.of(2019, 5, 30), LocalDate.of(2019, 1, 24))) {
                    writing.add(MeetingBuilder.builder()
                            .id(writing.newId())
                            .board(SmallCouncil.HEALTH)
                            .day(day)
                            .state(Meeting.State.HELD)
                            .build());
                }
                return writing.add(MeetingBuilder.builder()
                        .id(writing.newId())
                        .board(SmallCouncil.HEALTH)
                        .day(LocalDate.of(2019, 8, 1))
                        .kind(Meeting.Kind.WORKSHOP)
                        .municipalYear("2019/20")
                        .build());
            }));
            assertEquals(
                    List.of(
                            "BOARD HWB: usually 63 days apart ",
                            "GAP 63 days, 28/03/2019 to 30/05/2019 ",
                            "GAP 119 days, 30/05/2019 to 26/09/2019 56 days longer than usual",
                            "GAP 63 days, 26/09/2019 to 28/11/2019 ",
                            "GAP 91 days, 28/11/2019 to 27/02/2020 ",
                            hint),
                    notes(model));
            assertEquals(
                    List.of("MEETING Thu 1 HWB workshop Planned"),
                    lines(model, YearMonth.of(2019, 8)).subList(0, 1));
        }
    }

    private static List<String> notes(YearViewModel model) {
        return model.findings().stream()
                .map(note -> note.kind() + " " + note.words() + " " + note.more())
                .toList();
    }

    @Test
    void aYearIsProposedTickedAndAddedInOneAct(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                YearViewModel model = new YearViewModel(desk.open)) {
            Board health = model.boards().getFirst();
            model.propose(health, LocalDate.of(2020, 5, 28), 2);
            assertEquals("2020/21", model.year().get());
            assertEquals(
                    List.of("2020-05-28", "2020-07-23", "2020-09-24", "2020-11-26", "2021-01-28", "2021-03-25"),
                    model.proposals().stream().map(one -> one.day().toString()).toList());

            model.proposals().get(1).ticked().set(false);
            model.layOut(health, LocalTime.of(14, 0), "County Hall");

            assertEquals("5 meetings were added.", desk.said());
            assertEquals(List.of(), model.proposals());
            Meeting last = desk.open
                    .book()
                    .read(stores -> stores.meetings().list(health.id()))
                    .getLast();
            assertEquals("2021-03-25 14:00 5", last.day() + " " + last.startsAt() + " " + last.number());
            assertEquals(
                    1,
                    desk.open.book().undoable().stream()
                            .filter(entry -> entry.title().equals("Lay out 5 meetings"))
                            .count());
        }
    }

    @Test
    void aDayThatIsTakenIsNotTickedAndTheUsualIsKnown(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                YearViewModel model = new YearViewModel(desk.open)) {
            Board health = model.boards().getFirst();
            model.propose(health, LocalDate.of(2020, 2, 27), 1);
            assertEquals(
                    "fourth Thursday, is a meeting already",
                    model.proposals().getFirst().says());
            assertEquals(false, model.proposals().getFirst().ticked().get());
            model.proposals().forEach(one -> one.ticked().set(false));
            model.layOut(health, null, "");
            assertEquals("No date is ticked. Tick the dates on which the board is to meet.", desk.said());

            YearLayout.Usual usual = model.usual(health);
            assertEquals(DayOfWeek.THURSDAY, usual.weekday());
            assertEquals(Optional.of(LocalDate.of(2020, 5, 28)), model.next(health));
        }
    }

    @Test
    void theDatesAreCopiedInAColumnForEachCalendarYear(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                YearViewModel model = new YearViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            assertEquals(
                    "2019\t2020\n26 September\t27 February\n28 November\t\n",
                    model.dates().tabbed());
            model.step(1);
            model.copyDates();
            assertEquals("No meeting is planned in 2020/21 yet. Lay out the year, then copy it.", desk.said());
        }
    }

    private static List<String> lines(YearViewModel model, YearMonth month) {
        return model.months().stream()
                .filter(card -> card.month().equals(month))
                .flatMap(card -> card.lines().stream())
                .map(line -> line.kind() + " " + line.day() + " " + line.says() + " "
                        + line.more().replace('\u00a0', ' '))
                .toList();
    }
}
