package org.minutebook.app.documents.pack;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.documents.pack.paper.Bookmark;
import org.minutebook.app.documents.pack.paper.PreparedPapers.Ready;
import org.minutebook.db.rules.Fold;

/** The bookmarks of a pack: its parts by their level, and below each part the paper's own. */
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

        /** How many lines appear below it when it is open. */
        private int shown() {
            return below.stream()
                    .mapToInt(entry -> 1 + (entry.isOpen() ? entry.shown() : 0))
                    .sum();
        }

        /** Open as long as there is a part of the pack below it. */
        private boolean isOpen() {
            return below.stream().anyMatch(entry -> !entry.own);
        }
    }

    private final Entry root = new Entry("", "", false, -1);
    private final Deque<Entry> path = new ArrayDeque<>(List.of(root));

    /** The bookmarks of a pack whose pages are these objects. */
    static OutlineTree of(List<PackPart> parts, PackPlan plan, List<Optional<Ready>> papers, int[] pages) {
        OutlineTree outline = new OutlineTree();
        for (int i = 0; i < parts.size(); i++) {
            PackPart part = parts.get(i);
            if (part.isLeftOut()) {
                continue;
            }
            int sheet = plan.places().get(i).sheet();
            outline.add(part.level(), part.title(), destination(pages, sheet, "/Fit"), false);
            if (papers.get(i).isPresent()) {
                List<Bookmark> owns = papers.get(i).get().paper().bookmarks();
                boolean repeats = repeats(owns, part, i == 0 ? part : parts.get(i - 1));
                for (Bookmark own : repeats ? owns.subList(1, owns.size()) : owns) {
                    outline.add(
                            part.level() + (repeats ? 0 : 1) + own.depth(),
                            own.title(),
                            own.page() < 0 ? "" : destination(pages, sheet + own.page(), own.view()),
                            true);
                }
            }
        }
        return outline;
    }

    /** Whether a paper's bookmarks all hang from one that says again what the part, or the item over it, is called. */
    private static boolean repeats(List<Bookmark> owns, PackPart part, PackPart above) {
        if (owns.isEmpty() || owns.stream().skip(1).anyMatch(own -> own.depth() == 0)) {
            return false;
        }
        String title = Fold.text(owns.getFirst().title());
        return !title.isEmpty()
                && (Fold.text(part.title()).endsWith(title)
                        || above.source().isEmpty() && Fold.text(above.title()).endsWith(title));
    }

    private static String destination(int[] pages, int sheet, String view) {
        return sheet < pages.length ? "[" + pages[sheet] + " 0 R" + view + "]" : "";
    }

    /**
     * Adds a bookmark below the last one that stands less deep.
     *
     * @param own whether it is a paper's own
     * @param destination as a PDF writes it, blank for a bookmark that opens nothing
     */
    private void add(int depth, String title, String destination, boolean own) {
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
            // folded up: what would appear if it were opened, below zero (ISO 32000-1, 12.3.3)
            body.append("/Count ").append(open ? entry.shown() : -entry.shown());
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
