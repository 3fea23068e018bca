package org.minutebook.db.rules.quorum;

import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;

/**
 * One quarter of the whole number of members: the quorum of meetings of a council, not of a board (VOT-04). It is shown where it is asked
 * for and never applied by itself.
 *
 * @param ofSeats counted of all seats, the careful reading
 * @param ofFilled counted of those that are filled
 */
public record CouncilQuarter(int ofSeats, int ofFilled) {
    public static CouncilQuarter of(int seats, int vacancies) {
        return new CouncilQuarter(Quorum.roundedUp(1, 4, seats), Quorum.roundedUp(1, 4, seats - vacancies));
    }

    public int use() {
        return ofSeats;
    }

    public Finding finding() {
        return Finding.of(
                        QuorumRules.QUARTER,
                        Level.AMBER,
                        "One quarter of seats is " + ofSeats + ", of filled posts " + ofFilled + ": use " + use()
                                + ". It is the rule of a council; a board has the quorum that its own terms give it.")
                .curedBy("Enter the quorum as the board’s terms word it.");
    }
}
