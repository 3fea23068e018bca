package org.minutebook.db.rules.today;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.minutebook.db.rules.ActionAges;

/**
 * How old the open actions are on a day, in bands.
 *
 * @param bands every band, also one in which there is none
 * @param undated how many have no day from which to count
 * @param oldest the age of the oldest; 0 where none has a day
 * @param longOpen how many are older than {@link ActionAges#LONG_OPEN} days
 */
public record OpenAges(Map<AgeBand, Integer> bands, int undated, long oldest, int longOpen) {
    /** @param raised how many were agreed on each day; under nothing stand those whose day is not known */
    public static OpenAges on(LocalDate today, Map<Optional<LocalDate>, Integer> raised) {
        Map<AgeBand, Integer> bands = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) {
            bands.put(band, 0);
        }
        long oldest = 0;
        int longOpen = 0;
        for (Map.Entry<Optional<LocalDate>, Integer> one : raised.entrySet()) {
            if (one.getKey().isPresent()) {
                long age = ActionAges.age(one.getKey().get(), today);
                bands.merge(AgeBand.of(age), one.getValue(), Integer::sum);
                oldest = Math.max(oldest, age);
                longOpen += age > ActionAges.LONG_OPEN ? one.getValue() : 0;
            }
        }
        return new OpenAges(bands, raised.getOrDefault(Optional.<LocalDate>empty(), 0), oldest, longOpen);
    }

    public int total() {
        return undated + bands.values().stream().mapToInt(Integer::intValue).sum();
    }
}
