package org.minutebook.db.rules.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenAgesTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 1, 23);

    @Test
    void theThirteenActionsOfTheLogFallIntoFourBands() {
        Map<Optional<LocalDate>, Integer> raised = new HashMap<>();
        raised.put(Optional.of(LocalDate.of(2017, 3, 16)), 1); // 1,043 days
        raised.put(Optional.of(LocalDate.of(2018, 5, 24)), 1); // 609
        raised.put(Optional.of(LocalDate.of(2018, 11, 29)), 2); // 420
        raised.put(Optional.of(LocalDate.of(2019, 7, 11)), 3); // 196
        raised.put(Optional.of(LocalDate.of(2019, 9, 26)), 2); // 119
        raised.put(Optional.of(LocalDate.of(2019, 11, 28)), 4); // 56
        OpenAges ages = OpenAges.on(TODAY, raised);
        assertEquals(
                new OpenAges(
                        Map.of(AgeBand.MONTH, 0, AgeBand.QUARTER, 4, AgeBand.YEAR, 5, AgeBand.OLDER, 4), 0, 1043, 9),
                ages);
        assertEquals(13, ages.total());
    }

    @Test
    void aBandEndsWithItsLastDayAndWhatHasNoDayIsCountedApart() {
        Map<Optional<LocalDate>, Integer> raised = new HashMap<>();
        raised.put(Optional.of(TODAY), 1);
        raised.put(Optional.of(TODAY.minusDays(30)), 1);
        raised.put(Optional.of(TODAY.minusDays(31)), 1);
        raised.put(Optional.of(TODAY.minusDays(90)), 1);
        raised.put(Optional.of(TODAY.minusDays(91)), 1);
        raised.put(Optional.of(TODAY.minusDays(365)), 1);
        raised.put(Optional.of(TODAY.minusDays(366)), 1);
        raised.put(Optional.empty(), 5);
        OpenAges ages = OpenAges.on(TODAY, raised);
        assertEquals(
                new OpenAges(
                        Map.of(AgeBand.MONTH, 2, AgeBand.QUARTER, 2, AgeBand.YEAR, 2, AgeBand.OLDER, 1), 5, 366, 3),
                ages);
        assertEquals(12, ages.total());
    }
}
