package org.minutebook.app.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.minutebook.app.fixtures.SmallCouncil;
import org.minutebook.app.fixtures.TestDesk;

class ActionFilterTest {
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
