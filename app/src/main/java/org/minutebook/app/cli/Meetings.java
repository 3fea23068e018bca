package org.minutebook.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;

/** Finds the meeting that somebody means by its id or its day. */
final class Meetings {
    private Meetings() {}

    /** @throws CommandFailed where the board has no such meeting, or two on that day */
    static Meeting get(MinuteBook book, Board board, String idOrDay) throws CommandFailed, WrongUse {
        if (idOrDay.matches("\\d{1,18}")) {
            long id = Long.parseLong(idOrDay);
            return book.read(stores -> id == 0
                            ? Optional.<Meeting>empty()
                            : stores.meetings().find(Id.of(id)))
                    .filter(meeting -> meeting.board().equals(board.id()))
                    .orElseThrow(() -> new CommandFailed("The " + board.name() + " has no meeting " + idOrDay + "."));
        }
        LocalDate day;
        try {
            day = LocalDate.parse(idOrDay);
        } catch (DateTimeParseException e) {
            throw new WrongUse("“" + idOrDay + "” is neither a meeting's id nor a day like 2026-11-26.");
        }
        List<Meeting> meetings = book.read(stores -> stores.meetings().on(board.id(), day));
        if (meetings.isEmpty()) {
            throw new CommandFailed("The " + board.name() + " has no meeting on " + day + ".");
        }
        if (meetings.size() > 1) {
            throw new CommandFailed("The " + board.name() + " has " + meetings.size() + " meetings on " + day
                    + ": give the id of one, "
                    + String.join(
                            " or ",
                            meetings.stream().map(each -> each.id().toString()).toList()) + ".");
        }
        return meetings.getFirst();
    }
}
