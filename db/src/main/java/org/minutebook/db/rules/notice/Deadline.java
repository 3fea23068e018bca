package org.minutebook.db.rules.notice;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A working date that a board keeps before each meeting.
 *
 * @param name what the board calls it
 * @param count how many days before
 * @param dueAt the hour, where it has one
 */
public record Deadline(
        String name,
        int count,
        NoticeRule.Unit unit,
        From from,
        @Nullable LocalTime dueAt) {
    /** What a deadline is counted back from. */
    public enum From {
        MEETING("the meeting"),
        PUBLICATION("publication");

        private final String words;

        From(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The name of the day that all others lead up to. */
    public static final String PUBLICATION = "Publication";

    /** Where a board has set none: four working weeks from the call for papers to publication. */
    public static final List<Deadline> USUAL = List.of(
            before("Call for papers", 20, null),
            before("Draft reports", 10, null),
            before("Clearance", 5, null),
            before("Final reports", 3, LocalTime.NOON),
            before("Chair’s briefing", 2, null));

    private static Deadline before(String name, int days, @Nullable LocalTime at) {
        return new Deadline(name, days, NoticeRule.Unit.WORKING_DAYS, From.PUBLICATION, at);
    }

    /** Questions from the public: so many clear working days before the meeting, by the board's own rule (CON-04). */
    public static Deadline publicQuestions(int clearDays, @Nullable LocalTime at) {
        return new Deadline("Public questions", clearDays, NoticeRule.Unit.CLEAR_WORKING_DAYS, From.MEETING, at);
    }
}
