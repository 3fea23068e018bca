package org.minutebook.db.rules.agenda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaItemBuilder;
import org.minutebook.db.model.Id;

/**
 * The order of an agenda while it is made. An item moves with its parts; a part moves among the parts of its item; a heading moves
 * alone.
 */
public final class AgendaOrder {
    /** One step of one item. */
    public enum Step {
        UP,
        DOWN,
        /** Becomes a part of the item above it. */
        IN,
        /** Becomes an item of its own. */
        OUT
    }

    /**
     * What came of it.
     *
     * @param items all items in their new order, with positions from 1
     * @param cannot why nothing was moved; blank where it was
     */
    public record Arranged(List<AgendaItem> items, String cannot) {}

    /** An item with its parts. */
    private record Block(AgendaItem head, List<AgendaItem> parts) {}

    private AgendaOrder() {}

    /** Parts behind their item, and positions counted from 1. */
    public static List<AgendaItem> arranged(List<AgendaItem> items) {
        return flat(blocks(items));
    }

    /** Moves an item by one step. */
    public static Arranged step(List<AgendaItem> items, Id<AgendaItem> id, Step step) {
        List<Block> blocks = blocks(items);
        int at = blockOf(blocks, id);
        Block block = blocks.get(at);
        boolean part = !block.head().id().equals(id);
        String cannot =
                switch (step) {
                    case UP -> part ? partBy(block.parts(), id, -1, "the first") : blockBy(blocks, at, -1, "the first");
                    case DOWN -> part ? partBy(block.parts(), id, 1, "the last") : blockBy(blocks, at, 1, "the last");
                    case IN -> part ? "It is a part of an item already." : in(blocks, at);
                    case OUT -> part ? out(blocks, at, id) : "It is an item of its own already.";
                };
        return new Arranged(flat(blocks), cannot);
    }

    /**
     * Moves an item to the place before another; among the parts of an item where the other is one.
     *
     * @param before null is the end
     */
    public static Arranged before(List<AgendaItem> items, Id<AgendaItem> id, @Nullable Id<AgendaItem> before) {
        List<Block> blocks = blocks(items);
        int at = blockOf(blocks, id);
        Block from = blocks.get(at);
        boolean part = !from.head().id().equals(id);
        if (id.equals(before) || !part && before != null && blockOf(blocks, before) == at) {
            return new Arranged(flat(blocks), "It stands there already.");
        }
        Block moving;
        if (part) {
            int place = placeOf(from.parts(), id);
            moving = new Block(from.parts().remove(place), new ArrayList<>());
        } else {
            moving = blocks.remove(at);
        }
        int to = before == null ? blocks.size() : blockOf(blocks, before);
        Block target = before == null ? null : blocks.get(to);
        boolean amongParts = target != null
                && !target.head().id().equals(before)
                && moving.parts().isEmpty()
                && !moving.head().heading();
        if (target != null && before != null && amongParts) {
            target.parts().add(placeOf(target.parts(), before), partOf(moving.head(), target.head()));
        } else {
            blocks.add(to, new Block(onItsOwn(moving.head()), moving.parts()));
        }
        return new Arranged(flat(blocks), "");
    }

    private static String blockBy(List<Block> blocks, int at, int by, String end) {
        int to = at + by;
        if (to < 0 || to >= blocks.size()) {
            return "It is " + end + " already.";
        }
        blocks.add(to, blocks.remove(at));
        return "";
    }

    private static String partBy(List<AgendaItem> parts, Id<AgendaItem> id, int by, String end) {
        int at = placeOf(parts, id);
        int to = at + by;
        if (to < 0 || to >= parts.size()) {
            return "It is " + end + " part of its item already. Alt+Left makes it an item of its own.";
        }
        parts.add(to, parts.remove(at));
        return "";
    }

    private static String in(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        if (block.head().heading()) {
            return "A heading cannot be a part of an item.";
        }
        if (!block.parts().isEmpty()) {
            return "It has parts of its own. Make them items first.";
        }
        if (at == 0 || blocks.get(at - 1).head().heading()) {
            return "There is no item right above it that it could be a part of.";
        }
        Block above = blocks.get(at - 1);
        above.parts().add(partOf(block.head(), above.head()));
        blocks.remove(at);
        return "";
    }

    private static String out(List<Block> blocks, int at, Id<AgendaItem> id) {
        List<AgendaItem> parts = blocks.get(at).parts();
        AgendaItem part = parts.remove(placeOf(parts, id));
        blocks.add(at + 1, new Block(onItsOwn(part), new ArrayList<>()));
        return "";
    }

    private static AgendaItem partOf(AgendaItem item, AgendaItem whole) {
        return AgendaItemBuilder.builder(item).parent(whole.id()).build();
    }

    private static AgendaItem onItsOwn(AgendaItem item) {
        return AgendaItemBuilder.builder(item).parent(null).build();
    }

    private static int placeOf(List<AgendaItem> items, Id<AgendaItem> id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Item " + id + " is not on this agenda");
    }

    private static int blockOf(List<Block> blocks, Id<AgendaItem> id) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.head().id().equals(id)
                    || block.parts().stream().anyMatch(part -> part.id().equals(id))) {
                return i;
            }
        }
        throw new IllegalArgumentException("Item " + id + " is not on this agenda");
    }

    /** A part whose item is not on the agenda, or is a part itself, counts as an item of its own. */
    private static List<Block> blocks(List<AgendaItem> items) {
        List<Block> blocks = new ArrayList<>();
        for (AgendaItem item : items) {
            if (wholeOf(items, item) == null) {
                blocks.add(new Block(item, new ArrayList<>()));
            }
        }
        for (AgendaItem item : items) {
            AgendaItem whole = wholeOf(items, item);
            if (whole != null) {
                blocks.get(blockOf(blocks, whole.id())).parts().add(item);
            }
        }
        return blocks;
    }

    private static @Nullable AgendaItem wholeOf(List<AgendaItem> items, AgendaItem item) {
        Id<AgendaItem> parent = item.parent();
        return parent == null
                ? null
                : items.stream()
                        .filter(other -> other.id().equals(parent) && other.parent() == null)
                        .findFirst()
                        .orElse(null);
    }

    private static List<AgendaItem> flat(List<Block> blocks) {
        List<AgendaItem> flat = new ArrayList<>();
        for (Block block : blocks) {
            flat.add(block.head());
            flat.addAll(block.parts());
        }
        for (int i = 0; i < flat.size(); i++) {
            flat.set(i, AgendaItemBuilder.builder(flat.get(i)).position(i + 1).build());
        }
        return flat;
    }
}
