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
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;
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

    @Test
    void gapsOverFortyFiveDaysAreToldInWords(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                YearViewModel model = new YearViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            assertEquals(
                    List.of("HWB: more than 45 days between meetings\n"
                            + "63 days, 26/09/2019 to 28/11/2019\n"
                            + "91 days, 28/11/2019 to 27/02/2020"),
                    model.findings());
        }
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
