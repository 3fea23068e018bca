package org.minutebook.app.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;

class SeveralActionsTest {
    @Test
    void rowsArePutTogetherByOwnerMeetingOrAgeAndKeepTheirOrderInAGroup(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            model.group().set(ActionGroup.AGE);
            assertEquals(
                    List.of(
                            "166 Over a year (1)",
                            "199(b) 91 days to a year (1)",
                            "208(b) 31 to 90 days (1)",
                            "171 Over, or no date (1)"),
                    grouped(model));
            model.group().set(ActionGroup.OWNER);
            model.toggle("open");
            assertEquals(
                    List.of("199(b) Amir Patel; All partners (1)", "208(b) Jane Reade (1)", "166 Jane Reed (1)"),
                    grouped(model));
            model.group().set(ActionGroup.MEETING);
            assertEquals(
                    List.of("208(b) 28/11/2019 (1)", "199(b) 26/09/2019 (1)", "166 15/11/2018 (1)"), grouped(model));
            model.add(Optional.of(SmallCouncil.HEALTH), "Read the plan", "Jane Reed", null);
            model.group().set(ActionGroup.OWNER);
            model.sortBy("RAISED", false);
            assertEquals(
                    List.of("Jane Reed (2)", "Jane Reed (2)"),
                    grouped(model).stream()
                            .filter(row -> row.contains("Jane Reed "))
                            .map(row -> row.replaceAll("^\\S* ", ""))
                            .toList());
            assertEquals("166", model.rows().get(3).row().reference(), "the older of the two comes after the newer");
        }
    }

    /** The column says how long each was open; a group that begins with the newer reads as a mistake. */
    @Test
    void agesBeginWithTheOldestInTheirGroupsUntilAnOrderIsAskedFor(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            model.add(Optional.of(SmallCouncil.HEALTH), "Read the plan", "Jane Reed", null);
            model.group().set(ActionGroup.AGE);
            model.toggle("open");
            assertEquals(List.of(434, 119, 56, 0), ages(model)); // 15 November 2018, 26 September and 28 November 2019
            model.sortBy("AGE", true);
            assertEquals(List.of(0, 56, 119, 434), ages(model));
            model.sortBy("RAISED", true);
            assertEquals(List.of(434, 119, 56, 0), ages(model));
        }
    }

    private static List<Integer> ages(ActionsViewModel model) {
        return model.rows().stream().map(ActionLine::age).toList();
    }

    private static List<String> grouped(ActionsViewModel model) {
        return model.rows().stream()
                .map(line -> line.row().reference() + " " + model.groupOf(line))
                .toList();
    }

    @Test
    void anActIsAboutTheChosenRowsOrAllThatAreShown(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            assertEquals(4, model.wanted().size());
            model.chooseAmong(() -> List.of(model.rows().get(0)));
            assertEquals(4, model.wanted().size(), "one row is what somebody reads, not a choice");
            model.chooseAmong(() -> List.of(model.rows().get(0), model.rows().get(2)));
            assertEquals(List.of(SmallCouncil.LEAFLET, SmallCouncil.LEAFLET_AGAIN), model.wanted());
        }
    }
}
