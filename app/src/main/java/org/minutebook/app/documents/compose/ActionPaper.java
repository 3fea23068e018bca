package org.minutebook.app.documents.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.rules.agenda.BoardMeetings;
import org.minutebook.db.store.ActionRow;
import org.minutebook.db.store.Stores;

/**
 * What the paper on a board's actions holds for everybody: those that are open, and apart from them those that were closed since
 * the board met last.
 *
 * @param since the day from which what was closed is in it; empty where the board has not met yet, and nothing closed is in it
 */
public record ActionPaper(List<ActionRow> open, List<ActionRow> closed, Optional<LocalDate> since) {

    /** @param given the day from which what was closed is wanted; empty takes the last meeting before today */
    public static ActionPaper of(Stores stores, Id<Board> board, Optional<LocalDate> given, LocalDate today) {
        Optional<LocalDate> since = given.or(() -> stores.meetings().list(board).stream()
                .filter(BoardMeetings::tookPlace)
                .map(Meeting::day)
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder()));
        List<ActionRow> rows = stores.actions().rows(List.of(board)).stream()
                .filter(row -> row.audience() == Audience.PUBLIC)
                .toList();
        return new ActionPaper(
                rows.stream().filter(row -> LogFilter.isOpen(row.state())).toList(),
                rows.stream()
                        .filter(row -> !LogFilter.isOpen(row.state())
                                && since.isPresent()
                                && row.completedOn() != null
                                && !row.completedOn().isBefore(since.get()))
                        .toList(),
                since);
    }
}
