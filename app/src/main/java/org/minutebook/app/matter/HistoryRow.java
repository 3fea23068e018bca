package org.minutebook.app.matter;

import java.util.Optional;

/** One row of the page. */
sealed interface HistoryRow {
    /** Where it is opened; empty where the record has no screen of its own. */
    Optional<String> address();

    /** What stands over a day: "Thursday 28 November 2019" and the meeting. */
    record Head(String title, Optional<String> address) implements HistoryRow {}

    /**
     * One thing that happened.
     *
     * @param mark what it is known by when the page is read again: "action-12"
     * @param day of its head, for whoever copies the line alone
     * @param what the kind of thing in a word or two: "Planned", "Action"
     * @param more what else is said of it; blank where nothing is
     * @param state how far it has come; blank where it has no state
     * @param late whether the state is one to do something about
     */
    record Line(
            String mark,
            String day,
            String what,
            String words,
            String more,
            String state,
            boolean late,
            boolean restricted,
            Optional<String> address)
            implements HistoryRow {
        /** Everything it says, for listeners. */
        String spoken() {
            return what + ". " + words + (more.isBlank() ? "" : ". " + more) + (state.isBlank() ? "" : ". " + state)
                    + (restricted ? ". Restricted" : "");
        }
    }
}
