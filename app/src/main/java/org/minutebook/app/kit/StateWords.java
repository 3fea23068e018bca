package org.minutebook.app.kit;

import org.minutebook.db.model.Action;
import org.minutebook.db.model.Paper;

/** How far an action or a paper has come, in words, the same on every screen. */
public final class StateWords {
    private StateWords() {}

    public static String action(Action.State state) {
        return switch (state) {
            case OPEN -> "Open";
            case PROMISED -> "Promised";
            case ON_AGENDA -> "On an agenda";
            case PARKED -> "Parked";
            case DELIVERED -> "Delivered";
            case SUPERSEDED -> "Superseded";
            case CLOSED -> "Closed";
        };
    }

    public static String paper(Paper.State state) {
        return switch (state) {
            case ASKED_FOR -> "Asked for";
            case DRAFTING -> "Drafting";
            case IN_CLEARANCE -> "In clearance";
            case CLEARED -> "Cleared";
            case RECEIVED -> "Received";
        };
    }
}
