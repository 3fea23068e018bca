package org.minutebook.db.rules.interest;

import org.minutebook.db.model.Answer;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Declaration;
import org.minutebook.db.model.Interest;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/**
 * What of an interest may be printed for the public (INT-05). Of a sensitive one only that it exists; of land and licences to occupy it
 * no address, unless somebody has said that nobody lives there: a home address is never printed.
 *
 * @param printed whether anything of it is printed at all
 * @param nature what is printed of its nature
 * @param withheld why something is kept back; blank where nothing is
 */
public record PrintedInterest(boolean printed, String nature, String withheld) {
    /** What stands in place of a nature that is kept back. */
    public static final String SENSITIVE =
            "an interest, details of which are withheld under section 32(2) of the" + " Localism Act 2011";

    private static final String ADDRESS =
            "an interest in land in the area; the address is held by the Monitoring" + " Officer";

    /** An entry of the register for the public. */
    public static PrintedInterest inRegister(Interest interest, Answer home) {
        if (interest.audience() == Audience.RESTRICTED && !interest.sensitive()) {
            return new PrintedInterest(false, "", "Kept from the public by the entry itself.");
        }
        if (interest.sensitive()) {
            return new PrintedInterest(true, SENSITIVE, "Sensitive: only that it exists is printed.");
        }
        boolean land = InterestHead.read(interest.head())
                .filter(head -> head == InterestHead.LAND || head == InterestHead.LICENCES)
                .isPresent();
        return land && home != Answer.NO
                ? new PrintedInterest(
                        true, ADDRESS, "May be a home: no address is printed until somebody says that it is none.")
                : new PrintedInterest(true, interest.nature(), "");
    }

    /** A declaration in the public minutes. */
    public static PrintedInterest inMinutes(Declaration declaration) {
        if (declaration.sensitive()) {
            return new PrintedInterest(true, SENSITIVE, "Sensitive: only that it exists is printed.");
        }
        return declaration.audience() == Audience.RESTRICTED
                ? new PrintedInterest(false, "", "Kept from the public by the declaration itself.")
                : new PrintedInterest(true, declaration.nature(), "");
    }

    public Finding finding(String about) {
        Finding start = Finding.of(
                        nature.equals(ADDRESS) ? InterestRules.HOME_ADDRESS : InterestRules.SENSITIVE, Level.GREY, "")
                .about(about);
        if (withheld.isEmpty()) {
            return start.saying(Level.GREY, "Printed as recorded.");
        }
        return nature.equals(ADDRESS)
                ? start.saying(Level.AMBER, withheld).curedBy("Say whether the land is anybody’s home.")
                : start.saying(Level.GREY, withheld);
    }
}
