package org.minutebook.app.matter;

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
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.UpdateAction;
import org.minutebook.db.fixtures.Act;
import org.minutebook.db.model.AgendaVersion;
import org.minutebook.db.model.AgendaVersionBuilder;
import org.minutebook.db.model.AgendaVersionItemBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Matter;

class MatterViewModelTest {
    @TempDir
    Path dir;

    private TestDesk desk;

    @BeforeEach
    void ofACouncil() throws Exception {
        desk = new TestDesk(SmallCouncil.in(dir));
        desk.open.book().apply(new Act<>("A matter", DementiaMatter::setUp));
    }

    @AfterEach
    void closed() {
        desk.close();
    }

    private static String told(HistoryRow row) {
        return switch (row) {
            case HistoryRow.Head head ->
                "# " + head.title() + " -> " + head.address().orElse("-");
            case HistoryRow.Line line ->
                String.join(" | ", line.what(), line.words(), line.more(), line.state())
                        + (line.restricted() ? " | restricted" : "")
                        + " -> "
                        + line.address().orElse("-");
        };
    }

    private static List<String> told(MatterViewModel model) {
        return model.rows().stream().map(MatterViewModelTest::told).toList();
    }

    private MatterViewModel opened(Id<Matter> matter, String line) {
        return new MatterViewModel(desk.open, new MatterPlace(matter, line));
    }

    @Test
    void allThatCameOfAMatterStandsByDayTheOldestFirst() {
        try (MatterViewModel model = opened(DementiaMatter.ID, "")) {
            assertEquals(
                    List.of(
                            "# Friday 20 September 2019 -> -",
                            "Put off | Dementia-friendly communities: from Thu 26 September 2019 to Thu 28 November"
                                    + " 2019 |  |  -> plan/310",
                            "# Thursday 28 November 2019 · Ordinary meeting · Held -> meetings/40",
                            "Planned | Dementia-friendly communities | Asked for by Healthwatch. | Taken as item 2 ->"
                                    + " plan/310",
                            "On the agenda | Item 2: Dementia-friendly communities | Report of the Director of Public"
                                    + " Health |  -> agenda/40/51",
                            "Paper | Appendix A: The pledge on the high street | Report of the Director of Public"
                                    + " Health. Written by Tom Hale | Received | restricted -> papers/40",
                            "Minuted | Minute 208: The Director of Public Health told the Board that twelve high"
                                    + " streets had signed the pledge. Members asked how shops in the villages would be"
                                    + " reached. posters had gone to every library; the bus company would train its"
                                    + " drivers. | After the meeting: The bus company confirmed dates in December. |"
                                    + "  -> meetings/40/51",
                            "Resolved | Minute 208: That the progress of the pledge be noted;\nThat a leaflet for"
                                    + " village shops be drawn up and sent to parish councils. | 5 for, 2 against, 1"
                                    + " abstained: carried. |  -> meetings/40/51",
                            "Delegated to | the Director of Public Health: to settle the words of the leaflet |  |"
                                    + " In force -> meetings/40/51",
                            "Action | 208(b): Draw up a leaflet for village shops and send it to parish councils –"
                                    + " Jane Reade | Nothing has been said of it since. | Overdue, due 10/01/2020 ->"
                                    + " actions/62",
                            "# Monday 2 December 2019 -> -",
                            "Paper | What other counties do |  | Asked for -> -",
                            "Views by e-mail | Members were asked by the chair: Which villages come first? | A. Patel:"
                                    + " the hill villages. | Not put to the board yet | restricted -> agenda/40/51",
                            "# Friday 10 January 2020 -> -",
                            "Decided under delegation | Words of the leaflet: Settled | By Jane Reed | Decided ->"
                                    + " meetings/40/51",
                            "# Thursday 27 February 2020 · Ordinary meeting · Planned -> agenda/42",
                            "Correction | Minute 208 of Thu 28 November 2019: “twelve” becomes “eleven” |  | Proposed"
                                    + " -> approval/40",
                            "# Without a date -> -",
                            "Planned | Dementia: what next, 2021? |  | Idea -> plan/311"),
                    told(model));
        }
    }

