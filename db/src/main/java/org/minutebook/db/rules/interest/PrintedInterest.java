package org.minutebook.db.rules.interest;

import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Interest;

/**
 * What of an entry of the register may be printed for the public (INT-05). Of a sensitive one only that it exists; of land and
 * licences to occupy it no address, unless somebody has said that nobody lives there: a home address is never printed.
 *
 * @param printed whether anything of it is printed at all
 * @param nature what is printed of its nature
 */
public record PrintedInterest(boolean printed, String nature) {
    /** What stands in place of a nature that is kept back. */
    public static final String SENSITIVE =
            "an interest, details of which are withheld under section 32(2) of the Localism Act 2011";

    private static final String ADDRESS =
            "an interest in land in the area; the address is held by the Monitoring Officer";

    public static PrintedInterest inRegister(Interest interest) {
        if (interest.sensitive()) {
            return new PrintedInterest(true, SENSITIVE);
        }
        if (interest.audience() == Audience.RESTRICTED) {
            return new PrintedInterest(false, "");
        }
        return new PrintedInterest(
                true,
                InterestHead.mayBeHome(interest.head()) && !interest.nobodyLivesThere() ? ADDRESS : interest.nature());
    }
}
