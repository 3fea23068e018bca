package org.minutebook.db.rules.quorum;

import java.util.List;
import org.minutebook.db.rules.calendar.DayWords;

/**
 * One limb of a quorum at one moment.
 *
 * @param from of whom it counts, in the rule's words; blank is everybody
 * @param present how many there are
 * @param needed how many there must be
 * @param ofFilled how many there would have to be, were vacant seats left out of a fraction; else the same
 * @param missing the partners of whom nobody is there
 */
public record LimbReading(String from, int present, int needed, int ofFilled, List<String> missing) {
    static LimbReading plain(int present, int needed) {
        return new LimbReading("", present, needed, needed, List.of());
    }

    static LimbReading from(String whom, int present, int needed) {
        return new LimbReading(whom, present, needed, needed, List.of());
    }

    public boolean met() {
        return present >= needed;
    }

    /** "8 present (6 needed)", "elected member", "the Council: 2 (2 needed)"; what is not met says so. */
    String words() {
        if (from.isEmpty()) {
            return present + " present (" + needed + " needed"
                    + (ofFilled == needed ? ")" : "; " + ofFilled + " by filled posts alone)");
        }
        if (!missing.isEmpty()) {
            return "nobody from " + DayWords.and(missing);
        }
        if (needed == 1) {
            return met() ? from : "no " + from;
        }
        return from + ": " + present + " (" + needed + " needed)";
    }
}
