package org.minutebook.app.cli;

import java.util.List;
import java.util.Optional;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Alias;
import org.minutebook.db.model.Board;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.store.Stores;

/** Finds the board that somebody means by a name, folding case, "&" and "and", hyphens and spaces. */
final class Boards {
    private Boards() {}

    static Optional<Board> find(MinuteBook book, String name) {
        return book.read(stores -> find(stores, name));
    }

    private static Optional<Board> find(Stores stores, String name) {
        String wanted = Fold.text(name);
        List<Board> boards = stores.boards().list();
        Optional<Board> named = boards.stream()
                .filter(board -> Fold.text(board.name()).equals(wanted)
                        || (!board.shortName().isBlank()
                                && Fold.text(board.shortName()).equals(wanted)))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        Optional<Board> alias = stores.boards().aliases().stream()
                .filter(known -> known.state() == Alias.State.ACCEPTED
                        && known.namedBoard() != null
                        && Fold.text(known.printed()).equals(wanted))
                .flatMap(known -> stores.of(Board.class).find(known.namedBoard()).stream())
                .findFirst();
        if (alias.isPresent()) {
            return alias;
        }
        List<Board> beginning = boards.stream()
                .filter(board -> !wanted.isEmpty() && Fold.text(board.name()).startsWith(wanted))
                .toList();
        return beginning.size() == 1 ? Optional.of(beginning.getFirst()) : Optional.empty();
    }

    /** @throws CommandFailed where the book has no such board; the sentence names those it has */
    static Board get(MinuteBook book, String name) throws CommandFailed {
        Optional<Board> found = find(book, name);
        if (found.isPresent()) {
            return found.get();
        }
        List<Board> boards = book.read(stores -> stores.boards().list());
        String there = boards.isEmpty()
                ? "The book has no boards yet."
                : "Its boards are "
                        + String.join(", ", boards.stream().map(Board::name).toList()) + ".";
        throw new CommandFailed("The book has no board called “" + name + "”. " + there);
    }
}