    @Test
    void anItemThatWasWithdrawnIsMarked() throws Exception {
        desk.open.book().apply(new Act<>("Issue the agenda, and again without the item", writing -> {
            for (int number = 1; number <= 2; number++) {
                Id<AgendaVersion> version = writing.add(AgendaVersionBuilder.builder()
                                .id(writing.newId())
                                .meeting(SmallCouncil.NOVEMBER)
                                .number(number)
                                .kind(number == 1 ? AgendaVersion.Kind.AGENDA : AgendaVersion.Kind.REVISED)
                                .build())
                        .id();
                writing.add(AgendaVersionItemBuilder.builder()
                        .id(writing.newId())
                        .version(version)
                        .item(number == 1 ? SmallCouncil.DEMENTIA : SmallCouncil.FUND)
                        .build());
            }
            return true;
        }));
        try (MatterViewModel model = opened(DementiaMatter.ID, "")) {
            assertEquals(
                    List.of("On the agenda | Item 2: Dementia-friendly communities | Report of the Director of Public"
                            + " Health | Withdrawn -> agenda/40/51"),
                    told(model).stream()
                            .filter(row -> row.startsWith("On the agenda"))
                            .toList());
        }
    }

    @Test
    void theHeadNamesTheBoardTheLeadAndTheNextDay() {
        try (MatterViewModel model = opened(DementiaMatter.ID, "")) {
            MatterHistory history = model.history().get().orElseThrow();
            assertEquals(
                    List.of(
                            "Dementia",
                            "Health and Wellbeing Board · Comes back: yearly · Lead: Jane Reed",
                            "Next due: Pledge: yearly report by Sat 28 November 2020.",
                            "The pledge, and what follows from it."),
                    List.of(history.title(), history.about(), history.due(), history.summary()));
        }
        try (MatterViewModel model = opened(DementiaMatter.QUIET, "")) {
            MatterHistory history = model.history().get().orElseThrow();
            assertEquals("Next due: by Wed 22 January 2020, which has passed.", history.due());
            assertTrue(history.restricted());
            assertEquals(List.of(), history.rows());
        }
        try (MatterViewModel model = opened(Id.of(9999), "")) {
            assertEquals(Optional.of(false), model.known().get());
        }
    }

    @Test
    void aLineOpensInItsOwnPlaceAndTheWayBackLeadsToIt() {
        try (MatterViewModel model = opened(DementiaMatter.ID, "action-62")) {
            assertEquals(9, model.chosen().get());
            model.choose(8);
            model.open();
            assertEquals("meetings/40/51", desk.here());
            desk.open.places().back();
            assertEquals("matter/300/delegation-340", desk.here());
            model.choose(11);
            model.open();
            assertEquals(
                    "“What other counties do” stands before no meeting yet, so there is nothing to open.", desk.said());
            model.choose(0);
            model.open();
            assertEquals("matter/300/delegation-340", desk.here(), "a day without a meeting has no place");
        }
    }

    @Test
    void whatIsSaidSinceIsShownAtOnceAndTheChosenLineStays() throws Exception {
        try (MatterViewModel model = opened(DementiaMatter.ID, "resolution-56")) {
            desk.open
                    .book()
                    .apply(new UpdateAction(
                            desk.open.book().read(stores -> stores.actions().get(SmallCouncil.LEAFLET_AGAIN)),
                            LocalDate.of(2020, 1, 20),
                            "It is with the printers.",
                            "Jane Reed",
                            null));
            assertTrue(
                    told(model).get(9).contains(" | Latest update, 20/01/2020 Jane Reed: It is with the printers. | "),
                    told(model).get(9));
            assertEquals(7, model.chosen().get());
        }
    }

    @Test
    void linesAreCopiedAsATableWithTheirDays() {
        try (MatterViewModel model = opened(DementiaMatter.ID, "")) {
            assertEquals(
                    "When\tWhat\tWords\tMore\tState\nThursday 28 November 2019\tDelegated to\tthe Director of Public"
                            + " Health: to settle the words of the leaflet\t\tIn force\n",
                    MatterViewModel.table(
                                    List.of(model.rows().get(2), model.rows().get(8)))
                            .tabbed());
        }
    }
}
