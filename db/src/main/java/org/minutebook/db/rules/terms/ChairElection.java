package org.minutebook.db.rules.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.TermsOfReference.ChairTerm;
import org.minutebook.db.rules.Finding;
import org.minutebook.db.rules.Finding.Level;
import org.minutebook.db.rules.calendar.DayWords;
import org.minutebook.db.rules.calendar.Periods;

/** Re-election of the chair "at the next meeting following each anniversary of the first meeting" (catalogue V2). */
public final class ChairElection {
    private ChairElection() {}

    /**
     * The anniversary for which a meeting elects: the first meeting on or after it does.
     *
     * @param days the days on which the board met or is to meet, in any order
     */
    public static Optional<LocalDate> anniversaryAt(LocalDate meeting, List<LocalDate> days) {
        Optional<LocalDate> first = days.stream().min(LocalDate::compareTo);
        LocalDate before = days.stream()
                .filter(day -> day.isBefore(meeting))
                .max(LocalDate::compareTo)
                .orElse(meeting);
        if (first.isEmpty() || !first.get().isBefore(meeting)) {
            return Optional.empty();
        }
        LocalDate anniversary =
                Periods.anniversary(first.get(), meeting.getYear() - first.get().getYear());
        LocalDate latest = anniversary.isAfter(meeting)
                ? Periods.anniversary(
                        first.get(), meeting.getYear() - first.get().getYear() - 1)
                : anniversary;
        return latest.isAfter(before) && latest.isAfter(first.get()) ? Optional.of(latest) : Optional.empty();
    }

    /** What a meeting must do about it; nothing where it elects nobody. */
    public static List<Finding> at(LocalDate meeting, List<LocalDate> days, TermsInForce terms, boolean onTheAgenda) {
        if (terms.version() == null || terms.version().chairTerm() != ChairTerm.ANNIVERSARY) {
            return List.of();
        }
        return anniversaryAt(meeting, days)
                .map(day -> Finding.of(
                                TermsRules.CHAIR,
                                onTheAgenda ? Level.GREEN : Level.AMBER,
                                "The first meeting after the anniversary of " + DayWords.full(day)
                                        + " elects the chair again"
                                        + (onTheAgenda ? "." : ", and no item of the agenda does."))
                        .about("the chair")
                        .given("Terms of reference", terms.name())
                        .curedBy(onTheAgenda ? "" : "Add the election of the chair to the agenda."))
                .stream()
                .toList();
    }
}
