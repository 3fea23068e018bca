package org.minutebook.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;

class CountedLinesTest {
    /** "9 actions are overdue" under a count of one line would be two figures for one thing. */
    @Test
    void onlyLinesOfOneThingEachAreCounted(@TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            TodayFacts facts = desk.open
                    .book()
                    .read(stores -> TodayFacts.read(stores, Optional.empty(), desk.open.today(), Optional.empty()));
            assertEquals(
                    List.of("actions"),
                    facts.groups().stream()
                            .filter(group -> !group.each())
                            .map(TodayGroup::id)
                            .toList());
        }
    }
}
