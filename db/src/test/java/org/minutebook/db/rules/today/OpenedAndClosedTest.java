package org.minutebook.db.rules.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;

class OpenedAndClosedTest {
    private static final Id<Board> HEALTH = Id.of(1);
    private static final Id<Board> CHILDREN = Id.of(2);
    private static final LocalDate JULY = LocalDate.of(2019, 7, 11);
    private static final LocalDate SEPTEMBER = LocalDate.of(2019, 9, 26);
    private static final LocalDate NOVEMBER = LocalDate.of(2019, 11, 28);

    @Test
    void theLatestMeetingsOfAllBoardsComeWithTheirOwnBoardsMeetingBefore() {
        Map<Id<Board>, NavigableSet<LocalDate>> days = Map.of(
                HEALTH, new TreeSet<>(List.of(JULY, SEPTEMBER, NOVEMBER)),
                CHILDREN, new TreeSet<>(List.of(LocalDate.of(2019, 10, 3))));
        List<OpenedAndClosed> latest = OpenedAndClosed.latest(days, 3);
        assertEquals(
                List.of(
                        new OpenedAndClosed(HEALTH, Optional.of(JULY), SEPTEMBER, 0, 0),
                        new OpenedAndClosed(CHILDREN, Optional.empty(), LocalDate.of(2019, 10, 3), 0, 0),
                        new OpenedAndClosed(HEALTH, Optional.of(SEPTEMBER), NOVEMBER, 0, 0)),
                latest);
        assertEquals(Optional.of(JULY), OpenedAndClosed.since(latest));
        assertEquals(Optional.empty(), OpenedAndClosed.since(List.of()));
    }

    @Test
    void aMeetingTakesWhatCameAfterTheOneBeforeUpToItsOwnDay() {
        Map<LocalDate, Integer> raised = Map.of(SEPTEMBER, 7, SEPTEMBER.plusDays(1), 1, NOVEMBER, 4);
        Map<LocalDate, Integer> completed = Map.of(NOVEMBER.minusDays(1), 2, NOVEMBER.plusDays(1), 9);
        assertEquals(
                new OpenedAndClosed(HEALTH, Optional.of(SEPTEMBER), NOVEMBER, 5, 2),
                new OpenedAndClosed(HEALTH, Optional.of(SEPTEMBER), NOVEMBER, 0, 0).counting(raised, completed));
        assertEquals(
                new OpenedAndClosed(HEALTH, Optional.empty(), NOVEMBER, 4, 0),
                new OpenedAndClosed(HEALTH, Optional.empty(), NOVEMBER, 0, 0).counting(raised, completed));
    }
}
