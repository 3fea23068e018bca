package org.minutebook.app.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.Format;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.AddCycle;
import org.minutebook.db.change.AddMatter;
import org.minutebook.db.change.PlanDay;
import org.minutebook.db.model.Cycle;
import org.minutebook.db.model.CycleBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;
import org.minutebook.db.model.MatterBuilder;

class PlanViewModelTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2020, 2, 27);

    @Test
    void meetingsToComeAreColumnsAndWhatHasNoDateStandsAtTheSide(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                PlanViewModel model = new PlanViewModel(desk.open)) {
            model.add(SmallCouncil.HEALTH, PlanDay.on(FEBRUARY), "Care Act", "Ceri / Sharon");
            model.add(SmallCouncil.HEALTH, PlanDay.undated("Spring"), "Dentistry", "");
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));

            assertEquals(
                    List.of(
                            "Without a date: Dentistry (Idea, Spring)",
                            "Thu 27 February 2020 Planned: Care Act (Planned)"),
                    shown(model));
            assertEquals("2 entries", model.count().get());
            assertEquals(
                    "Ceri / Sharon",
                    model.boards()
                            .getFirst()
                            .columns()
                            .getFirst()
                            .cards()
                            .getFirst()
                            .leads());
        }
    }

    @Test
    void aCardStepsToTheNextMeetingAndBackToThoseWithoutADate(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                PlanViewModel model = new PlanViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            model.add(SmallCouncil.HEALTH, PlanDay.undated(""), "Dentistry", "");

            model.step(model.boards().getFirst().undated().cards().getFirst(), 1);
            assertEquals(List.of("Without a date:", "Thu 27 February 2020 Planned: Dentistry (Planned)"), shown(model));
            model.step(model.boards().getFirst().columns().getFirst().cards().getFirst(), 1);
            assertEquals(
                    List.of("Without a date:", "Thu 27 February 2020 Planned: Dentistry (Planned)"),
                    shown(model),
                    "there is no later meeting");
            model.step(model.boards().getFirst().columns().getFirst().cards().getFirst(), -1);
            assertEquals(
                    List.of("Without a date: Dentistry (Idea, slipped once)", "Thu 27 February 2020 Planned:"),
                    shown(model));
            assertTrue(model.details().get().orElseThrow().entry().note().startsWith("Slipped from 27 February 2020"));
        }
    }

    @Test
    void whatDriftedIsListedAndItsCureIsDone(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                PlanViewModel model = new PlanViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            model.add(SmallCouncil.HEALTH, PlanDay.on(LocalDate.of(2019, 12, 19)), "Well Homes", "");
            DriftRow slipped = row(model, "Slipped");
            assertEquals("Show the entry", slipped.act());

            model.chosen().set(Optional.empty());
            model.cures().cure(slipped);
            assertEquals(
                    "Well Homes", model.details().get().orElseThrow().entry().title());

            model.drop(model.details().get().orElseThrow().entry(), "Overtaken");
            assertTrue(model.drift().stream().noneMatch(row -> row.what().equals("Slipped")));
        }
    }

    @Test
    void cyclesAreLaidInAndADecisionLaysInTheNext(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                PlanViewModel model = new PlanViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            desk.open
                    .book()
                    .apply(new AddCycle(
                            SmallCouncil.HEALTH,
                            Cycle.Kind.PNA,
                            "Pharmaceutical Needs Assessment",
                            36,
                            LocalDate.of(2017, 3, 1),
                            null,
                            0,
                            "Dr Reed",
                            "PHA-08"));
            CycleRow row = model.cycles().getFirst();
            assertEquals(
                    "every three years; Sun 1 March 2020, working day before it Fri 28 February 2020; not in the plan"
                            + " yet",
                    row.rhythm() + "; " + row.due() + "; " + row.planned());

            model.cycleActs().layCycles();
            assertEquals("One entry was laid in.", desk.said());
            assertEquals("Thu 27 February 2020", model.cycles().getFirst().planned());
            model.cycleActs().layCycles();
            assertEquals("The plan has everything that the cycles ask for.", desk.said());

            model.cycleActs().decided(model.cycles().getFirst().cycle(), LocalDate.of(2020, 1, 23));
            assertEquals(
                    List.of(
                            "Without a date: Pharmaceutical Needs Assessment (Idea, by 23 January 2023)",
                            "Thu 27 February 2020 Planned:"),
                    shown(model));
        }
    }

    @Test
    void aMatterThatWaitsIsPlanned(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                PlanViewModel model = new PlanViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            desk.open.book().apply(new AddMatter(SmallCouncil.HEALTH, "Better Care Fund", "", "Helen Farrow"));
            MatterRow waiting = model.matters().getFirst();
            assertEquals("waits", waiting.next());

            model.plan(waiting.matter());

            assertEquals("planned without a date", model.matters().getFirst().next());
            assertEquals("Helen Farrow", model.details().get().orElseThrow().leadsPrinted());
            assertEquals(Matter.State.OPEN, model.matters().getFirst().matter().state());
        }
    }

    @Test
    void aPlanIsImportedAndExportedForOneBoard(@TempDir Path dir) throws Exception {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                PlanViewModel model = new PlanViewModel(desk.open)) {
            PlanFiles files = new PlanFiles(desk.open);
            desk.file = Optional.of(Files.writeString(
                    dir.resolve("plan.csv"), "Date,Agenda,Lead\n27/02/20,Care Act,Ceri\n26/03/20,,\nUndated,JSNA,\n"));
            assertTrue(files.chooseImport(model, Assertions::fail).isEmpty());
            assertTrue(desk.said().startsWith("A forward plan is one board’s."), desk.said());

            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            AtomicBoolean left = new AtomicBoolean();
            PlanImportViewModel importing =
                    files.chooseImport(model, () -> left.set(true)).orElseThrow();
            importing.read();
            assertEquals(
                    "Will add 2 entries and 1 new meeting.", importing.report().get());
            assertEquals(
                    List.of("2 Care Act: New", "3 : New meeting", "4 JSNA: New"),
                    comes(importing),
                    "and nothing is taken");
            assertEquals(List.of("Without a date:", "Thu 27 February 2020 Planned:"), shown(model));
            importing.take();
            assertTrue(left.get());
            assertEquals(
                    List.of(
                            "Without a date: JSNA (Idea)",
                            "Thu 27 February 2020 Planned: Care Act (Planned)",
                            "Thu 26 March 2020 Planned:"),
                    shown(model));

            desk.file = Optional.of(Files.writeString(
                    dir.resolve("newer.csv"),
                    "Date,Agenda,Lead\n26/03/20,Care Act,Ceri\nUndated,JSNA,\nnext spring,,Ceri\n"));
            PlanImportViewModel newer = files.chooseImport(model, () -> {}).orElseThrow();
            newer.read();
            assertEquals(List.of("2 Care Act: Changed: was 27 February 2020", "3 JSNA: As it is"), comes(newer));
            assertEquals(List.of("Row 4 was left out: there is no text in the column “Agenda”."), newer.doubts());
            newer.stop();

            Path out = dir.resolve("out.csv");
            desk.file = Optional.of(out);
            files.export(Format.CSV, model);
            assertEquals(
                    List.of("Date,Agenda,Lead", "27/02/2020,Care Act,Ceri", "26/03/2020,,", "Undated,JSNA,"),
                    Files.readString(out).replace("\uFEFF", "").lines().toList());
        }
    }

    @Test
    void mattersAndCyclesAreAddedAndChanged(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                PlanViewModel model = new PlanViewModel(desk.open)) {
            desk.open.board().set(Optional.of(SmallCouncil.HEALTH));
            AtomicInteger kept = new AtomicInteger();
            PlanSubjects acts = model.subjects();
            acts.addMatter(SmallCouncil.HEALTH, "Falls", "In the county", "Dr Reed", kept::incrementAndGet);
            acts.addMatter(SmallCouncil.HEALTH, "falls", "", "", kept::incrementAndGet);
            assertTrue(desk.said().contains("has the matter “falls” already"), desk.said());
            Matter falls = model.matters().getFirst().matter();
            acts.change(
                    falls,
                    MatterBuilder.builder(falls)
                            .title("Falls and fractures")
                            .state(Matter.State.DORMANT)
                            .build(),
                    kept::incrementAndGet);
            assertEquals(
                    "Falls and fractures, dormant, 2",
                    model.matters().getFirst().title() + ", "
                            + model.matters().getFirst().next() + ", " + kept);

            Cycle typed = CycleBuilder.builder()
                    .id(Id.of(1))
                    .board(SmallCouncil.HEALTH)
                    .kind(Cycle.Kind.PNA)
                    .name("Pharmaceutical needs assessment")
                    .months(36)
                    .lastDecidedOn(LocalDate.of(2018, 3, 22))
                    .build();
            acts.addCycle(typed, kept::incrementAndGet);
            assertEquals("every three years", model.cycles().getFirst().rhythm());
            Cycle there = model.cycles().getFirst().cycle();
            acts.change(
                    there, CycleBuilder.builder(there).state(Cycle.State.ENDED).build(), kept::incrementAndGet);
            assertEquals("ended, 4", model.cycles().getFirst().rhythm() + ", " + kept);
        }
    }

    private static List<String> comes(PlanImportViewModel importing) {
        return importing.rows().stream()
                .map(row -> row.line().row() + " " + row.line().title() + ": " + row.comes())
                .toList();
    }

    private static DriftRow row(PlanViewModel model, String what) {
        return model.drift().stream()
                .filter(row -> row.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> shown(PlanViewModel model) {
        return model.boards().getFirst().all().stream()
                .map(column -> ((column.title() + " " + column.state()).strip() + ": "
                                + column.cards().stream()
                                        .map(card -> card.title() + " (" + card.state() + ")")
                                        .collect(Collectors.joining(", ")))
                        .strip())
                .toList();
    }
}
