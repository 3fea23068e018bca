package org.minutebook.app.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HousePhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Head of Commissioning      | a report of {presenter}.         | a report of the Head of Commissioning.
        Head of Commissioning      | {presenter} undertook to write.  | The Head of Commissioning undertook to write.
        Head of Commissioning      | Noted. {presenter} would write.  | Noted. The Head of Commissioning would write.
        Head of Commissioning      | a report of the {presenter}.     | a report of the Head of Commissioning.
        Deputy Chief Officer       | a report of {presenter}.         | a report of the Deputy Chief Officer.
        Dr Anne Lee, Director      | a report of {presenter}.         | a report of Dr Anne Lee, Director.
        Healthwatch                | {presenter} undertook to write.  | Healthwatch undertook to write.
        """)
    void aPostIsSaidWithItsArticleAndANameWithout(String presenter, String phrase, String filled) {
        assertEquals(filled, HousePhrases.filled(phrase, Map.of("presenter", presenter)));
    }
}
