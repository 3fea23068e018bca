package org.minutebook.app.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.app.documents.compose.LogFilter;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;
import org.minutebook.db.change.SetActionStates;
import org.minutebook.db.model.Action;
import org.minutebook.db.store.ActionRow;

class ActionFilterTest {
    @Test
    void aParkedActionIsOpenAndNotOverdue(@TempDir Path dir) throws Exception {
        LocalDate today = LocalDate.of(2020, 1, 21);
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir))) {
            ActionRow late = row(desk, "166");
            assertTrue(new LogFilter(false, true, "", Optional.empty()).takes(late, today));
            desk.open.book().apply(new SetActionStates(List.of(late.id()), Action.State.PARKED));

            ActionRow parked = row(desk, "166");
            assertEquals("Parked", ActionLine.of(parked, "HWB", today).stateWords());
            assertFalse(new LogFilter(false, true, "", Optional.empty()).takes(parked, today));
            assertTrue(new LogFilter(true, false, "", Optional.empty()).takes(parked, today));
            try (ActionsViewModel model = new ActionsViewModel(desk.open)) {
                model.filter().set("overdue");
                assertEquals(0, model.rows().size());
            }
        }
    }

    private static ActionRow row(TestDesk desk, String reference) {
        try (ActionsViewModel model = new ActionsViewModel(desk.open)) {
            model.filter().set("open");
            return model.rows().stream()
                    .map(ActionLine::row)
                    .filter(row -> row.reference().equals(reference))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                          | 166 199(b) 208(b) 171
        open                        | 166 199(b) 208(b)
        closed                      | 171
        overdue                     | 166
        unowned                     | 171
        LEAFLET                     | 166 208(b)
        leaflet village             | 166 208(b)
        market                      | 166
        owner:reed                  | 166
        owner:"amir patel"          | 199(b)
        owner:reed owner:patel      | NONE
        rag:amber                   | 166
        since:26/9/2019             | 199(b) 208(b)
        since:26/9/2019 open winter | 199(b)
        board:hwb                   | 166 199(b) 208(b) 171
        board:ctb                   | NONE
        owner:                      | 166 199(b) 208(b) 171
        "winter pressures"          | 199(b)
        """)
    void narrowsToWhatEveryPartFits(String typed, String references, @TempDir Path dir) {
        try (TestDesk desk = new TestDesk(SmallCouncil.in(dir));
                ActionsViewModel model = new ActionsViewModel(desk.open)) {
            model.filter().set(typed);

            List<String> expected = references.equals("NONE") ? List.of() : List.of(references.split(" "));
            assertEquals(
                    expected,
                    model.rows().stream().map(line -> line.row().reference()).toList());
        }
    }
}
