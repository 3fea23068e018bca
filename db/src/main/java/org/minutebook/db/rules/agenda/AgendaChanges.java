package org.minutebook.db.rules.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.minutebook.db.model.AgendaItem;
import org.minutebook.db.model.AgendaVersionItem;
import org.minutebook.db.model.Audience;
import org.minutebook.db.model.Id;
import org.minutebook.db.rules.report.GoingOut;

/** The change sheet: what one agenda has that the one before it had not. Numbers are not in it, since they never change. */
public final class AgendaChanges {
    /** What became of an item. */
    public enum Kind {
        ADDED,
        WITHDRAWN,
        RETITLED,
        REWORDED,
        MOVED,
        CLOSED_TO_PUBLIC,
        OPENED_TO_PUBLIC
    }

    /** One line of an agenda. */
    public record Line(
            @Nullable Id<AgendaItem> item,
            boolean heading,
            String number,
            String title,
            String officerLine,
            Audience audience) {
        /** As it stood on an issued agenda. */
        public static Line of(AgendaVersionItem line) {
            return new Line(
                    line.item(), line.heading(), line.number(), line.title(), line.officerLine(), line.audience());
        }

        /** As it would be issued now, with what its line says of papers that are in or to follow. */
        public static Line of(AgendaItem item, List<GoingOut.Before> papers) {
            return new Line(
                    item.id(),
                    item.heading(),
                    item.agendaNumber(),
                    item.title(),
                    GoingOut.standing(item.officerLine(), papers),
                    item.audience());
        }

        private boolean isSame(Line other) {
            return item != null && other.item != null
                    ? item.equals(other.item)
                    : heading == other.heading
                            && number.equals(other.number)
                            && (!heading || title.equals(other.title));
        }

        private String printed() {
            String name = title.strip().replaceFirst("\\.$", ""); // a county ends its titles with a stop
            return heading ? "The heading “" + name + "”" : ("Item " + number).strip() + " “" + name + "”";
        }
    }

    /** One line of the change sheet. */
    public record Difference(Kind kind, String number, String words) {}

    private AgendaChanges() {}

    /** What changed from one agenda to the next: first in the order of the new one, then what is gone. */
    public static List<Difference> between(List<Line> before, List<Line> after) {
        List<Difference> found = new ArrayList<>();
        Set<Line> moved = moved(before, after);
        for (Line line : after) {
            Optional<Line> was = before.stream().filter(line::isSame).findFirst();
            if (was.isEmpty()) {
                found.add(new Difference(Kind.ADDED, line.number(), line.printed() + " was added."));
                continue;
            }
            compare(was.get(), line, moved.contains(line), found);
        }
        for (Line line : before) {
            if (after.stream().noneMatch(line::isSame)) {
                found.add(new Difference(
                        Kind.WITHDRAWN,
                        line.number(),
                        line.printed()
                                + (line.heading()
                                        ? " was taken off."
                                        : " was withdrawn; its number is not used again.")));
            }
        }
        return found;
    }

    private static void compare(Line was, Line is, boolean moved, List<Difference> found) {
        if (!was.title().equals(is.title())) {
            found.add(
                    new Difference(Kind.RETITLED, is.number(), was.printed() + " is now called “" + is.title() + "”."));
        }
        if (!was.officerLine().equals(is.officerLine())) {
            found.add(new Difference(
                    Kind.REWORDED,
                    is.number(),
                    is.printed()
                            + (is.officerLine().isBlank()
                                    ? " has no line under its title any more."
                                    : " now says: “" + is.officerLine() + "”")));
        }
        if (was.audience() != is.audience()) {
            boolean closed = is.audience() == Audience.RESTRICTED;
            found.add(new Difference(
                    closed ? Kind.CLOSED_TO_PUBLIC : Kind.OPENED_TO_PUBLIC,
                    is.number(),
                    is.printed() + (closed ? " is now not for publication." : " is now open to the public.")));
        }
        if (moved) {
            found.add(new Difference(Kind.MOVED, is.number(), is.printed() + " stands in another place."));
        }
    }

    /** Of the lines in both, those that are not in the longest run which kept its order. */
    private static Set<Line> moved(List<Line> before, List<Line> after) {
        List<Line> common = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Line line : after) {
            for (int i = 0; i < before.size(); i++) {
                if (line.isSame(before.get(i))) {
                    common.add(line);
                    places.add(i);
                    break;
                }
            }
        }
        List<List<Integer>> runs = new ArrayList<>();
        List<Integer> longest = List.of();
        for (int i = 0; i < places.size(); i++) {
            List<Integer> best = List.of();
            for (int earlier = 0; earlier < i; earlier++) {
                if (places.get(earlier) < places.get(i) && runs.get(earlier).size() > best.size()) {
                    best = runs.get(earlier);
                }
            }
            List<Integer> run = new ArrayList<>(best);
            run.add(i);
            runs.add(run);
            longest = List.of(longest, run).stream()
                    .max(Comparator.comparingInt(List::size))
                    .orElse(longest);
        }
        Set<Line> moved = new HashSet<>();
        for (int i = 0; i < common.size(); i++) {
            if (!longest.contains(i)) {
                moved.add(common.get(i));
            }
        }
        return moved;
    }
}
