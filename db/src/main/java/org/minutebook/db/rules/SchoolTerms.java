package org.minutebook.db.rules;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times of the school year as boards for children name them: "by autumn half-term", "before the end of term". Every council sets its
 * own days, so each is read as a day by which it is over in all of England: whoever is late then is late everywhere.
 */
final class SchoolTerms {
    private static final Pattern LEAD = Pattern.compile(
            "\\b(?:by|before|until|due|at) (?:the )?(?:(?<half>(?:(?<ofHalf>autumn|spring|summer) )?(?:term )?half["
                    + " -]?term)|(?:the )?end of (?:the |this )?(?:(?<ofEnd>autumn|spring|summer) |school )?term)\\b(?!"
                    + " of\\b)",
            Pattern.CASE_INSENSITIVE);

    /** A time of the school year, with the day by which it is over everywhere. */
    private enum Time {
        AUTUMN_HALF("autumn", true, Month.OCTOBER, 31),
        AUTUMN_END("autumn", false, Month.DECEMBER, 31),
        SPRING_HALF("spring", true, Month.FEBRUARY, 28),
        SPRING_END("spring", false, Month.APRIL, 20),
        SUMMER_HALF("summer", true, Month.JUNE, 5),
        SUMMER_END("summer", false, Month.JULY, 31);

        private final String season;
        private final boolean half;
        private final Month month;
        private final int day;

        Time(String season, boolean half, Month month, int day) {
            this.season = season;
            this.half = half;
            this.month = month;
            this.day = day;
        }

        LocalDate from(LocalDate agreed) {
            return IntStream.rangeClosed(0, 1)
                    .mapToObj(years -> LocalDate.of(agreed.getYear() + years, month, day))
                    .filter(over -> !over.isBefore(agreed))
                    .findFirst()
                    .orElse(agreed);
        }
    }

    private SchoolTerms() {}

    /** What a text names, counted from the day on which it was agreed: a period of one day, since no day was given. */
    static Optional<DueWords> read(String text, LocalDate agreed) {
        Matcher found = LEAD.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        boolean half = found.group("half") != null;
        String season = found.group(half ? "ofHalf" : "ofEnd");
        return Stream.of(Time.values())
                .filter(time -> time.half == half)
                .filter(time -> season == null || time.season.equals(season.toLowerCase(Locale.ROOT)))
                .map(time -> time.from(agreed))
                .min(LocalDate::compareTo)
                .map(over -> new DueWords(DueWords.Kind.IMPLIED, found.group().strip(), null, over, over));
    }

    /** Whether words are of this kind, so that nobody knows their day. */
    static boolean speak(String words) {
        return LEAD.matcher(words).find() || LEAD.matcher("by " + words).find();
    }
}
