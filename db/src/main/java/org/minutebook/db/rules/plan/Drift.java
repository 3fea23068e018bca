package org.minutebook.db.rules.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.ForwardPlanEntry;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/**
 * One place where what was promised, what is planned and what stands on an agenda do not agree.
 *
 * @param title the subject
 * @param says what does not agree, in a sentence
 * @param cure what would make it agree, in a sentence
 * @param day the day of the meeting that it is about
 */
public record Drift(
        Kind kind,
        String title,
        String says,
        String cure,
        @Nullable Id<ForwardPlanEntry> entry,
        @Nullable Id<AgendaItem> item,
        @Nullable Id<Meeting> meeting,
        @Nullable LocalDate day) {
    /** The rule under which all of it is said. */
    public static final String RULE = "CON-05";

    /** What this plan is, and what it is not. */
    public static final String STANDING =
            "This plan is the board’s own work programme and is voluntary. The 28 days’ notice in law applies to key"
                    + " decisions of a council’s executive only.";

    /** What does not agree with what, what wants doing first before the rest. */
    public enum Kind {
        PROMISED_NOT_PLANNED("Promised, not planned"),
        PLANNED_NOT_ON_AGENDA("Planned, not on the agenda"),
        LINK_SUGGESTED("May be one subject"),
        SLIPPED("Slipped"),
        NO_MEETING("No meeting that day"),
        NEVER_PLANNED("On the agenda, never planned");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
