package org.minutebook.db.change;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.minutebook.db.model.Board;
import org.minutebook.db.model.Id;
import org.minutebook.db.model.StandingItem;
import org.minutebook.db.model.StandingItemBuilder;
import org.minutebook.db.store.Writing;

/**
 * The items that a board's agendas have by themselves become these, in this order. Agendas that are laid out already stay as they are.
 *
 * @param wanted those with an id of the board's are changed, the others are new
 */
public record SetStandingItems(Id<Board> board, List<StandingItem> wanted) implements Change<List<StandingItem>> {
    public SetStandingItems {
        wanted = List.copyOf(wanted);
    }

    @Override
    public String title() {
        return "Change the standing items";
    }

    @Override
    public List<StandingItem> apply(Writing writing) throws Refused {
        for (StandingItem item : wanted) {
            if (item.title().isBlank()) {
                throw new Refused("A standing item needs a title. Type it as the agenda is to print it.");
            }
        }
        Map<Id<StandingItem>, StandingItem> there = new HashMap<>();
        writing.stores().agendas().standingItems(board).forEach(item -> there.put(item.id(), item));
        Set<Id<StandingItem>> kept = new HashSet<>();
        int position = 0;
        for (StandingItem item : wanted) {
            position++;
            StandingItemBuilder placed = StandingItemBuilder.builder(item)
                    .board(board)
                    .position(position)
                    .title(item.title().strip());
            if (there.containsKey(item.id()) && kept.add(item.id())) {
                writing.save(placed.build());
            } else {
                writing.add(placed.id(writing.newId()).build());
            }
        }
        there.values().stream().filter(item -> !kept.contains(item.id())).forEach(writing::remove);
        return writing.stores().agendas().standingItems(board);
    }
}
