package org.minutebook.db.change;

import java.util.List;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.store.Writing;

/** A board comes under the secretariat's care. */
public record AddBoard(String name, String shortName, String council) implements Change<Id<Board>> {
    @Override
    public String title() {
        return "Add the board " + name;
    }

    @Override
    public Id<Board> apply(Writing writing) throws Refused {
        if (name.isBlank()) {
            throw new Refused("A board needs a name. Type the name that its agendas carry.");
        }
        List<Board> boards = writing.stores().boards().list();
        if (boards.stream().anyMatch(board -> board.name().equalsIgnoreCase(name.strip()))) {
            throw new Refused("The book has a board called " + name.strip() + " already. Choose another name.");
        }
        long standing = boards.stream().mapToLong(Board::standing).max().orElse(0) + 1;
        return writing.add(BoardBuilder.builder()
                        .id(writing.newId())
                        .name(name.strip())
                        .shortName(shortName.strip())
                        .council(council.strip())
                        .publicMeetings(true)
                        .nextMinuteNumber(1)
                        .since(writing.today())
                        .standing(standing)
                        .build())
                .id();
    }
}
