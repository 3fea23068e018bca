package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a pack: its parts by their level, and below each part the paper's own, folded up. */
final class OutlineTree {

    private static final class Entry {
        private final String title;
        private final String destination;
        private final boolean own;
        private final int depth;
        private final List<Entry> below = new ArrayList<>();
        private int object;

        private Entry(String title, String destination, boolean own, int depth) {
            this.title = title;
            this.destination = destination;
            this.own = own;
            this.depth = depth;
        }

        private int all() {
            return below.stream().mapToInt(entry -> 1 + entry.all()).sum();
        }

        /** How many lines appear below it when the pack is opened. */
        private int shown() {
            return below.stream()
                    .filter(entry -> !entry.own)
                    .mapToInt(entry -> 1 + entry.shown())
                    .sum();
        }

        private boolean isOpen() {
            return !below.isEmpty() && below.stream().noneMatch(entry -> entry.own);
        }
    }

    private final Entry root = new Entry("", "", false, -1);
    private final Deque<Entry> path = new ArrayDeque<>(List.of(root));

    /**
     * Adds a bookmark below the last one that stands less deep.
     *
     * @param own whether it is a paper's own
     * @param destination as a PDF writes it, blank for a bookmark that opens nothing
     */
    void add(int depth, String title, String destination, boolean own) {
        while (path.size() > 1 && path.getLast().depth >= depth) {
            path.removeLast();
        }
        Entry entry = new Entry(title, destination, own, depth);
        path.getLast().below.add(entry);
        path.addLast(entry);
    }

    boolean isEmpty() {
        return root.below.isEmpty();
    }

    /** Writes all bookmarks; the object that the catalogue refers to is told. */
    int write(PackFile out) throws IOException {
        number(root, out);
        write(root, null, 0, out);
        return root.object;
    }

    private static void number(Entry entry, PackFile out) {
        entry.object = out.newObject();
        entry.below.forEach(below -> number(below, out));
    }

    private static void write(Entry entry, @Nullable Entry parent, int place, PackFile out) throws IOException {
        StringBuilder body = new StringBuilder("<<");
        if (parent == null) {
            body.append("/Type/Outlines");
        } else {
            body.append("/Title ").append(PdfText.string(entry.title));
            reference(body, "Parent", parent);
            if (place > 0) {
                reference(body, "Prev", parent.below.get(place - 1));
            }
            if (place + 1 < parent.below.size()) {
                reference(body, "Next", parent.below.get(place + 1));
            }
            if (!entry.destination.isEmpty()) {
                body.append("/Dest").append(entry.destination);
            }
        }
        if (!entry.below.isEmpty()) {
            reference(body, "First", entry.below.getFirst());
            reference(body, "Last", entry.below.getLast());
            boolean open = parent == null || entry.isOpen();
            // folded up: what would appear if only it were opened, below zero (ISO 32000-1, 12.3.3)
            body.append("/Count ").append(open ? entry.shown() : -entry.below.size());
        }
        out.object(entry.object, body.append(">>").toString());
        for (int i = 0; i < entry.below.size(); i++) {
            write(entry.below.get(i), entry, i, out);
        }
    }

    private static void reference(StringBuilder body, String name, Entry to) {
        body.append('/').append(name).append(' ').append(to.object).append(" 0 R");
    }
}
