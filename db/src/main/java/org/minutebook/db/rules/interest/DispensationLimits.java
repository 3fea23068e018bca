package org.minutebook.db.rules.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Dispensation;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;

/**
 * How far a dispensation reaches (INT-06): asked for in writing, granted by the authority or whom it delegated to, for a period of at
 * most four years, from either or both restrictions.
 *
 * @param from the first day; nothing where it is not known
 * @param until the last day
 * @param asked whether it was asked for in writing, of the proper officer
 * @param grantedBy who granted it, as recorded
 */
public record DispensationLimits(
        @Nullable LocalDate from, @Nullable LocalDate until, Relief relief, Answer asked, String grantedBy) {
    private static final int YEARS = 4;

    /** As the book keeps it: it runs from the day of the grant. */
    public static DispensationLimits of(Dispensation dispensation, Answer asked) {
        return new DispensationLimits(
                dispensation.grantedOn(),
                dispensation.until(),
                Relief.read(dispensation.limits()),
                asked,
                dispensation.grantedBy());
    }

    /** The latest last day: the day before the fourth anniversary; 29 February comes round on 1 March. */
    public static LocalDate latestEnd(LocalDate from) {
        return Periods.yearsBeginningWith(from, YEARS);
    }

    /** Whether it runs on a day. One without a period does not, and none runs beyond four years. */
    public boolean liveOn(LocalDate day) {
        return from != null
                && until != null
                && !day.isBefore(from)
                && !day.isAfter(until)
                && !day.isAfter(latestEnd(from));
    }

    /** What it gives on a day. */
    public Relief on(LocalDate day) {
        return liveOn(day) ? relief : Relief.NONE;
    }

    /** What is missing or too long; one green line where nothing is. */
    public List<Finding> findings(String about) {
        List<Finding> findings = new ArrayList<>();
        Finding start = Finding.of(InterestRules.DISPENSATION, Level.GREEN, "").about(about);
        if (from == null || until == null) {
            findings.add(start.saying(
                            Level.RED,
                            "The period of the dispensation is not recorded: it must specify one of at most four"
                                    + " years. Does not meet rule INT-06.")
                    .curedBy("Enter its first and last day."));
        } else if (until.isBefore(from)) {
            findings.add(start.saying(Level.RED, "The dispensation ends before it begins.")
                    .curedBy("Enter its first and last day again."));
        } else if (until.isAfter(latestEnd(from))) {
            findings.add(start.given("From", DayWords.full(from))
                    .given("Until", DayWords.full(until))
                    .saying(
                            Level.RED,
                            "Four years from " + DayWords.full(from) + " end at the latest on "
                                    + DayWords.full(latestEnd(from)) + "; it is entered to " + DayWords.full(until)
                                    + ": does not meet rule INT-06.")
                    .curedBy("Enter a last day up to " + DayWords.full(latestEnd(from)) + "."));
        }
        if (relief == Relief.NONE) {
            findings.add(start.saying(
                            Level.AMBER,
                            "From what it relieves is not said: to take part in the discussion, to vote, or both.")
                    .curedBy("Enter which; until then it gives nothing."));
        }
        if (asked != Answer.YES) {
            findings.add(start.saying(Level.AMBER, "The written request to the proper officer is not recorded.")
                    .curedBy("Record who asked in writing, and when."));
        }
        if (grantedBy.isBlank()) {
            findings.add(start.saying(Level.AMBER, "Who granted it is not recorded.")
                    .curedBy("Record the authority, or whom it delegated to."));
        } else if (grantedBy.toLowerCase(Locale.ROOT).matches(".*\\bchair(?:man|woman|person)?\\b.*")) {
            findings.add(start.given("Granted by", grantedBy)
                    .saying(
                            Level.AMBER,
                            "Granted by " + grantedBy + ": the authority grants it, or whom it delegated to, and not"
                                    + " the chair of the board on the spot.")
                    .curedBy("Ask the monitoring officer; until then treat it as not given."));
        }
        return findings.isEmpty()
                ? List.of(start.saying(
                        Level.GREEN, "Gives relief " + relief.words() + ", within four years: meets rule INT-06."))
                : findings;
    }
}
