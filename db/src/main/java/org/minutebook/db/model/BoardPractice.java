package org.minutebook.db.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one board makes its agendas and packs. There is at most one for each board; what it does not say follows the house.
 *
 * @param lateItems What number an item takes that comes after the agenda was issued.
 * @param startsOdd Whether each item of a pack starts on an odd page.
 * @param firstPage The number stamped on the first page behind the agenda; 0 counts from the first page of the pack.
 * @param publishBy The hour after which a publication counts as the next working day's, in the safe reading.
 * @param signatory Who signs the agenda, as printed: "Service Director, Legal and Governance".
 * @param leadLineEnd What ends the officer line of an item with papers: ", attached."
 * @param confirmMonths After how many months members confirm their interests again; 0 is the twelve of most codes.
 */
@RecordBuilder
public record BoardPractice(
        Id<BoardPractice> id,
        Id<Board> board,
        LateItems lateItems,
        boolean startsOdd,
        int firstPage,
        @Nullable LocalTime publishBy,
        String signatory,
        String leadLineEnd,
        int confirmMonths)
        implements Row<BoardPractice> {
    public BoardPractice {
        Objects.requireNonNull(id, "BoardPractice needs an id");
        Objects.requireNonNull(board, "BoardPractice needs board");
        lateItems = Objects.requireNonNullElse(lateItems, LateItems.LETTERED);
        signatory = Objects.requireNonNullElse(signatory, "");
        leadLineEnd = Objects.requireNonNullElse(leadLineEnd, "");
    }

    public enum LateItems {
        LETTERED,
        AT_END,
        SUPPLEMENT
    }
}
