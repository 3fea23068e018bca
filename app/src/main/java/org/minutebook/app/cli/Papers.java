package org.minutebook.app.cli;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.Meeting;
import org.minutebook.db.model.Paper;

/** Finds the paper that somebody means: by its id, or by the item of a meeting that it is before. */
final class Papers {
    private Papers() {}

    static Paper get(MinuteBook book, long id) throws CommandFailed {
        return book.read(stores ->
                        id < 1 ? Optional.<Paper>empty() : stores.papers().find(Id.of(id)))
                .orElseThrow(() -> new CommandFailed("The book has no paper " + id + "."));
    }

    /** The report of an item: its first paper that is no appendix. */
    static Paper get(MinuteBook book, String board, String meeting, String item) throws CommandFailed, WrongUse {
        Board found = Boards.get(book, board);
        Meeting of = Meetings.get(book, found, meeting);
        Optional<AgendaItem> named = book.read(stores -> stores.meetings().items(of.id())).stream()
                .filter(one -> one.agendaNumber().equals(item.strip()))
                .findFirst();
        if (named.isEmpty()) {
            throw new CommandFailed("The agenda of " + of.day() + " has no item " + item + ".");
        }
        List<Paper> papers =
                book.read(stores -> stores.meetings().itemPapers(named.get().id()).stream()
                        .filter(link -> link.label().isBlank())
                        .map(link -> stores.papers().get(link.paper()))
                        .toList());
        if (papers.isEmpty()) {
            throw new CommandFailed("Item " + item + " of " + of.day() + " has no report.");
        }
        return papers.getFirst();
    }
}
