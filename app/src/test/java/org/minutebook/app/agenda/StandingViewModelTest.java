package org.minutebook.app.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.StandingItem;

class StandingViewModelTest {
    @Test
    void standingItemsAreOrderedAndKeptWithThePractice(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                StandingViewModel model = new StandingViewModel(desk.open, SmallCouncil.HEALTH)) {
            model.addUsual();
            model.move(model.rows().get(0), -1);
            model.move(model.rows().get(5), -5);
            model.remove(model.rows().get(2));
            model.add();
            model.rows().getLast().title().set("Forward plan");
            model.rows().getLast().occasion().set(StandingItem.Occasion.WORKSHOP);
            model.rows().getLast().minutes().set("10");
            model.lateItems().set(BoardPractice.LateItems.SUPPLEMENT);
            model.publishBy().set("5pm");
            model.firstPage().set("5");
            model.save();

            assertEquals(
                    List.of(
                            "Date of next meeting ORDINARY true 0",
                            "Election of Chair FIRST_OF_YEAR false 0",
                            "Declarations of interest EVERY_MEETING false 0",
                            "Minutes of the previous meeting ORDINARY false 0",
                            "Urgent items ORDINARY false 0",
                            "Forward plan WORKSHOP false 10"),
                    desk.open.book().read(stores -> stores.agendas().standingItems(SmallCouncil.HEALTH)).stream()
                            .map(item -> item.title() + " " + item.occasion() + " " + item.atEnd() + " "
                                    + item.minutesAllotted())
                            .toList());
            BoardPractice kept = desk.open
                    .book()
                    .read(stores -> stores.agendas().practice(SmallCouncil.HEALTH))
                    .orElseThrow();
            assertEquals(
                    "SUPPLEMENT 5 " + LocalTime.of(17, 0),
                    kept.lateItems() + " " + kept.firstPage() + " " + kept.publishBy());
            model.save();
            assertEquals("Nothing was changed.", desk.said());
        }
    }

    @Test
    void whatCannotBeReadIsRefusedBeforeAnythingIsKept(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                StandingViewModel model = new StandingViewModel(desk.open, SmallCouncil.HEALTH)) {
            model.add();
            model.rows().getFirst().title().set("Apologies");
            model.rows().getFirst().minutes().set("ten");
            model.save();
            assertEquals("The minutes of an item cannot be read. Type a number up to 999, such as 20.", desk.said());
            model.rows().getFirst().minutes().set("10");
            model.publishBy().set("teatime");
            model.save();
            assertEquals("The hour of publication cannot be read. Type it like 5pm or 17:00.", desk.said());
            model.publishBy().set("");
            model.firstPage().set("v");
            model.save();
            assertEquals("The first page cannot be read. Type a number, such as 5.", desk.said());
            assertEquals(
                    List.of(), desk.open.book().read(stores -> stores.agendas().standingItems(SmallCouncil.HEALTH)));
        }
    }
}
