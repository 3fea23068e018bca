package org.minutebook.db.rules.leftover;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Everything that a text should not be published with, in the order of the text and each sign told of once. */
public final class Leftovers {

    /** "??" is the shortest that can be left. */
    private static final int SHORTEST = 2;

    private Leftovers() {}

    /** For a text as it is printed: a report that came in, a page of a PDF, a cell. */
    public static List<Leftover> in(String text) {
        if (text.length() < SHORTEST) {
            return List.of();
        }
        NavigableMap<Integer, Leftover> found = new TreeMap<>();
        apart(found, Secrets.in(text));
        apart(found, FirstNames.in(text));
        apart(found, Placeholders.in(text));
        apart(found, Brackets.in(text));
        apart(found, PersonalDetails.in(text));
        apart(found, Markup.in(text));
        return List.copyOf(found.values());
    }

    /** For a text typed in the program, where asterisks are formatting and not marks that were left. */
    public static List<Leftover> inTyped(String text) {
        return in(text).stream()
                .filter(leftover -> leftover.kind() != LeftoverKind.MARKUP || Markup.isTag(leftover.words()))
                .toList();
    }

    /** Adds what stands where nothing was found yet. */
    private static void apart(NavigableMap<Integer, Leftover> found, List<Leftover> more) {
        for (Leftover one : more) {
            Map.Entry<Integer, Leftover> before = found.lowerEntry(one.to());
            if (before == null || before.getValue().to() <= one.from()) {
                found.put(one.from(), one);
            }
        }
    }
}
