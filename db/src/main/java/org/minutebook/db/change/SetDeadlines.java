package org.minutebook.db.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.BoardDeadline;
import org.minutebook.db.model.BoardDeadlineBuilder;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.Fold;
import org.minutebook.db.rules.notice.BoardTimetable;
import org.minutebook.db.store.Writing;

/**
 * The working dates that a board keeps before its meetings become these. Timetables count anew; what was published stays as it is.
 *
 * @param wanted those with an id of the board's are changed, the others are new
 */
public record SetDeadlines(Id<Board> board, List<BoardDeadline> wanted) implements Change<List<BoardDeadline>> {
    private static final int LONGEST = 400;

    public SetDeadlines {
        wanted = List.copyOf(wanted);
    }

    @Override
    public String title() {
        return "Change the working dates before meetings";
    }

    @Override
    public List<BoardDeadline> apply(Writing writing) throws Refused {
        check();
        Map<Id<BoardDeadline>, BoardDeadline> there = new HashMap<>();
        writing.stores().calendar().deadlines(board).forEach(date -> there.put(date.id(), date));
        Set<Id<BoardDeadline>> kept = new HashSet<>();
        int position = 0;
        for (BoardDeadline date : wanted) {
            position++;
            BoardDeadlineBuilder placed = BoardDeadlineBuilder.builder(date)
                    .board(board)
                    .position(position)
                    .name(date.name().strip());
            if (there.containsKey(date.id()) && kept.add(date.id())) {
                writing.save(placed.build());
            } else {
                writing.add(placed.id(writing.newId()).build());
            }
        }
        there.values().stream().filter(date -> !kept.contains(date.id())).forEach(writing::remove);
        return writing.stores().calendar().deadlines(board);
    }

    private void check() throws Refused {
        Set<String> names = new HashSet<>();
        for (BoardDeadline date : wanted) {
            String name = date.name().isBlank()
                    ? BoardTimetable.name(date.event())
                    : date.name().strip();
            if (date.days() < 0 || date.days() > LONGEST) {
                throw new Refused("The days of “" + name + "” must be between 0 and " + LONGEST + ".");
            }
            if (!names.add(Fold.text(name))) {
                throw new Refused("There are two working dates called “" + name + "”. Give one of them another name.");
            }
            if (date.event() == BoardDeadline.Event.PUBLICATION
                    && date.countedFrom() == BoardDeadline.CountedFrom.PUBLICATION) {
                throw new Refused("Publication is counted back from the meeting, since the other dates are counted"
                        + " from it. Choose the meeting.");
            }
        }
    }
}
