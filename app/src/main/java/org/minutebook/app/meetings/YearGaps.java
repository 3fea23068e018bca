package org.minutebook.app.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.minutebook.app.kit.Days;
import org.minutebook.app.meetings.YearNote.Kind;
import org.minutebook.db.rules.year.Gaps;

/** The gaps of over 45 days between a board's meetings, each with its days; those that are long for the board are marked. */
final class YearGaps {
    private YearGaps() {}

    /**
     * Those that end in a year.
     *
     * @param meetings the days of all the board's meetings
     * @param shown the days of those in the year
     */
    static List<YearNote> of(String board, List<LocalDate> meetings, Set<LocalDate> shown) {
        OptionalLong usual = Gaps.usual(meetings.stream()
                .filter(day -> shown.stream().anyMatch(last -> !day.isAfter(last)))
                .toList());
        List<YearNote> notes = new ArrayList<>();
        Gaps.between(meetings).stream()
                .filter(gap -> shown.contains(gap.until()) && gap.beyondTheWindow())
                .map(gap -> new YearNote(
                        Kind.GAP,
                        gap.days() + " days, " + Days.shortly(gap.from()) + " to " + Days.shortly(gap.until()),
                        gap.isLong(usual) ? gap.days() - usual.orElse(0) + " days longer than usual" : ""))
                .forEach(notes::add);
        if (!notes.isEmpty()) {
            notes.addFirst(YearNote.of(
                    Kind.BOARD, board + (usual.isPresent() ? ": usually " + usual.getAsLong() + " days apart" : "")));
        }
        return notes;
    }
}
