package org.minutebook.db.rules.quorum;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.CouncilCalendar;

/** What may still be done where there is no quorum (VOT-04), and by when the board meets again. */
public enum QuorumLost {
    /** Nobody ever was enough. */
    AT_START,
    /** People left for good. */
    PEOPLE_LEFT,
    /** Only interests in this item keep people out. */
    INTERESTS;

    /** How long people are usually waited for. */
    public static final int USUAL_WAIT = 30;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * Why there is none now.
     *
     * @param without the reading of the same moment, were nobody barred by an interest
     * @param wasQuorate whether there was a quorum earlier in the meeting
     */
    public static QuorumLost why(QuorumReading without, boolean wasQuorate) {
        return without.quorate() ? INTERESTS : wasQuorate ? PEOPLE_LEFT : AT_START;
    }

    /** What may be done and what may not, for the person in the chair. */
    public Finding finding(String about, LocalTime start, int waitMinutes) {
        Finding finding = Finding.of(QuorumRules.QUORUM, Level.AMBER, "").about(about);
        return switch (this) {
            case AT_START ->
                finding.given("Begins", TIME.format(start))
                        .saying(
                                Level.AMBER,
                                "No quorum at the start: wait until " + TIME.format(start.plusMinutes(waitMinutes))
                                        + ". Without it there is no business at all, neither minutes nor apologies as"
                                        + " business. What is talked over goes into a note, not into minutes.")
                        .curedBy("Record the names and times of those there, and fix a new day.");
            case PEOPLE_LEFT ->
                finding.saying(
                                Level.AMBER,
                                "The quorum is lost because people left: this item and the later ones stop. What was"
                                        + " decided before stands.")
                        .curedBy("Record who left and when; carry the rest to the next meeting or adjourn.");
            case INTERESTS ->
                finding.saying(
                                Level.AMBER,
                                "The quorum is lost for this item because of interests: this item stops, later ones go"
                                        + " on when numbers return. What was decided before stands.")
                        .curedBy("Carry the item over, name substitutes, or ask for dispensations in writing.");
        };
    }

    /**
     * The last day to meet again where the terms say "within so many months of the day without a quorum" (catalogue Q4): the corresponding
     * date, or the last day of a month that has none; it does not move for weekends, the day to work to does.
     */
    public static Reconvening reconvene(LocalDate inquorate, int months, CouncilCalendar calendar) {
        return Reconvening.of(inquorate, months, calendar);
    }
}
