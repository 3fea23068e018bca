package org.minutebook.app.members;

import org.minutebook.db.model.Organisation;
import org.minutebook.db.model.Seat;
import org.minutebook.db.model.Substitute;

/** What stands on the screen for the kinds of seats, votes and bodies. */
final class SeatWords {
    private SeatWords() {}

    static String words(Seat.StatutoryClass of) {
        return switch (of) {
            case NONE -> "";
            case COUNCILLOR -> "Councillor";
            case DIRECTOR_ADULT_SOCIAL_SERVICES -> "Director of adult social services";
            case DIRECTOR_CHILDRENS_SERVICES -> "Director of children’s services";
            case DIRECTOR_PUBLIC_HEALTH -> "Director of public health";
            case HEALTHWATCH -> "Local Healthwatch";
            case NHS -> "NHS";
            case NHS_ENGLAND -> "NHS England";
            case POLICE -> "Police";
            case VOLUNTARY -> "Voluntary sector";
            case OTHER -> "Other";
        };
    }

    /** In a list to choose from a blank says nothing. */
    static String choice(Seat.StatutoryClass of) {
        return of == Seat.StatutoryClass.NONE ? "Not set by statute" : words(of);
    }

    static String words(Seat.Voting voting) {
        return switch (voting) {
            case NOT_KNOWN -> "Not known";
            case VOTING -> "Votes";
            case NON_VOTING -> "Does not vote";
        };
    }

    static String words(Substitute.Regime regime) {
        return switch (regime) {
            case NOTIFIED -> "By notice";
            case CHAIR_AGREES -> "When the chair agrees";
        };
    }

    static String words(Organisation.Kind kind) {
        return switch (kind) {
            case COUNCIL -> "Council";
            case DISTRICT -> "District or borough council";
            case NHS -> "NHS";
            case HEALTHWATCH -> "Healthwatch";
            case POLICE -> "Police";
            case VOLUNTARY -> "Voluntary sector";
            case OTHER -> "Other";
        };
    }
}
