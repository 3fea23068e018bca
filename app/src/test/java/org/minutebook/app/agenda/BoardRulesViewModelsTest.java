package org.minutebook.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.StandingPage;
import org.minutebook.db.model.StandingPage.Place;

/** What a board lays down beside its standing items: working dates and pages. */
class BoardRulesViewModelsTest {
    /** The next meeting is Thursday 27 February 2020; five clear days leave Wednesday the 19th for publication. */
    @Test
    void workingDatesAreSetFromTheUsualOnesAndCountForTheNextMeeting(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                WorkingDatesViewModel model = new WorkingDatesViewModel(desk.open, SmallCouncil.HEALTH)) {
            assertTrue(model.rows().isEmpty());
            assertEquals("Final reports 2020-02-14", line(model, "Final reports"), "usual: three working days before");
            model.addUsual();
            model.save();
            assertEquals(
                    List.of("CALL_FOR_PAPERS", "DRAFT_REPORTS", "CLEARANCE", "FINAL_REPORTS", "CHAIRS_BRIEFING"),
                    dates(desk).stream().map(date -> date.event().name()).toList());
            WorkingDateRow reports = model.rows().get(3);
            assertEquals("12 noon", reports.time().get());
            reports.days().set("10");
            reports.unit().set(BoardDeadline.Unit.CALENDAR_DAYS);
            reports.from().set(BoardDeadline.CountedFrom.MEETING);
            reports.time().set("5pm");
            reports.name().set("Reports in");
            model.save();
            assertEquals("Reports in 2020-02-17", line(model, "Reports in"), "ten days before is a Monday");
            assertEquals(LocalTime.of(17, 0), dates(desk).get(3).dueAt());

            model.rows().getFirst().days().set("soon");
            model.save();
            assertEquals("The days “soon” cannot be read. Type a number, such as 10.", desk.said());
            model.rows().getFirst().days().set("20");
            model.rows().getFirst().time().set("dusk");
            model.save();
            assertEquals("The hour “dusk” cannot be read. Type it like 12pm or 17:00.", desk.said());
            model.rows().getFirst().time().set("");
            model.save();
            assertEquals("Nothing was changed.", desk.said());
            model.add();
            assertEquals(
                    BoardDeadline.Event.PUBLICATION,
                    model.rows().getLast().event().get(),
                    "what has no date yet");
            model.remove(model.rows().getFirst());
            model.save();
            assertEquals(5, dates(desk).size());
        }
    }

    private static String line(WorkingDatesViewModel model, String name) {
        return model.next().get().orElseThrow().timetable().lines().stream()
                .filter(line -> line.name().equals(name))
                .map(line -> line.name() + " " + line.day())
                .findFirst()
                .orElse("");
    }

    private static List<BoardDeadline> dates(TestDesk desk) {
        return desk.open.book().read(stores -> stores.calendar().deadlines(SmallCouncil.HEALTH));
    }

    @Test
    void aPageIsWrittenChangedAndTakenOut(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                StandingPagesViewModel model = new StandingPagesViewModel(desk.open, SmallCouncil.HEALTH)) {
            model.keep(Place.BEFORE_AGENDA, "Information", "Filming is allowed.", Optional.empty());
            model.keep(Place.BEFORE_AGENDA, "Information", "Filming is allowed. ", Optional.empty());
            assertEquals("Nothing was changed.", desk.said());
            model.keep(Place.END, "Information", "Filming is welcome.", Optional.of(LocalDate.of(2020, 4, 1)));
            assertEquals("Version 2 of “Information” was kept.", desk.said());
            assertEquals(List.of("2 Filming is welcome."), said(model.pages()));
            assertEquals(List.of("1 Filming is allowed."), said(model.before()));

            model.choose(Optional.empty());
            model.keep(Place.AFTER_AGENDA, "Conduct", "", Optional.empty());
            assertTrue(desk.said().startsWith("The page “Conduct” has no text."), desk.said());
            model.keep(Place.AFTER_AGENDA, "Conduct", "Be brief.", Optional.empty());
            assertEquals(
                    List.of("1 Be brief.", "2 Filming is welcome."), said(model.pages()), "in the order of the pack");
            model.takeOut();
            assertEquals(List.of("2 Filming is welcome."), said(model.pages()));
        }
    }

    private static List<String> said(List<StandingPage> pages) {
        return pages.stream().map(page -> page.version() + " " + page.body()).toList();
    }
}
