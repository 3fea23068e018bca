package org.minutebook.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.documents.compose.Chart;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.Action;
import org.minutebook.db.model.ActionBuilder;
import org.minutebook.db.model.ActionOwner;
import org.minutebook.db.model.ActionOwnerBuilder;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.MeetingBuilder;
import org.minutebook.db.model.Membership;
import org.minutebook.db.model.MembershipBuilder;
import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.OrganisationBuilder;
import org.minutebook.db.model.Person;
import org.minutebook.db.model.PersonBuilder;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.store.Writing;

class TodayViewModelTest {
    private static final Id<Meeting> FEBRUARY = Id.of(42);

    @TempDir
    Path dir;

    private TestDesk desk;
    private TodayViewModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(SmallCouncil.in(dir));
        model = new TodayViewModel(desk.open);
    }

    @AfterEach
    void close() {
        model.close();
        desk.close();
    }

    @Test
    void itSaysWhatIsLateAndWhyAndLeadsThere() {
        assertEquals(
                List.of(
                        new TodayLine(
                                Level.RED,
                                "1 action is overdue",
                                "The day it was promised for has passed.",
                                "Show them",
                                "actions/only/open overdue",
                                Optional.empty()),
                        new TodayLine(
                                Level.AMBER,
                                "2 of 3 open actions are older than 90 days",
                                "The oldest was agreed 434 days ago.",
                                "Chair’s review",
                                "actions/review",
                                Optional.empty())),
                lines("actions"));
        assertEquals(
                List.of(
                        new TodayLine(
                                Level.GREY,
                                "HWB, Thu 28 November 2019",
                                "Not approved after 56 days. Finish the draft and send it to the chair; it comes to the"
                                        + " meeting of 27 February 2020.",
                                "Minutes",
                                "approval/40",
                                Optional.empty()),
                        new TodayLine(
                                Level.AMBER,
                                "CTB, Thu 5 December 2019",
                                "Not approved after 49 days. Plan a meeting that can approve them: none is planned.",
                                "Minutes",
                                "approval/43",
                                Optional.empty())),
                lines("minutes"));
        assertEquals(List.of(), lines("publication"), "27 days are left until 19 February");
        assertEquals(List.of(), lines("interests"), "both sit since May");
        model.go(lines("actions").getFirst());
        assertEquals("actions/only/open overdue", desk.here());
    }

    @Test
    void anActionThatLosesItsOwnersIsSaidAtOnce() throws Exception {
        act(writing -> writing.stores().of(ActionOwner.class).list().stream()
                .filter(owner -> owner.action().equals(SmallCouncil.REPORT))
                .forEach(writing::remove));
        assertEquals("1 open action has no owner", lines("actions").getLast().says());
        assertEquals("actions/only/open unowned", lines("actions").getLast().address());
    }

    @Test
    void theBoardThatIsChosenAtTheTopIsTheOnlyOneLookedAt() {
        desk.open.board().set(Optional.of(SmallCouncil.CHILDREN));
        assertEquals(
                List.of("CTB, Thu 5 December 2019"),
                lines("minutes").stream().map(TodayLine::says).toList());
        assertEquals(List.of(), lines("actions"));
        assertEquals(List.of(), facts().charts());
    }

    @Test
    void aMeetingSoonNeedsPublicationAndItsPapersAndStandsInTheWeek() throws Exception {
        act(writing -> {
            Meeting meeting = writing.stores().of(Meeting.class).get(FEBRUARY);
            writing.save(MeetingBuilder.builder(meeting)
                    .day(LocalDate.of(2020, 1, 29))
                    .build());
            writing.add(AgendaItemBuilder.builder()
                    .id(Id.of(500))
                    .meeting(FEBRUARY)
                    .position(1)
                    .title("Winter pressures.")
                    .kind(AgendaItem.Kind.DECISION)
                    .build());
            Action report = writing.stores().of(Action.class).get(SmallCouncil.REPORT);
            writing.save(ActionBuilder.builder(report)
                    .dueOn(null)
                    .dueMeeting(FEBRUARY)
                    .build());
        });
        // five clear days before Wednesday 29: 28, 27, 24, 23, 22 January; the last day was Tuesday 21
        assertEquals(
                List.of("HWB, Wed 29 January 2020: the day to publish has passed"),
                lines("publication").stream().map(TodayLine::says).toList());
        assertEquals(Level.RED, lines("publication").getFirst().level());
        assertEquals("readiness/42", lines("publication").getFirst().address());
        assertEquals(
                List.of(TodayLine.of(
                        Level.AMBER,
                        "HWB, Wed 29 January 2020: 1 paper is missing",
                        "Winter pressures (no paper asked for yet).",
                        "Papers",
                        "papers/42")),
                lines("papers"));
        assertEquals(
                new WeekDay(
                        LocalDate.of(2020, 1, 29),
                        "",
                        List.of(
                                new WeekDay.Entry("HWB 2.00 pm", "readiness/42"),
                                new WeekDay.Entry("1 action due", "actions/only/open"))),
                facts().week().getLast());
        act(writing -> writing.save(
                MeetingBuilder.builder(writing.stores().of(Meeting.class).get(FEBRUARY))
                        .agendaPublishedOn(LocalDate.of(2020, 1, 20))
                        .build()));
        assertEquals(List.of(), lines("publication"));
    }

    @Test
    void membersWhoseYearIsOverAreAskedForByBoard() throws Exception {
        act(writing -> {
            Membership reed = writing.stores().of(Membership.class).get(Id.of(81));
            writing.save(MembershipBuilder.builder(reed)
                    .since(LocalDate.of(2019, 1, 7))
                    .build());
        });
        TodayLine line = lines("interests").getFirst();
        assertEquals(
                TodayLine.of(
                                Level.AMBER,
                                "HWB: 1 member has yet to confirm their interests",
                                "Jane Reed.",
                                "Register",
                                "members/register")
                        .on(SmallCouncil.HEALTH),
                line);
        model.go(line);
        assertEquals(Optional.of(SmallCouncil.HEALTH), desk.open.board().get());
    }

    @Test
    void theChartsCountByAgeByMeetingAndByOrganisation() throws Exception {
        act(writing -> {
            Id<Organisation> trust = Id.of(600);
            writing.add(
                    OrganisationBuilder.builder().id(trust).name("Vale Trust").build());
            Person reed = writing.stores().of(Person.class).get(SmallCouncil.REED);
            writing.save(PersonBuilder.builder(reed).organisation(trust).build());
            ActionOwner owner = writing.stores().of(ActionOwner.class).list().stream()
                    .filter(one -> one.action().equals(SmallCouncil.LEAFLET))
                    .findFirst()
                    .orElseThrow();
            writing.save(
                    ActionOwnerBuilder.builder(owner).person(SmallCouncil.REED).build());
            Action closed = writing.stores().of(Action.class).get(SmallCouncil.CLOSED);
            writing.save(ActionBuilder.builder(closed)
                    .dueOn(LocalDate.of(2019, 11, 20))
                    .completedOn(LocalDate.of(2019, 11, 20))
                    .build());
        });
        assertEquals(
                List.of(
                        new Chart(
                                "ages",
                                "Age of open actions",
                                "3 open, 2 of them for more than 90 days; the oldest for 434 days.",
                                List.of("Age", "Open actions"),
                                List.of(
                                        new Chart.Bars("Up to 30 days", List.of(0)),
                                        new Chart.Bars("31 to 90 days", List.of(1)),
                                        new Chart.Bars("91 days to a year", List.of(1)),
                                        new Chart.Bars("Over a year", List.of(1)))),
                        new Chart(
                                "meetings",
                                "Opened and closed by meeting",
                                "2 opened and 1 closed over the last 3 meetings.",
                                List.of("Meeting", "Opened", "Closed"),
                                List.of(
                                        new Chart.Bars("26 September 2019 HWB", List.of(1, 0)),
                                        new Chart.Bars("28 November 2019 HWB", List.of(1, 1)),
                                        new Chart.Bars("5 December 2019 CTB", List.of(0, 0)))),
                        new Chart(
                                "bodies",
                                "On time by organisation",
                                "Actions that were due in the last twelve months, by whose they are.",
                                List.of("Organisation", "In time", "Late"),
                                List.of(
                                        new Chart.Bars("Vale Trust", List.of(0, 1)),
                                        new Chart.Bars("Organisation not known", List.of(1, 0))))),
                facts().charts());
        assertEquals(
                "Age\tOpen actions\nUp to 30 days\t0\n31 to 90 days\t1\n91 days to a year\t1\nOver a year\t1\n",
                TodayViewModel.table(facts().charts().getFirst()).tabbed());
    }

    @Test
    void whatThePublicMayNotReadIsOnTheDeskAndInNoChartAndNoSheet() throws Exception {
        act(writing -> {
            Action leaflet = writing.stores().of(Action.class).get(SmallCouncil.LEAFLET);
            writing.save(
                    ActionBuilder.builder(leaflet).audience(Audience.RESTRICTED).build());
            AgendaItem item = writing.stores().of(AgendaItem.class).get(SmallCouncil.DEMENTIA);
            writing.save(AgendaItemBuilder.builder(item)
                    .audience(Audience.RESTRICTED)
                    .build());
        });
        assertEquals("1 action is overdue", lines("actions").getFirst().says());
        assertEquals(2, facts().leftOut());
        assertEquals(
                "1 open, 1 of them for more than 90 days; the oldest for 119 days.",
                facts().charts().getFirst().says());
        Path file = dir.resolve("figures.xlsx");
        desk.file = Optional.of(file);
        model.exportSheets();
        try (Workbook workbook = WorkbookFactory.create(file.toFile())) {
            Sheet ages = workbook.getSheet("Age of open actions");
            assertEquals(
                    1.0,
                    IntStream.rangeClosed(1, ages.getLastRowNum())
                            .mapToObj(ages::getRow)
                            .map((Row row) -> row.getCell(1).getNumericCellValue())
                            .reduce(0.0, Double::sum));
        }
    }

    private TodayFacts facts() {
        return model.facts().get().orElseThrow();
    }

    private List<TodayLine> lines(String group) {
        return facts().groups().stream()
                .filter(one -> one.id().equals(group))
                .flatMap(one -> one.lines().stream())
                .toList();
    }

    private void act(Consumer<Writing> work) throws Exception {
        desk.open.book().apply(new Act<>("Prepare", writing -> {
            work.accept(writing);
            return true;
        }));
    }
}
