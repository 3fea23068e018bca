package org.minutebook.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;

class ChartWordsTest {
    @Test
    void aChartThatLeavesTheWindowSaysOfWhichBoardsAndWhen(@TempDir Path dir) {
        TestDesk desk = new TestDesk(SmallCouncil.in(dir));
        TodayViewModel model = new TodayViewModel(desk.open);
        try {
            assertEquals("All boards, as at 23 January 2020", counted(model));
            desk.open.board().set(Optional.of(SmallCouncil.CHILDREN));
            assertEquals("Children’s Trust Board, as at 23 January 2020", counted(model));
        } finally {
            model.close();
            desk.close();
        }
    }

    private static String counted(TodayViewModel model) {
        return TodayViewModel.counted(model.facts().get().orElseThrow());
    }
}
