package org.minutebook.db.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The owners named in one cell of an action log, in the order printed. Splitting is careful: a name wrongly joined is
 * seen and parted by the reader, a body wrongly parted ("Health" and "Wellbeing Board") becomes two owners that do not
 * exist.
 */
public final class OwnersPrinted {

    /** What an owner is. */
    public enum Kind {
        PERSON,
        /** A council, a group, a team, an organisation. */
        BODY,
        /** An office, whoever holds it. */
        POST,
        /** Everybody. */
        ALL,
        UNKNOWN
    }

    /**
     * One owner.
     *
     * @param printed the owner's own words from the cell
     * @param name those words without a post printed beside the name
     * @param post the post printed beside the name, or empty
     */
    public record Owner(String printed, String name, String post, Kind kind) {}

    private static final int LONGEST = 2_000;

    private static final Set<String> NOBODY =
            Set.of("", "na", "none", "nil", "tbc", "tba", "tbd", "tobeconfirmed", "unassigned", "noone", "nobody");
    private static final Pattern LINE = Pattern.compile("\\R|\\u000B|;|•|·");
    private static final Pattern SLASH = Pattern.compile(" ?/ ?");
    private static final Pattern AND = Pattern.compile(" (?:and|&|\\+) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMA = Pattern.compile(", ?");
    private static final Pattern BULLET = Pattern.compile("^(?:[-–—*o\\uF0B7\\u25AA\\u25CF] +|\\(?\\d{1,2}[.)] +)");
    private static final Pattern RUNS_ON =
            Pattern.compile("(?:^|.* )(?:and|&|of|for|the|to|with|,)$|.*[,&/-]$", Pattern.CASE_INSENSITIVE);
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:and|&|of|for|the|to|with|[-–(,/])(?: .*|$)|^[-–(,/].*", Pattern.CASE_INSENSITIVE);

    private OwnersPrinted() {}

    /** The owners in the order printed; none where the cell is empty or says that there is none. */
    public static List<Owner> read(String cell) {
        String whole = Fold.spaces(cell);
        if (whole.length() > LONGEST) {
            return List.of(owner(whole));
        }
        List<String> parts = new ArrayList<>();
        for (String line : lines(cell)) {
            for (String part : outsideBrackets(line, SLASH)) {
                splitNames(part, parts);
            }
        }
        List<Owner> owners = new ArrayList<>();
        for (String part : parts) {
            if (!NOBODY.contains(Fold.text(part))) {
                owners.add(owner(part));
            }
        }
        return List.copyOf(owners);
    }

    /** The kind of one owner, from its words alone. */
    public static Kind kind(String printed) {
        return OwnerShape.of(printed);
    }

    private static List<String> lines(String cell) {
        List<String> lines = new ArrayList<>();
        for (String raw : LINE.split(cell, -1)) {
            String line = BULLET.matcher(Fold.spaces(raw)).replaceFirst("");
            if (line.isEmpty()) {
                continue;
            }
            boolean wrapped = !lines.isEmpty()
                    && (RUNS_ON.matcher(lines.getLast()).matches()
                            || GOES_ON.matcher(line).matches()
                            || Character.isLowerCase(line.charAt(0))
                            || OwnerShape.isTail(line));
            if (wrapped) {
                lines.set(lines.size() - 1, lines.getLast() + " " + line);
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static void splitNames(String part, List<String> into) {
        List<String> commas = outsideBrackets(part, COMMA);
        if (commas.size() == 1) {
            splitAnd(part, into);
            return;
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < commas.size(); i++) {
            String piece = commas.get(i);
            List<String> last = new ArrayList<>();
            // "A, B and C": the last comma's piece may hold two names
            if (i == commas.size() - 1) {
                splitAnd(piece.replaceFirst("(?i)^(?:and|&) ", ""), last);
            } else {
                last.add(piece);
            }
            joined.addAll(last);
        }
        if (joined.stream().allMatch(OwnersPrinted::standsAlone) && !surnameFirst(joined)) {
            into.addAll(joined);
            return;
        }
        into.addAll(namesWithPosts(part, commas));
    }

    /** "Sean Clark, Head of Corporate Finance, Roger Harris, Director": each post goes to the name before it. */
    private static List<String> namesWithPosts(String part, List<String> pieces) {
        List<String> out = new ArrayList<>();
        boolean postFollows = false;
        for (String piece : pieces) {
            Kind kind = OwnerShape.of(piece);
            if (kind == Kind.PERSON && OwnerShape.isFullName(piece)) {
                out.add(piece);
                postFollows = true;
            } else if (postFollows && kind != Kind.PERSON) {
                out.set(out.size() - 1, out.getLast() + ", " + piece);
            } else {
                return List.of(part);
            }
        }
        return out;
    }

    private static void splitAnd(String part, List<String> into) {
        List<String> sides = outsideBrackets(part, AND);
        if (sides.size() > 1 && sides.stream().allMatch(OwnersPrinted::standsAlone)) {
            into.addAll(sides);
        } else {
            into.add(part);
        }
    }

    private static boolean standsAlone(String piece) {
        Kind kind = OwnerShape.of(piece);
        return kind == Kind.PERSON || (kind == Kind.BODY && OwnerShape.isAcronym(piece));
    }

    /** "Clark, Sean": two single words may be one name turned round, so they stay together. */
    private static boolean surnameFirst(List<String> pieces) {
        return pieces.size() == 2
                && pieces.stream().noneMatch(piece -> piece.contains(" "))
                && pieces.stream().noneMatch(OwnerShape::isAcronym)
                && pieces.stream().noneMatch(OwnerShape::isInitials);
    }

    private static Owner owner(String printed) {
        int comma = printed.indexOf(", ");
        if (comma > 0) {
            String before = printed.substring(0, comma);
            String after = printed.substring(comma + 2);
            if (OwnerShape.of(before) == Kind.PERSON && OwnerShape.of(after) == Kind.POST) {
                return new Owner(printed, before, after, Kind.PERSON);
            }
            if (OwnerShape.of(before) == Kind.POST && OwnerShape.of(after) == Kind.PERSON) {
                return new Owner(printed, after, before, Kind.PERSON);
            }
        }
        int bracket = printed.indexOf(" (");
        if (bracket > 0 && printed.endsWith(")")) {
            String before = printed.substring(0, bracket);
            String inside = printed.substring(bracket + 2, printed.length() - 1);
            if (OwnerShape.of(before) == Kind.PERSON) {
                return new Owner(printed, before, OwnerShape.of(inside) == Kind.POST ? inside : "", Kind.PERSON);
            }
        }
        return new Owner(printed, printed, "", OwnerShape.of(printed));
    }

    private static List<String> outsideBrackets(String text, Pattern mark) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = mark.matcher(text);
        int from = 0;
        int depth = 0;
        int seen = 0;
        while (matcher.find()) {
            for (; seen < matcher.start(); seen++) {
                depth += text.charAt(seen) == '(' ? 1 : text.charAt(seen) == ')' && depth > 0 ? -1 : 0;
            }
            if (depth == 0 && !abbreviation(text, matcher.start(), matcher.end())) {
                add(parts, text.substring(from, matcher.start()));
                from = matcher.end();
            }
        }
        add(parts, text.substring(from));
        return parts;
    }

    /** "n/a", "c/o", "and/or", "w/c": a slash that parts nothing. */
    private static boolean abbreviation(String text, int start, int end) {
        if (text.charAt(start) != '/' || end >= text.length() || start == 0) {
            return false;
        }
        String around = text.substring(Math.max(0, start - 3), Math.min(text.length(), end + 2))
                .toLowerCase(Locale.ROOT);
        return (around.contains("n/a") && text.length() <= 4) || around.contains("c/o") || around.startsWith("and/or");
    }

    private static void add(List<String> parts, String part) {
        String words = Fold.spaces(part);
        if (!words.isEmpty()) {
            parts.add(words);
        }
    }
}
