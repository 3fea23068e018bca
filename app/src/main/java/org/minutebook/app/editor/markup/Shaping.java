package org.minutebook.app.editor.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the keys and buttons of the editor make of lines. Ranges include their last line. */
public final class Shaping {
    private static final Pattern TYPED_BULLET = Pattern.compile("[-*•]");
    private static final Pattern TYPED_NUMBER = Pattern.compile("(\\d{1,9})([.)])");

    private Shaping() {}

    /** A line ended at a place: an entry is followed by the next one, a paragraph by another one. */
    public static List<Line> ended(Line line, int offset) {
        Inline head = line.words().sub(0, offset);
        Inline tail = line.words().sub(offset);
        boolean stays = tail.isBlank(); // what ties the line stands at its end
        Line first = line.saying(head).tied(stays ? line.ties() : "");
        Line second = line.saying(tail).tied(stays ? "" : line.ties()).joined(line.isEntry());
        return List.of(first, line.isEntry() ? second : second.as(Line.Kind.TEXT, line.level()));
    }

    /** A line ended at a place without ending its paragraph. */
    public static List<Line> broken(Line line, int offset) {
        List<Line> both = ended(line, offset);
        int level = line.isEntry() ? line.level() + 1 : line.level();
        return List.of(both.getFirst(), both.getLast().as(Line.Kind.TEXT, level).joined(true));
    }

    /** One step out of its list; an outermost entry becomes a paragraph. */
    public static Line outwards(Line line) {
        if (line.level() > 0) {
            return line.as(line.kind(), line.level() - 1).joined(line.isEntry());
        }
        return line.as(Line.Kind.TEXT, 0).joined(false);
    }

    /** One step deeper in its list, as far as the line above allows. */
    public static Line inwards(Line line, Optional<Line> above) {
        int deepest = above.filter(upper -> !upper.isTable())
                .map(upper -> upper.isEntry() ? upper.level() + 1 : upper.level())
                .orElse(0);
        int level = Math.min(line.level() + 1, deepest);
        return level == line.level() || line.isTable()
                ? line
                : line.as(line.kind(), level).counting(1).joined(line.isEntry());
    }

    /** Makes a list of lines, or paragraphs where all of them are that list already. */
    public static List<Line> list(List<Line> all, int from, int to, Line.Kind kind) {
        List<Line> range = all.subList(from, to + 1);
        boolean already = range.stream().allMatch(line -> line.isTable() || line.kind() == kind);
        List<Line> made = new ArrayList<>();
        for (Line line : range) {
            if (line.isTable()) {
                made.add(line);
            } else if (already) {
                made.add(line.as(Line.Kind.TEXT, 0).joined(false));
            } else {
                Line above = made.isEmpty() ? from == 0 ? Line.EMPTY : all.get(from - 1) : made.getLast();
                made.add(line.as(kind, line.isEntry() ? line.level() : 0)
                        .counting(1)
                        .joined(goesWith(above)));
            }
        }
        return made;
    }

    /** An entry goes with the one above it, and with the words that lead in ("The Board:"). */
    private static boolean goesWith(Line above) {
        return above.isEntry() || above.words().stripped().text().endsWith(":");
    }

    /** A line on which a sign of a list was typed by hand becomes an entry of one. */
    public static Optional<Line> typedAsList(Line line, int offset) {
        if (line.kind() != Line.Kind.TEXT) {
            return Optional.empty();
        }
        String sign = line.words().text().substring(0, offset);
        Line rest = line.saying(line.words().sub(offset));
        if (TYPED_BULLET.matcher(sign).matches()) {
            return Optional.of(rest.as(Line.Kind.BULLET, line.level()));
        }
        Matcher number = TYPED_NUMBER.matcher(sign);
        return number.matches()
                ? Optional.of(new Line(
                        Line.Kind.NUMBER,
                        line.level(),
                        Integer.parseInt(number.group(1)),
                        number.group(2).charAt(0),
                        line.joined(),
                        rest.words(),
                        line.ties(),
                        null,
                        null))
                : Optional.empty();
    }

    /** Lines put in at a place of a line: words go into it, lists and tables beside it. */
    public static List<Line> putIn(Line line, int offset, List<Line> what) {
        if (what.size() == 1 && what.getFirst().kind() == Line.Kind.TEXT) {
            return List.of(line.saying(
                    line.words().with(offset, offset, what.getFirst().words())));
        }
        Inline head = line.words().sub(0, offset);
        Inline tail = line.words().sub(offset);
        List<Line> made = new ArrayList<>(what.stream().map(Shaping::fresh).toList());
        if (!line.isTable() && !head.isBlank()) {
            Line first = made.getFirst();
            if (first.kind() == Line.Kind.TEXT) {
                made.set(0, line.saying(head.plus(first.words())));
            } else {
                made.addFirst(line.saying(head).tied(""));
            }
        } else if (!line.isTable() && made.getFirst().kind() == Line.Kind.TEXT) {
            made.set(0, line.saying(made.getFirst().words()));
        }
        if (line.isTable()) {
            made.addFirst(line);
        } else if (!tail.isBlank()) {
            Line last = made.getLast();
            made.add(
                    last.isTable()
                            ? Line.text(tail).tied(line.ties())
                            : made.removeLast().saying(last.words().plus(tail)).tied(line.ties()));
        }
        return made;
    }

    private static Line fresh(Line line) {
        return line.joined(line.joined());
    }

    /** Lines to hand on: from a place of the first to a place of the last. */
    public static List<Line> cut(List<Line> all, int from, int offset, int to, int end) {
        List<Line> cut = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            Line line = all.get(i);
            int first = i == from ? offset : 0;
            int last = i == to ? end : line.words().length();
            if (!line.isTable()) {
                cut.add(line.saying(line.words().sub(first, last)));
            } else if (i < to) {
                cut.add(line);
            }
        }
        return cut;
    }
}
