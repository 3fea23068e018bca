package org.minutebook.app.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.minutebook.app.fixtures.Keys;

/** Goes round a window by Tab or Shift+Tab alone, from wherever the focus is, and tells what is wrong with the way. */
final class FocusWalk {
    private static final int TOO_MANY = 400;

    private final Supplier<Scene> scene;

    FocusWalk(Supplier<Scene> scene) {
        this.scene = scene;
    }

    @Nullable
    Node here() {
        return scene.get().getFocusOwner();
    }

    /** Presses Tab. */
    Node on() {
        return step(KeyCode.TAB);
    }

    /** Presses Shift+Tab. */
    Node back() {
        return step(KeyCode.SHIFT, KeyCode.TAB);
    }

    /** Tab until the focus is on what has this id, or is told by this name; stays where it is if that is it. */
    Node to(String named) {
        Node from = here();
        for (int i = 0; i < TOO_MANY; i++) {
            Node at = i == 0 && from != null ? from : on();
            if (named.equals(at.getId()) || named.equals(named(at))) {
                return at;
            }
        }
        throw new AssertionError("Tab does not reach “" + named + "”");
    }

    /** All stops of one round, each once, beginning after where the focus is. */
    List<Node> round(boolean forwards) {
        List<Node> stops = new ArrayList<>();
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node at = forwards ? on() : back(); seen.add(at); at = forwards ? on() : back()) {
            stops.add(at);
            if (stops.size() > TOO_MANY) {
                throw new AssertionError("There is no end to it: " + named(at));
            }
        }
        return stops;
    }

    private Node step(KeyCode... keys) {
        Node before = here();
        Keys.press(keys);
        Node after = here();
        if (after == before) {
            throw new AssertionError(List.of(keys) + " does not leave " + named(before));
        }
        if (after == null) {
            throw new AssertionError(List.of(keys) + " leads nowhere from " + named(before));
        }
        return after;
    }

    /** The stops of a round that stand in a group, from the first of them on, wherever the round began. */
    static List<Node> within(Node group, List<Node> round) {
        List<Node> stops = new ArrayList<>(round);
        int outside = 0;
        while (outside < stops.size() && isIn(stops.get(outside), group)) {
            outside++;
        }
        Collections.rotate(stops, -outside);
        return stops.stream().filter(stop -> isIn(stop, group)).toList();
    }

    /** What can have the focus within a node, as it stands on the screen. */
    static List<Node> expectedIn(Node screen) {
        List<Node> found = new ArrayList<>();
        gather(screen, found);
        return found;
    }

    static boolean isIn(Node node, Node group) {
        return line(node).contains(group);
    }

    static boolean isShown(Node node) {
        return line(node).stream().allMatch(Node::isVisible);
    }

    /** What a click does something to and a key does not: neither a stop of Tab nor within one or around one. */
    static List<String> actsNotReached(Node screen, List<Node> reached) {
        List<String> missed = new ArrayList<>();
        every(screen, node -> {
            boolean act = node instanceof ButtonBase || node.getOnMouseClicked() != null;
            if (act && reached.stream().noneMatch(stop -> isIn(node, stop) || isIn(stop, node))) {
                missed.add(named(node));
            }
        });
        return missed;
    }

    private static void every(Node node, Consumer<Node> each) {
        if (node.isVisible() && !node.isDisabled()) {
            each.accept(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> every(child, each));
            }
        }
    }

    private static void gather(Node screen, List<Node> found) {
        every(screen, node -> {
            if (node.isFocusTraversable() && !(node instanceof ScrollBar)) {
                found.add(node);
            }
        });
    }

    /** Where the order of the stops is not the order of reading: a group is left and entered again, or goes up or to the left. */
    static List<String> outOfOrder(List<Node> stops) {
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Node from = stops.get(i - 1);
            Node to = stops.get(i);
            List<Node> above = line(from);
            List<Node> below = line(to);
            int same = 0;
            while (same < Math.min(above.size(), below.size()) && above.get(same) == below.get(same)) {
                same++;
            }
            if (same == above.size() || same == below.size()) {
                continue; // one stands in the other
            }
            Bounds first = bounds(above.get(same), stops);
            Bounds second = bounds(below.get(same), stops);
            boolean up = second.getMaxY() <= first.getMinY() + 1 && !(second.getMinX() >= first.getMaxX() - 1);
            boolean left = second.getMaxX() <= first.getMinX() + 1
                    && second.getMinY() < first.getMaxY() - 1
                    && second.getMaxY() > first.getMinY() + 1;
            if (up || left) {
                wrong.add(named(from) + " comes before " + named(to) + ", which stands "
                        + (up ? "above it" : "to its left"));
            }
        }
        return wrong;
    }

    /** What of a group can have the focus. */
    private static Bounds bounds(Node group, List<Node> stops) {
        List<Bounds> within = stops.stream()
                .filter(stop -> line(stop).contains(group))
                .map(stop -> stop.localToScene(stop.getBoundsInLocal()))
                .toList();
        double left = within.stream().mapToDouble(Bounds::getMinX).min().orElse(0);
        double top = within.stream().mapToDouble(Bounds::getMinY).min().orElse(0);
        double right = within.stream().mapToDouble(Bounds::getMaxX).max().orElse(0);
        double bottom = within.stream().mapToDouble(Bounds::getMaxY).max().orElse(0);
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    /** From the root down to the node. */
    private static List<Node> line(Node node) {
        List<Node> line = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            line.addFirst(at);
        }
        return line;
    }

    static String named(@Nullable Node node) {
        if (node == null) {
            return "nothing";
        }
        String words = node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : " #" + node.getId())
                + (words == null || words.isBlank() ? "" : " “" + words + "”");
    }
}
