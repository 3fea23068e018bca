package org.minutebook.app.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Meeting;

class MeetingsViewModelTest {
    @Test
    void theNewestComesFirstWithItsStateInWords(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MeetingsViewModel model = new MeetingsViewModel(desk.open)) {
            assertEquals(
                    List.of(
                            "2020-02-27 Planned ",
                            "2019-12-05 Held Draft",
                            "2019-11-28 Held Draft",
                            "2019-09-26 Held Approved"),
                    model.rows().stream()
                            .map(row -> row.day() + " " + row.state() + " " + row.minutes())
                            .toList());

            model.open(model.rows().get(0));
            assertEquals("agenda/42", desk.here());
            model.open(model.rows().get(2));
            assertEquals("meetings/40", desk.here());

            desk.open.board().set(Optional.of(SmallCouncil.CHILDREN));
            assertEquals("1 meeting", model.count().get());
        }
    }

    @Test
    void aNewMeetingTakesTheNextNumberOfTheYearAndIsOpened(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MeetingsViewModel model = new MeetingsViewModel(desk.open)) {
            Board health = model.boards().getFirst();
            assertEquals(5, model.proposedNumber(health.id(), LocalDate.of(2020, 3, 26)));
            assertEquals(1, model.proposedNumber(health.id(), LocalDate.of(2020, 6, 25)));

            model.add(health, LocalDate.of(2020, 6, 25), LocalTime.of(14, 0), "Hall", Meeting.Kind.ORDINARY);

            MeetingRow added = model.rows().get(0);
            assertEquals("2020/21 1 2.00 pm", added.year() + " " + added.number() + " " + added.time());
            assertEquals("agenda/" + added.id(), desk.here());
        }
    }

    @Test
    void theCalendarFileHasTheChosenBoardAlone(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MeetingsViewModel model = new MeetingsViewModel(desk.open)) {
            Path file = dir.resolve("calendar.ics");
            desk.file = Optional.of(file);
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            model.exportCalendar();
            String written = Files.readString(file);
            assertTrue(written.contains("SUMMARY:HWB action 199(b) is due"), written);
            assertTrue(desk.open.book().read(stores -> stores.documents().produced()).stream()
                    .anyMatch(document -> document.kind().equals("calendar")));
        }
    }

    @Test
    void twoMeetingsAtOneTimeAreRefusedInASentence(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                MeetingsViewModel model = new MeetingsViewModel(desk.open)) {
            model.add(
                    model.boards().getFirst(),
                    LocalDate.of(2019, 11, 28),
                    LocalTime.of(14, 0),
                    "",
                    Meeting.Kind.ORDINARY);

            assertTrue(desk.said().contains("meets on 28 November 2019 at that time already"), desk.said());
            assertEquals(4, model.rows().size());
        }
    }
}
