package org.minutebook.app.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.minutebook.app.index.FoundKind;
import org.minutebook.app.index.Hit;
import org.minutebook.app.kit.Days;
import org.minutebook.db.rules.calendar.DayWords;

/** One row of what was found. */
sealed interface SearchRow {
    /** What stands over the hits of a kind. */
    record Head(String title, int shown, int count) implements SearchRow {
        static Head over(FoundKind kind, List<Hit> hits, int count) {
            return new Head(kind == FoundKind.MEETING ? ofMeetings(hits, count) : kind.title(), hits.size(), count);
        }

        /** Meetings are of one kind with the items of agendas, where nothing was minuted yet. */
        private static String ofMeetings(List<Hit> hits, int count) {
            long items = hits.stream().filter(hit -> hit.item() != null).count();
            boolean all = hits.size() == count;
            return all && items == 0
                    ? FoundKind.MEETING.title()
                    : all && items == count ? "Agenda items" : "Meetings and agenda items";
        }

        String words() {
            return title + ": " + (shown < count ? "the best " + shown + " of " + count : count);
        }
    }

    /**
     * A hit.
     *
     * @param board as it is shown beside the hit; blank where it is of none, or where only one board is searched
     * @param address where it is opened; empty where the record has no screen of its own yet
     */
    record OfHit(Hit hit, String board, Optional<String> address) implements SearchRow {
        /** "Health and Wellbeing Board, 26/11/2026"; a day by which something is due is said to be one. */
        String where() {
            LocalDate day = hit.day();
            String when = day == null
                    ? ""
                    : hit.beforeDay().isBlank() ? Days.shortly(day) : hit.beforeDay() + DayWords.date(day);
            return Stream.of(board, when).filter(words -> !words.isBlank()).collect(Collectors.joining(", "));
        }
    }
}
