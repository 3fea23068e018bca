package org.minutebook.db.change;

import java.util.Optional;
import org.minutebook.db.model.BoardPractice;
import org.minutebook.db.model.BoardPracticeBuilder;
import org.minutebook.db.store.Writing;

/**
 * How a board makes its agendas and packs becomes this.
 *
 * @param wanted its id counts only where the board has a practice already
 */
public record SetPractice(BoardPractice wanted) implements Change<BoardPractice> {
    @Override
    public String title() {
        return "Change how agendas and packs are made";
    }

    @Override
    public BoardPractice apply(Writing writing) throws Refused {
        if (wanted.firstPage() < 0) {
            throw new Refused(
                    "Pages are counted from 1. Type the number of the first page, or 0 to count from the start.");
        }
        Optional<BoardPractice> there = writing.stores().agendas().practice(wanted.board());
        return there.isPresent()
                ? writing.save(BoardPracticeBuilder.builder(wanted)
                        .id(there.get().id())
                        .build())
                : writing.add(
                        BoardPracticeBuilder.builder(wanted).id(writing.newId()).build());
    }
}
