package org.minutebook.app.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.minutebook.app.documents.style.HouseStyle;
import org.minutebook.db.file.MinuteBook;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.ProducedDocumentBuilder;

/** In whose name, in which style and when a document is made. */
record Imprint(Board board, HouseStyle style, LocalDate today, Instant now) {

    /** @param style a house style's name; blank is the board's own */
    static Imprint of(MinuteBook book, Id<Board> of, String style) throws ExportProblem {
        Board board = book.read(stores -> stores.boards().get(of));
        return new Imprint(
                board,
                style(book, style, board),
                LocalDate.now(book.clock()),
                book.clock().instant());
    }

    private static HouseStyle style(MinuteBook book, String name, Board board) throws ExportProblem {
        if (name.isBlank()) {
            return book.read(stores -> HouseStyle.of(stores, board));
        }
        Optional<HouseStyle> named = book.read(stores ->
                HouseStyle.named(stores, name).map(style -> style.callingTheChairAs(HouseStyle.of(stores, board))));
        return named.orElseThrow(() -> new ExportProblem("There is no house style “" + name + "”. There are: "
                + String.join(", ", book.read(HouseStyle::names)) + "."));
    }

    ProducedDocumentBuilder note(String kind) {
        return ProducedDocumentBuilder.builder().board(board.id()).kind(kind).style(style.name());
    }
}
