package org.minutebook.app.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;

class PlanImportViewModelTest {
    @Test
    void aNewMeetingIsSaidOfTheRowThatBringsItAndWhatIsNotDoneIsNotSaid(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                PlanViewModel model = new PlanViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            PlanImportViewModel importing = read(
                    desk,
                    model,
                    dir,
                    "Date,Agenda,Lead\n26/03/20,Falls,Ceri\n26/03/20,Care Act,Ceri\n28/02/20,,\nnext spring,,Ceri\n");
            assertEquals(
                    "Will add 2 entries and 2 new meetings.", importing.report().get());
            assertEquals(
                    List.of("New, with a new meeting", "New, at the meeting of row 2", "New meeting"),
                    importing.rows().stream()
                            .map(PlanImportViewModel.Line::comes)
                            .toList());
            assertEquals(
                    List.of("The file gives Fri 28 February 2020, but the board meets on Thu 27 February 2020. If that"
                            + " meeting is meant, correct the day in the file and open it again; otherwise a"
                            + " new meeting is added."),
                    importing.nearMisses());
            assertEquals(List.of("Row 5 was left out: there is no text in the column “Agenda”."), importing.doubts());
            importing.take();
            assertEquals("Added 2 entries and 2 new meetings.", desk.said());

            PlanImportViewModel newer = read(
                    desk,
                    model,
                    dir,
                    "Date,Agenda,Lead\n26/03/20,Falls,Ceri\n27/02/20,Care Act,Ceri\n27/02/20,JSNA,\n");
            assertEquals(
                    "Will add 1 entry, change 1 entry and leave 1 as it is.",
                    newer.report().get());
            newer.stop();
        }
    }

    private static PlanImportViewModel read(TestDesk desk, PlanViewModel model, Path dir, String rows)
            throws Exception {
        desk.file = Optional.of(Files.writeString(dir.resolve("plan.csv"), rows));
        PlanImportViewModel importing =
                new PlanFiles(desk.open).chooseImport(model, () -> {}).orElseThrow();
        importing.read();
        return importing;
    }
}
